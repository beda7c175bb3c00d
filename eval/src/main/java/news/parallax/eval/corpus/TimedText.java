package news.parallax.eval.corpus;

import java.util.List;
import news.parallax.eval.measure.TimexMeasure.Timex;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// A text whose expressions of time are marked.
///
/// @param gold in text order
/// @param aside where marks are not scored: what is marked in another way, or is given to the
///     reader
/// @param end offset at which the marking ends; what is found beyond it does not count
public record TimedText(Report report, List<Timex> gold, List<Span> aside, int end) {
  public TimedText {
    gold = List.copyOf(gold);
    aside = List.copyOf(aside);
  }

  /// Whether something found there is scored.
  public boolean scores(Span found) {
    return found.end() <= end && aside.stream().noneMatch(found::overlaps);
  }
}
