package news.parallax.reader.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.text.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A web page as its article.
///
/// @param body the article's text, a line a paragraph; empty when the page holds none
/// @param facts from the page's own metadata
public record Page(String body, Facts facts) {
  private static final Pattern OPENING =
      Pattern.compile("(?is)^\\uFEFF?\\s*(?:<!--.{0,500}?-->\\s*)?<(?:!doctype\\s+html|html\\b)");

  /// Whether a file is a page, by its ending or its first characters.
  public static boolean isPage(String source, String text) {
    String name = source.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || OPENING.matcher(text).lookingAt();
  }

  public static Page of(String html) {
    Document document = Jsoup.parse(html);
    PageFacts facts = PageFacts.of(document);
    List<String> lines = Passages.of(Body.of(document));
    String body = lines.isEmpty() ? "" : String.join("\n\n", lines) + "\n";
    String told = facts.articleBody();
    return new Page(body.length() < told.length() / 2 ? told : body, facts.facts());
  }

  /// What offsets point into: the article's text, under its title where it does not show that
  /// itself.
  public String text() {
    String title = facts.title();
    boolean titled = title == null || Line.key(body).contains(Line.key(title));
    return titled ? body : title + "\n\n" + body;
  }
}
