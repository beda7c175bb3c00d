package news.parallax.pact;

import java.util.List;
import news.parallax.report.Span;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// An agreement as one report tells it.
///
/// @param index place among the report's pacts, from 0
/// @param name the fullest wording of its name
/// @param aliases its proper names and abbreviations in lower case, sorted; empty when it has none
/// @param kind the noun that classes it (`treaty`, `pact`, `ceasefire`)
/// @param parties indexes of the actors bound by it
/// @param signed when it was or will be signed, null when not told
/// @param signing index of the event by which it is concluded, null when none tells it
/// @param replaces indexes of the report's pacts that it replaces
/// @param mentions where the report speaks of it, in text order, at least one
public record Pact(
    int index,
    String name,
    List<String> aliases,
    String kind,
    List<Integer> parties,
    @Nullable TimeExpression signed,
    @Nullable Integer signing,
    Status status,
    List<Provision> provisions,
    List<Integer> replaces,
    List<Span> mentions) {
  /// How far the agreement has come.
  public enum Status {
    IN_FORCE,
    SIGNED,
    PLANNED,
    ENDED,
    UNKNOWN
  }

  /// Something the agreement is said to lay down.
  ///
  /// @param content the words that tell it
  /// @param saidBy indexes of the actors who say so, empty for the narrator
  public record Provision(Span content, List<Integer> saidBy) {
    public Provision {
      saidBy = List.copyOf(saidBy);
    }
  }

  public Pact {
    aliases = List.copyOf(aliases);
    parties = List.copyOf(parties);
    provisions = List.copyOf(provisions);
    replaces = List.copyOf(replaces);
    mentions = List.copyOf(mentions);
  }
}
