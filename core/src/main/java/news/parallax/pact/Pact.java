package news.parallax.pact;

import java.util.List;
import news.parallax.report.Span;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// An agreement as one report tells it. Who is bound by it may not be told, nor its name: then only
/// other reports can tell which it is.
///
/// @param index place among the report's pacts, from 0
/// @param name the fullest wording of its name
/// @param aliases its proper names and abbreviations in lower case, sorted; empty when it has none
/// @param kind the noun that classes it (`treaty`, `pact`, `ceasefire`)
/// @param topics what it is about, sorted; empty when not told
/// @param parties indexes of the actors bound by it
/// @param signed when it was signed or, while that is awaited, is to be; where no signing is told,
///     when it was reached or began; null when not told
/// @param signing index of the event by which it is concluded, null when none tells it
/// @param changes who suspended, left or ended it, in text order
/// @param replaces indexes of the report's pacts that it replaces
/// @param mentions where the report speaks of it, in text order, at least one
public record Pact(
    int index,
    String name,
    List<String> aliases,
    String kind,
    List<String> topics,
    List<Integer> parties,
    @Nullable TimeExpression signed,
    @Nullable Integer signing,
    Stage stage,
    List<Provision> provisions,
    List<StatusChange> changes,
    List<Integer> replaces,
    List<Span> mentions) {
  /// How far a report says it has come, in the order of its life; a later stage told overrides an
  /// earlier one.
  public enum Stage {
    UNKNOWN(Status.UNKNOWN),
    /// Somebody means to make it.
    PLANNED(Status.PLANNED),
    /// Its parties have reached it; whether they have signed is not told.
    AGREED(Status.SIGNED),
    /// Reached, and its signing is to come.
    AWAITED(Status.PLANNED),
    SIGNED(Status.SIGNED),
    IN_FORCE(Status.IN_FORCE),
    ENDED(Status.ENDED);

    private final Status status;

    Stage(Status status) {
      this.status = status;
    }

    /// What accounts say of it.
    public Status status() {
      return status;
    }
  }

  /// What accounts say of how far it has come.
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

  public Status status() {
    return stage.status();
  }

  /// Whether it stops a fight.
  public boolean isTruce() {
    return topics.containsAll(Draft.TRUCE);
  }

  public Pact {
    aliases = List.copyOf(aliases);
    topics = List.copyOf(topics);
    parties = List.copyOf(parties);
    provisions = List.copyOf(provisions);
    changes = List.copyOf(changes);
    replaces = List.copyOf(replaces);
    mentions = List.copyOf(mentions);
  }
}
