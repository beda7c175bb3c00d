package news.parallax.event;

import java.util.List;
import news.parallax.report.Span;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Something that one report says happened, will happen or did not.
///
/// @param index place among the report's events, from 0
/// @param mode finer kind in PLOVER's terms or the predicate's own (`visit`), null when none
/// @param lemma dictionary form of the predicate (`visit`, `sign`)
/// @param predicate the word that names it
/// @param sources indexes of the actors who act
/// @param targets indexes of the actors who are acted upon
/// @param when null when no expression of time governs it
/// @param saidBy indexes of the actors who say so, empty for the narrator
/// @param reference which happening of its kind the words point to
/// @param within index of the event during which it is said to take place, null when none
/// @param evidence the clause that tells it
public record Event(
    int index,
    Plover type,
    @Nullable String mode,
    String lemma,
    Span predicate,
    List<Integer> sources,
    List<Integer> targets,
    @Nullable TimeExpression when,
    @Nullable Place place,
    Status status,
    List<Integer> saidBy,
    Reference reference,
    @Nullable Integer within,
    Span evidence) {
  /// Which happening of its kind the words point to.
  public enum Reference {
    /// Nothing but its kind.
    PLAIN,
    /// The one just spoken of (`this visit`).
    BACK,
    /// One before the present one (`the last visit`, `an earlier deal`).
    EARLIER
  }

  public Event {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    saidBy = List.copyOf(saidBy);
  }
}
