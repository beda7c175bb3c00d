package news.parallax.time;

import java.util.List;
import news.parallax.language.Analysis;

/// Finds the expressions of time in a report.
public final class TimeTagger {
  private TimeTagger() {}

  /// In text order, never overlapping.
  public static List<TimeExpression> tag(Analysis analysis) {
    return List.of();
  }
}
