package news.parallax.reader.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// Markup that is an article and nothing else, as feeds and agencies send it.
public final class Fragment {
  /// What no sentence holds; `5 < 6` is none.
  private static final Pattern TAG = Pattern.compile("<(?:/?[A-Za-z][A-Za-z0-9]*[\\s/>]|!--)");

  private Fragment() {}

  /// Its text, a line a paragraph; text without markup comes back with its paragraphs parted.
  ///
  /// @param markup HTML, or plain text
  public static String text(String markup) {
    if (!TAG.matcher(markup).find()) {
      String text = markup.indexOf('&') < 0 ? markup : Parser.unescapeEntities(markup, false);
      return lines(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
    return lines(Passages.all(Elements.of(Jsoup.parseBodyFragment(markup))));
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n\n", lines) + "\n";
  }
}
