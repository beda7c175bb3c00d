package news.parallax.pact;

import java.util.List;
import news.parallax.report.Span;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// A step by which an agreement or sanctions come to stand otherwise, as one report tells it.
///
/// @param by indexes of the actors who take it, empty when not told
/// @param when null when not told
/// @param evidence the passage that tells it
public record StatusChange(
    Kind kind, List<Integer> by, @Nullable TimeExpression when, Span evidence) {
  /// What is done. The first three are done to agreements, the others to sanctions.
  public enum Kind {
    SUSPENDED,
    /// A party leaves it; it can stand among the others.
    WITHDRAWN,
    ENDED,
    IMPOSED,
    TIGHTENED,
    EASED,
    LIFTED,
    /// A proposal to impose or tighten them fails by a veto.
    VETOED,
    /// Announced, weighed or called for, not imposed.
    THREATENED
  }

  public StatusChange {
    by = List.copyOf(by);
  }
}
