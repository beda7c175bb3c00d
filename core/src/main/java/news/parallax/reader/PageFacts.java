package news.parallax.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.reader.ReportReader.Known;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page's head says about its article: schema.org JSON-LD first, then meta elements
/// (Open Graph and the older names listed in `pages.tsv`), then the visible elements.
final class PageFacts {
  private static final WordTable WORDS = WordTable.named("pages.tsv");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4})-(\\d{2})-(\\d{2})(?:\\D|$)");
  private static final int LONGEST_NAME = 120;

  private final Document document;
  private final List<JsonNode> linkedData;

  private PageFacts(Document document) {
    this.document = document;
    this.linkedData =
        document.select("script[type=application/ld+json]").stream()
            .flatMap(script -> parsed(script.data()).stream())
            .toList();
  }

  static Known of(Document document) {
    PageFacts facts = new PageFacts(document);
    return new Known(
        facts.named("outlet", "publisher", null),
        facts.published(),
        facts.named("title", "headline", "h1"),
        facts.named("author", "author", "[rel=author]"),
        facts.address());
  }

  /// All objects of a JSON-LD script, those in lists and in `@graph` too; a script that is no JSON
  /// says nothing.
  private static List<JsonNode> parsed(String script) {
    try {
      JsonNode root = JSON.readTree(script);
      List<JsonNode> top = root.isArray() ? root.valueStream().toList() : List.of(root);
      return top.stream()
          .flatMap(
              node ->
                  node.has("@graph") ? node.get("@graph").valueStream() : List.of(node).stream())
          .filter(JsonNode::isObject)
          .toList();
    } catch (JacksonException e) {
      return List.of();
    }
  }

  private @Nullable String named(String kind, String property, @Nullable String visible) {
    String found = first(linkedData, node -> name(node.get(property)));
    if (found == null) {
      found = first(WORDS.of(kind), name -> usable(meta(name)));
    }
    if (found == null && visible != null) {
      Element element = document.selectFirst(visible);
      found = element == null ? null : usable(element.text());
    }
    return found;
  }

  /// The text of a JSON-LD value: itself, its `name`, or the names of its parts.
  private static @Nullable String name(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isString()) {
      return usable(node.asString());
    }
    if (node.isArray()) {
      List<String> names =
          node.valueStream().map(PageFacts::name).filter(name -> name != null).toList();
      return names.isEmpty() ? null : String.join(", ", names);
    }
    return name(node.get("name"));
  }

  private @Nullable LocalDate published() {
    LocalDate day = first(linkedData, node -> day(name(node.get("datePublished"))));
    if (day == null) {
      day = first(WORDS.of("published"), name -> day(meta(name)));
    }
    if (day == null) {
      Element time = document.selectFirst("time[datetime]");
      day = time == null ? null : day(time.attr("datetime"));
    }
    return day;
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    Matcher matcher = DAY.matcher(text == null ? "" : text);
    if (!matcher.find()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable String address() {
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    String address = canonical == null ? meta("og:url") : canonical.attr("href");
    return address != null && address.startsWith("http") ? address : null;
  }

  private @Nullable String meta(String name) {
    for (String attribute : List.of("property", "name", "itemprop")) {
      Element element = document.selectFirst("meta[%s=%s]".formatted(attribute, quoted(name)));
      if (element != null && !element.attr("content").isBlank()) {
        return element.attr("content");
      }
    }
    return null;
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  /// A name that a person could have written: neither empty, nor an address, nor a paragraph.
  private static @Nullable String usable(@Nullable String text) {
    String words = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    boolean fits = !words.isEmpty() && words.length() <= 2 * LONGEST_NAME;
    return fits && !words.startsWith("http") ? words : null;
  }

  private static <T, R> @Nullable R first(List<T> from, Function<T, @Nullable R> find) {
    for (T one : from) {
      R found = find.apply(one);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
