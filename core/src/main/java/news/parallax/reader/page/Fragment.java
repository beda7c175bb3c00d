package news.parallax.reader.page;

import java.util.List;
import org.jsoup.Jsoup;

/// Markup that is an article and nothing else, as feeds and agencies send it.
public final class Fragment {
  private Fragment() {}

  /// Its text, a line a paragraph; text without markup comes back with its paragraphs parted.
  ///
  /// @param markup HTML, or plain text
  public static String text(String markup) {
    if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
      return lines(markup.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
    return lines(Passages.all(Elements.of(Jsoup.parseBodyFragment(markup))));
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n\n", lines) + "\n";
  }
}
