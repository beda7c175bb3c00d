package news.parallax.reader.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import news.parallax.reader.page.Fragment;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import news.parallax.reader.piece.When;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom, read leniently: a feed that is not well-formed gives
/// what it holds. Declarations of entities are never followed, and neither is what an entry
/// leads to.
public final class Feed {
  private static final Pattern ROOT =
      Pattern.compile(
          "(?s)^\\uFEFF?\\s*(?:<\\?.{0,400}?\\?>\\s*|<!--.{0,2000}?-->\\s*|<!DOCTYPE[^>\\[]{0,400}(?:\\[.{0,2000}?\\])?>\\s*){0,9}"
              + "<(?:rss|rdf:RDF|(?:atom:)?feed)\\b");

  private Feed() {}

  /// Whether a text begins as a feed does.
  public static boolean isFeed(String text) {
    return ROOT.matcher(text).lookingAt();
  }

  /// One piece an entry, in the feed's order. Sources are the feed's with `!` and the entry's
  /// number from 1.
  public static void read(String source, String xml, Consumer<Piece> to) {
    Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
    String outlet = feedTitle(feed);
    String language = text(feed.selectFirst("channel > language"));
    List<Element> entries = new ArrayList<>(feed.getElementsByTag("item"));
    entries.addAll(feed.getElementsByTag("entry"));
    entries.addAll(feed.getElementsByTag("atom:entry"));
    for (int i = 0; i < entries.size(); i++) {
      to.accept(piece(source + "!" + (i + 1), entries.get(i), outlet, language));
    }
    if (entries.isEmpty()) {
      to.accept(
          new Piece.Refused(source, "the feed has no entry", "Check that it was saved whole."));
    }
  }

  private static @Nullable String feedTitle(Document feed) {
    Element title = feed.selectFirst("channel > title, feed > title");
    return text(title);
  }

  private static Piece piece(
      String source, Element entry, @Nullable String outlet, @Nullable String language) {
    String title = child(entry, "title", "atom:title");
    String markup = longest(entry);
    Facts facts =
        new Facts(
            title == null ? null : Jsoup.parse(title).text(),
            author(entry),
            publisher(entry, outlet),
            when(entry, "pubdate", "published", "issued", "dc:date", "date", "updated"),
            when(entry, "updated", "modified", "dcterms:modified"),
            link(entry),
            child(entry, "category"),
            null,
            language);
    return piece(source, Fragment.text(markup), facts);
  }

  /// An entry's text; of an entry without one its headline, which says something too.
  static Piece piece(String source, String body, Facts facts) {
    String page = facts.url() == null ? "the page that it leads to" : facts.url();
    if (!body.isBlank()) {
      return Piece.Text.of(source, headed(facts.title(), body), facts);
    }
    if (facts.title() == null) {
      return new Piece.Refused(source, "the entry has no text", "Read %s instead.".formatted(page));
    }
    String headline = facts.title() + "\n";
    return new Piece.Text(
        source,
        headline,
        facts,
        Piece.sha256(headline),
        List.of("the entry is a headline alone; the text is at " + page));
  }

  /// Who published an entry: a feed that gathers from others says so of each entry, RSS 2.0 with
  /// the name in `source`, Atom (RFC 4287, section 4.2.11) with the title of the feed it came
  /// from.
  private static @Nullable String publisher(Element entry, @Nullable String outlet) {
    String named = text(entry.selectFirst("> source > title"));
    named = named == null ? text(entry.selectFirst("> source")) : named;
    return named == null ? outlet : named;
  }

  static String headed(@Nullable String title, String body) {
    return title == null || body.startsWith(title) ? body : title + "\n\n" + body;
  }

  /// The fullest of the elements that carry an entry's text.
  private static String longest(Element entry) {
    String longest = "";
    for (Element child : entry.children()) {
      boolean carries =
          switch (local(child)) {
            case "encoded", "content", "description", "summary", "body" -> true;
            default -> false;
          };
      String markup = !carries ? "" : child.children().isEmpty() ? child.wholeText() : child.html();
      longest = markup.length() > longest.length() ? markup : longest;
    }
    return longest;
  }

  private static @Nullable String author(Element entry) {
    String creator = child(entry, "dc:creator", "creator", "itunes:author");
    if (creator != null) {
      return creator;
    }
    Element author = entry.selectFirst("author");
    if (author == null) {
      return null;
    }
    Element name = author.selectFirst("name");
    String words = text(name == null ? author : name);
    return words == null ? null : words.replaceAll("^\\S+@\\S+\\s*\\((.*)\\)$", "$1");
  }

  private static @Nullable String link(Element entry) {
    for (Element child : entry.children()) {
      if (local(child).equals("link")) {
        String rel = child.attr("rel");
        String address = child.hasAttr("href") ? child.attr("href") : child.text();
        if ((rel.isEmpty() || rel.equals("alternate")) && address.strip().startsWith("http")) {
          return address.strip();
        }
      }
    }
    String id = child(entry, "guid", "id");
    return id != null && id.startsWith("http") ? id : null;
  }

  private static @Nullable When when(Element entry, String... names) {
    for (String name : names) {
      When when = When.of(child(entry, name)).orElse(null);
      if (when != null) {
        return when;
      }
    }
    return null;
  }

  private static @Nullable String child(Element entry, String... names) {
    for (String name : names) {
      for (Element child : entry.children()) {
        if (child.tagName().equalsIgnoreCase(name) && text(child) != null) {
          return text(child);
        }
      }
    }
    return null;
  }

  private static String local(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static @Nullable String text(@Nullable Element element) {
    String words = element == null ? "" : element.text().strip();
    return words.isEmpty() ? null : words;
  }
}
