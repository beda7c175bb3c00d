package news.parallax.figure;

import java.util.List;
import news.parallax.language.Analysis;
import news.parallax.time.TimeExpression;

/// Finds the quantities of one report.
public final class FigureReader {
  private FigureReader() {}

  /// In text order, never overlapping.
  public static List<Figure> read(Analysis analysis, List<TimeExpression> times) {
    return List.of();
  }
}
