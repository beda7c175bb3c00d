package news.parallax.reader;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.reader.ReportReader.Known;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// A web page as a report: the text of its article, one line a paragraph, and what its head says
/// about itself.
///
/// @param text the extracted text, which offsets point into; empty when the page holds none
/// @param known from the page's own metadata
record Page(String text, Known known) {
  private static final WordTable WORDS = WordTable.named("pages.tsv");
  private static final Set<String> DROPPED = Set.copyOf(WORDS.of("dropped"));
  private static final Set<String> BLOCKS = Set.copyOf(WORDS.of("block"));
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{1,200}charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)");
  private static final Pattern OPENING =
      Pattern.compile("(?is)^\\uFEFF?\\s*(?:<!--.{0,500}?-->\\s*)?<(?:!doctype\\s+html|html\\b)");
  private static final int HEAD_BYTES = 2048;

  /// Shorter texts are teasers; the article is then elsewhere on the page.
  private static final int LEAST_ARTICLE = 250;

  /// A paragraph of this length tells something even when all of it is a link.
  private static final int LONG_LINK_WORDS = 25;

  private static final double MOSTLY_LINKS = 0.6;

  /// Whether a file is a page, by its ending or its first characters.
  static boolean isPage(String source, String text) {
    String name = source.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || OPENING.matcher(text).lookingAt();
  }

  /// The charset that a page's own head declares, null when it declares none that is known here.
  static @Nullable Charset declaredCharset(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD_BYTES);
    Matcher matcher = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return null;
    }
    try {
      return Charset.forName(matcher.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  static Page of(String html) {
    Document document = Jsoup.parse(html);
    Known known = PageFacts.of(document);
    document.select(String.join(",", DROPPED)).remove();
    Lines lines = new Lines();
    article(document).traverse(lines);
    String text = lines.text();
    String title = known.title();
    boolean titled = title == null || Line.key(text).contains(Line.key(title));
    return new Page(titled ? text : title + "\n\n" + text, known);
  }

  /// The smallest of the elements that pages put their article into which holds enough text.
  private static Element article(Document document) {
    for (String place : List.of("[itemprop=articleBody]", "article", "main", "[role=main]")) {
      Element best = null;
      for (Element element : document.select(place)) {
        if (best == null || prose(element) > prose(best)) {
          best = element;
        }
      }
      if (best != null && prose(best) >= LEAST_ARTICLE) {
        return best;
      }
    }
    return document.body();
  }

  private static int prose(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  /// Collects the text of inline content until a block begins or ends.
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private String mark = "";

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String added = words.text();
        line.append(added);
        if (words.parent() instanceof Element around && around.closest("a[href]") != null) {
          linked += added.strip().length();
        }
      } else if (node instanceof Element element && breaks(element)) {
        finish();
        mark = element.normalName().equals("li") ? "- " : "";
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && breaks(element)) {
        finish();
      }
    }

    private static boolean breaks(Element element) {
      return BLOCKS.contains(element.normalName());
    }

    private void finish() {
      String words = line.toString().replaceAll("[\\s\\u00A0\\u200B]+", " ").strip();
      boolean menu =
          linked > MOSTLY_LINKS * words.length() && words.split(" ").length < LONG_LINK_WORDS;
      if (!words.isEmpty() && !menu) {
        text.append(text.isEmpty() ? "" : "\n\n").append(mark).append(words);
        mark = "";
      }
      line.setLength(0);
      linked = 0;
    }

    String text() {
      finish();
      return text.isEmpty() ? "" : text.append('\n').toString();
    }
  }
}
