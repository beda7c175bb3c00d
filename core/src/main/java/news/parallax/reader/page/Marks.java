package news.parallax.reader.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.reader.text.WordTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page marks as being about itself, collected in one walk: meta elements, linked data,
/// microdata, times, and elements whose names promise a date.
final class Marks {
  private static final WordTable WORDS = WordTable.named(Marks.class, "pages.tsv");
  private static final Set<String> DATED = Set.copyOf(WORDS.of("dated"));
  private static final int MOST_DATED = 60;
  private static final int LONGEST_DATED = 200;

  final Document document;
  final Map<String, String> meta = new HashMap<>();
  final Map<String, List<Element>> properties = new HashMap<>();
  final List<Element> times = new ArrayList<>();
  final List<Element> dated = new ArrayList<>();
  final List<String> linkedData = new ArrayList<>();

  /// What programs that stand in the page consist of, linked data too.
  final List<String> scripts = new ArrayList<>();

  /// By the names of an element, since pages repeat them.
  private final Map<String, Boolean> promises = new HashMap<>();

  private @Nullable String canonical;
  private @Nullable Element headline;
  private @Nullable Element author;
  private String language = "";

  Marks(Document document) {
    this.document = document;
    document.forEachNode(
        node -> {
          if (node instanceof Element element) {
            look(element);
          }
        });
  }

  private void look(Element element) {
    switch (element.normalName()) {
      case "html" -> language = language.isEmpty() ? element.attr("lang") : language;
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
          linkedData.add(element.data());
        }
        if (!element.hasAttr("src")) {
          scripts.add(element.data());
        }
      }
      case "time" -> times.add(element);
      case "h1" -> headline = headline == null && element.hasText() ? element : headline;
      default -> {
        if (dated.size() < MOST_DATED && promisesDate(element)) {
          dated.add(element);
        }
      }
    }
    if (author == null && element.attr("rel").strip().equalsIgnoreCase("author")) {
      author = element;
    }
    String property = element.attr("itemprop");
    if (!property.isEmpty()) {
      properties
          .computeIfAbsent(property.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(element);
    }
  }

  private void meta(Element element) {
    String content = element.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        meta.putIfAbsent(name, content);
      }
    }
  }

  private void link(Element element) {
    if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = element.attr("href").strip();
    }
  }

  private boolean promisesDate(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String names = element.className() + " " + element.id();
    return names.length() >= 4
        && names.length() <= LONGEST_DATED
        && promises.computeIfAbsent(
            names, all -> Naming.words(all).stream().anyMatch(DATED::contains));
  }

  /// The content of the first meta element of one of these names.
  @Nullable String meta(List<String> names) {
    for (String name : names) {
      String content = meta.get(name.toLowerCase(Locale.ROOT));
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  List<Element> withProperty(String name) {
    return properties.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
  }

  /// The address under which the page wants to be known, null when it names none that is whole.
  @Nullable String address() {
    for (String address :
        new String[] {
          canonical, meta.get("og:url"), meta.get("twitter:url"), meta.get("parsely-link")
        }) {
      if (address != null && address.startsWith("http")) {
        return address;
      }
    }
    return null;
  }

  /// The language that the page declares, empty when it declares none there.
  String language() {
    return language;
  }

  /// The first element that is said to lead to the author, null when there is none.
  @Nullable Element author() {
    return author;
  }

  /// The first `h1` that shows words, null when there is none.
  @Nullable Element headline() {
    return headline;
  }
}
