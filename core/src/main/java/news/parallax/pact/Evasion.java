package news.parallax.pact;

import java.util.List;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// A reported way round sanctions.
///
/// @param by indexes of the actors who take it, empty when not told
/// @param means the words that tell how (`oil moved from ship to ship`), null when not told
/// @param evidence the passage that tells it
public record Evasion(List<Integer> by, @Nullable Span means, Span evidence) {
  public Evasion {
    by = List.copyOf(by);
  }
}
