package news.parallax.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import news.parallax.reader.text.WordTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema.org objects of a page's JSON-LD scripts, articles first.
///
/// @param broken scripts that are no JSON, since a quotation mark in them is not escaped, say
record LinkedData(List<JsonNode> nodes, List<String> broken) {
  private static final Set<String> ARTICLES =
      Set.copyOf(WordTable.named(LinkedData.class, "pages.tsv").of("article-type"));
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|//<!\\[CDATA\\[|/\\*.{0,40}?\\*/|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>)\\s*;?\\s*$");
  private static final int DEEPEST = 4;

  LinkedData {
    nodes = List.copyOf(nodes);
    broken = List.copyOf(broken);
  }

  static LinkedData of(List<String> scripts) {
    List<JsonNode> all = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (String script : scripts) {
      JsonNode node = parsed(script);
      if (node == null) {
        broken.add(script);
      }
      collect(node, all, 0);
    }
    List<JsonNode> ordered = new ArrayList<>(all.stream().filter(LinkedData::isArticle).toList());
    all.stream().filter(node -> !isArticle(node)).forEach(ordered::add);
    return new LinkedData(ordered, broken);
  }

  private static @Nullable JsonNode parsed(String script) {
    try {
      return JSON.readTree(isBare(script) ? script : WRAPPING.matcher(script).replaceAll(""));
    } catch (JacksonException e) {
      return null;
    }
  }

  private static boolean isBare(String script) {
    String code = script.strip();
    return code.startsWith("{") && code.endsWith("}");
  }

  private static void collect(@Nullable JsonNode node, List<JsonNode> all, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.values().forEach(one -> collect(one, all, depth + 1));
    } else if (node.isObject()) {
      all.add(node);
      for (String inside : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
        collect(node.get(inside), all, depth + 1);
      }
    }
  }

  static boolean isArticle(JsonNode node) {
    JsonNode type = node.get("@type");
    if (type == null) {
      return false;
    }
    return type.isArray()
        ? type.valueStream().anyMatch(one -> ARTICLES.contains(one.asString("")))
        : ARTICLES.contains(type.asString(""));
  }

  /// The first answer of the articles among the objects.
  <T> @Nullable T ofArticle(Function<JsonNode, @Nullable T> find) {
    return first(nodes.stream().filter(LinkedData::isArticle).toList(), find);
  }

  /// The first answer of all objects, articles asked first.
  <T> @Nullable T ofAny(Function<JsonNode, @Nullable T> find) {
    return first(nodes, find);
  }

  private static <T> @Nullable T first(List<JsonNode> from, Function<JsonNode, @Nullable T> find) {
    for (JsonNode node : from) {
      T found = find.apply(node);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// A value as text: itself, its `name`, or the names of its parts, parted by commas.
  static @Nullable String text(@Nullable JsonNode node) {
    return text(node, 0);
  }

  private static @Nullable String text(@Nullable JsonNode node, int depth) {
    if (node == null || depth > DEEPEST) {
      return null;
    }
    if (node.isString()) {
      return node.asString();
    }
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      for (JsonNode part : node.values()) {
        String words = text(part, depth + 1);
        if (words != null && !parts.contains(words)) {
          parts.add(words);
        }
      }
      return parts.isEmpty() ? null : String.join(", ", parts);
    }
    return text(node.get("name"), depth + 1);
  }
}
