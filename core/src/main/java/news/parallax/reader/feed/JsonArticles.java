package news.parallax.reader.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.reader.page.Fragment;
import news.parallax.reader.page.Page;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import news.parallax.reader.piece.When;
import news.parallax.reader.text.BoundedLines;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles as JSON: JSON Feed 1.x, ninjs (IPTC), and the objects that news-please and newspaper
/// write; one object, a list of them, or one a line (JSON Lines).
public final class JsonArticles {
  private static final int DEEPEST = 100;
  private static final Pattern OPENING =
      Pattern.compile("^\\uFEFF?\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\]])");
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();
  private static final List<String> TEXTS =
      List.of(
          "maintext",
          "text",
          "body_text",
          "articleBody",
          "content_text",
          "content",
          "cleaned_text",
          "body",
          "article",
          "plain_text");
  private static final List<String> MARKUPS =
      List.of("body_xhtml", "body_html", "content_html", "article_html");

  /// Under which an object within an article says what it is: a person, a headline of ninjs 2.0.
  private static final List<String> NAMES = List.of("name", "value", "byline");

  private static final List<String> PAGES = List.of("html", "raw_html");
  private static final List<String> SUMMARIES = List.of("summary", "description", "body_summary");

  private JsonArticles() {}

  /// Whether a text begins as JSON objects do.
  public static boolean isJson(String head) {
    return OPENING.matcher(head).lookingAt();
  }

  /// One whole JSON text.
  public static void read(String source, String json, Consumer<Piece> to) {
    try {
      document(source, JSON.readTree(json), to);
    } catch (JacksonException e) {
      to.accept(new Piece.Refused(source, "it is no valid JSON: " + place(e), "Correct it."));
    }
  }

  /// One object a line. Sources are the file's with `!` and the line's number from 1. A line that
  /// is no object is refused and stops none of the others.
  ///
  /// @param longest line that is read, in bytes
  public static void lines(String source, InputStream in, int longest, Consumer<Piece> to)
      throws IOException {
    BoundedLines lines = new BoundedLines(in, longest);
    for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
      String at = source + "!" + line.number();
      if (line.bytes() == null) {
        to.accept(
            new Piece.Refused(
                at, "the line has more than %,d bytes".formatted(longest), "Part it."));
        continue;
      }
      String json = new String(line.bytes(), StandardCharsets.UTF_8).strip();
      if (json.isEmpty()) {
        continue;
      }
      try {
        document(at, JSON.readTree(json), to);
      } catch (JacksonException e) {
        to.accept(
            new Piece.Refused(
                at, "the line is no valid JSON: " + place(e), "Correct the line, or take it out."));
      }
    }
  }

  private static String place(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null
        ? e.getOriginalMessage()
        : "%s (line %d, column %d)"
            .formatted(
                e.getOriginalMessage(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static void document(String source, JsonNode root, Consumer<Piece> to) {
    JsonNode items = root.isArray() ? root : list(root);
    if (items == null) {
      to.accept(article(source, root, null));
      return;
    }
    String outlet = root.isObject() ? string(root, "title") : null;
    int number = 0;
    for (JsonNode item : items.values()) {
      to.accept(article(source + "!" + ++number, item, outlet));
    }
  }

  private static @Nullable JsonNode list(JsonNode root) {
    for (String name : List.of("items", "articles", "results")) {
      JsonNode items = root.get(name);
      if (items != null && items.isArray()) {
        return items;
      }
    }
    return null;
  }

  private static Piece article(String source, JsonNode node, @Nullable String outlet) {
    String body = body(node);
    Facts facts =
        new Facts(
            first(node, "title", "headline", "headlines"),
            first(node, "authors", "author", "byline", "bylines", "by", "creator"),
            first(node, "outlet", "site_name", "source_domain", "publisher", "provider") == null
                ? outlet
                : first(node, "outlet", "site_name", "source_domain", "publisher", "provider"),
            when(
                node,
                "date_published",
                "date_publish",
                "publish_date",
                "published",
                "published_at",
                "publishedAt",
                "datePublished",
                "firstcreated",
                "versioncreated",
                "contentcreated",
                "date"),
            when(node, "date_modified", "date_modify", "updated", "versioncreated", "dateModified"),
            first(node, "url", "canonical_link", "external_url", "link"),
            first(node, "section", "articleSection", "category"),
            first(node, "infosource", "infosources", "copyrightholder", "agency"),
            first(node, "language", "lang", "meta_lang"));
    if (body.isBlank() && (facts.title() == null || facts.url() == null)) {
      return new Piece.Refused(
          source,
          "it is JSON without an article's text (looked for %s)"
              .formatted(
                  String.join(", ", List.of("maintext", "text", "content_text", "body_xhtml"))),
          "Name the text so, or give it as .txt.");
    }
    return Feed.piece(source, body, facts);
  }

  /// The fullest form that is there: the article alone, the page around it, a summary.
  private static String body(JsonNode node) {
    return Stream.<Supplier<String>>of(
            () -> told(node, MARKUPS, Fragment::text),
            () -> told(node, TEXTS, Fragment::text),
            () -> bodies(node),
            () -> told(node, PAGES, html -> Page.of(html).body()),
            () -> told(node, SUMMARIES, Fragment::text))
        .map(Supplier::get)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String told(JsonNode node, List<String> names, UnaryOperator<String> reading) {
    return names.stream()
        .map(name -> string(node, name))
        .filter(Objects::nonNull)
        .map(reading)
        .findFirst()
        .orElse("");
  }

  /// The list of bodies that ninjs has from version 2.0 on.
  private static String bodies(JsonNode node) {
    JsonNode bodies = node.get("bodies");
    if (bodies == null || !bodies.isArray()) {
      return "";
    }
    String longest = "";
    for (JsonNode one : bodies.values()) {
      String value = string(one, "value");
      String text = value == null ? "" : Fragment.text(value);
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private static @Nullable String string(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || !value.isString() || value.asString().isBlank()
        ? null
        : value.asString();
  }

  /// The first of these that says something: a string, or the names in an object or a list.
  private static @Nullable String first(JsonNode node, String... names) {
    for (String name : names) {
      String found = said(node.get(name));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String said(@Nullable JsonNode value) {
    if (value == null) {
      return null;
    }
    if (value.isString()) {
      return value.asString().isBlank() ? null : value.asString().strip();
    }
    if (value.isObject()) {
      return NAMES.stream()
          .map(name -> said(value.get(name)))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }
    List<String> parts = new ArrayList<>();
    if (value.isArray()) {
      for (JsonNode part : value.values()) {
        String words = part.isArray() ? null : said(part);
        if (words != null) {
          parts.add(words);
        }
      }
    }
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  private static @Nullable When when(JsonNode node, String... names) {
    for (String name : names) {
      When when = When.of(string(node, name)).orElse(null);
      if (when != null) {
        return when;
      }
    }
    return null;
  }
}
