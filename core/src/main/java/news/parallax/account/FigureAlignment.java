package news.parallax.account;

import java.util.List;
import news.parallax.figure.Figure;

/// Aligns the quantities of a story's reports.
final class FigureAlignment {
  private FigureAlignment() {}

  static List<Aligned<Figure, Account.FigureEntry>> align(Dossier dossier) {
    return List.of();
  }
}
