package news.parallax.train;

import java.util.ArrayList;
import java.util.List;
import news.parallax.language.Attribution;
import news.parallax.report.Span;

/// One annotated article.
///
/// @param gold as its annotator marked them, in the annotator's order
public record Article(String name, String text, List<Attribution> gold) {
  public Article {
    gold = List.copyOf(gold);
  }

  /// The lines of the text that hold more than white space.
  public List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int line = text.indexOf('\n', start);
      int end = line < 0 ? text.length() : line;
      if (!text.substring(start, end).isBlank()) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 1;
    }
    return paragraphs;
  }
}
