package news.parallax.reader.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.text.WordTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says about its article: schema.org JSON-LD first, then meta elements (Open Graph and
/// the older names listed in `pages.tsv`), then microdata and the visible elements.
final class PageFacts {
  private static final WordTable WORDS = WordTable.named(PageFacts.class, "pages.tsv");
  private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0]+");
  private static final int LONGEST_NAME = 240;

  private final Marks marks;
  private final LinkedData data;

  private PageFacts(Marks marks, LinkedData data) {
    this.marks = marks;
    this.data = data;
  }

  static PageFacts of(Document document) {
    Marks marks = new Marks(document);
    return new PageFacts(marks, LinkedData.of(marks.linkedData));
  }

  Facts facts() {
    PageDates dates = PageDates.of(marks, data);
    return new Facts(
        title(),
        named("author", "author", marks.author()),
        named("outlet", "publisher", null),
        dates.published(),
        dates.updated(),
        marks.address(),
        named("section", "articleSection", null),
        usable(data.ofArticle(node -> LinkedData.text(node.get("sourceOrganization")))),
        language());
  }

  /// The article's text where the linked data carry it, a line a paragraph; else empty. Some pages
  /// show their article by a program alone.
  String articleBody() {
    String told = data.ofArticle(node -> LinkedData.text(node.get("articleBody")));
    if (told == null) {
      return "";
    }
    String plain = told.indexOf('<') >= 0 ? Jsoup.parse(told).wholeText() : told;
    return plain
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(joining("\n\n", "", "\n"));
  }

  private @Nullable String title() {
    String named = named("title", "headline", null);
    if (named != null) {
      return named;
    }
    Element headline = marks.headline();
    return headline == null ? usable(marks.document.title()) : usable(headline.text());
  }

  private @Nullable String named(String kind, String property, @Nullable Element visible) {
    String found = data.ofArticle(node -> usable(LinkedData.text(node.get(property))));
    if (found == null) {
      found = usable(marks.meta(WORDS.of(kind)));
    }
    if (found == null) {
      found = data.ofAny(node -> usable(LinkedData.text(node.get(property))));
    }
    if (found == null) {
      found =
          marks.withProperty(property).stream()
              .map(element -> usable(element.text()))
              .filter(words -> words != null)
              .findFirst()
              .orElse(null);
    }
    return found == null && visible != null ? usable(visible.text()) : found;
  }

  private @Nullable String language() {
    String declared = marks.language();
    if (declared.isBlank()) {
      String named = marks.meta(List.of("content-language", "og:locale", "dc.language"));
      declared = named == null ? "" : named;
    }
    String tag = declared.strip().replace('_', '-');
    return tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? tag : null;
  }

  /// A name that a person could have written: neither empty, nor an address, nor a paragraph.
  private static @Nullable String usable(@Nullable String text) {
    if (text == null || text.length() > 4 * LONGEST_NAME) {
      return null;
    }
    String plain =
        text.indexOf('&') >= 0 || text.indexOf('<') >= 0 ? Jsoup.parse(text).text() : text;
    String words = WHITE.matcher(plain).replaceAll(" ").strip();
    boolean fits = !words.isEmpty() && words.length() <= LONGEST_NAME;
    return fits && !words.startsWith("http") ? words : null;
  }
}
