package news.parallax.bench.page;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import news.parallax.reader.page.Page;
import org.jsoup.Jsoup;

/// A way to find the article in a page.
///
/// @param article from a page's markup to its article's text, empty where none is found
record Way(String name, UnaryOperator<String> article) {
  /// Our own first; then what others use, and what needs no thought.
  static final List<Way> ALL =
      List.of(
          new Way("parallax", html -> Page.of(html).body()),
          new Way("readability4j", Way::readable),
          new Way("boilerpipe (article)", Way::withoutBoilerplate),
          new Way("all paragraphs", Way::paragraphs),
          new Way("all text", html -> Jsoup.parse(html).body().text()));

  /// As browsers show a page without its furniture: Mozilla's Readability, ported to Java.
  private static String readable(String html) {
    String text = new Readability4J("https://page.example/", html).parse().getTextContent();
    return text == null ? "" : text;
  }

  /// Kohlschütter, Fankhauser and Nejdl (2010), Boilerplate Detection using Shallow Text Features.
  private static String withoutBoilerplate(String html) {
    try {
      return ArticleExtractor.INSTANCE.getText(html);
    } catch (BoilerpipeProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String paragraphs(String html) {
    return Jsoup.parse(html).select("p").stream()
        .map(paragraph -> paragraph.text())
        .collect(Collectors.joining("\n"));
  }
}
