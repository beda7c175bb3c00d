package news.parallax.server;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import news.parallax.store.CorrectionLog.Logged;
import news.parallax.store.Search;
import news.parallax.store.StorySummary;
import news.parallax.store.Told;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The forms in which the interface for programs writes what is in the store.
final class ApiJson {
  private ApiJson() {}

  private static ObjectNode object() {
    return JsonMapper.shared().createObjectNode();
  }

  static ObjectNode story(StorySummary story) {
    return object()
        .put("id", story.id())
        .put("title", story.title())
        .put("revision", story.revision())
        .put("changed", story.changed().toString())
        .put("reports", story.reports())
        .put("origins", story.origins())
        .put("disputes", story.disputes());
  }

  static ObjectNode change(Told told) {
    ObjectNode node =
        object()
            .put("seq", told.seq())
            .put("story", told.story())
            .put("revision", told.revision())
            .put("at", told.at().toString())
            .put("kind", told.change().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .put("text", told.change().text());
    told.change().sources().forEach(node.putArray("sources")::add);
    return node;
  }

  static ObjectNode hit(Search.Hit hit) {
    return object()
        .put("story", hit.story())
        .put("kind", hit.kind())
        .put("item", hit.item())
        .put("title", hit.title())
        .put("passage", hit.passage());
  }

  static ObjectNode correction(Logged logged) {
    return object()
        .put("text", logged.text())
        .put("by", logged.by())
        .put("recorded", logged.recorded().toString())
        .put("withdrawn", logged.withdrawn().map(Object::toString).orElse(null));
  }

  /// A page of a longer list.
  ///
  /// @param items one more than fits when there are more
  static <T> String page(List<T> items, int limit, int offset, Function<T, ObjectNode> form) {
    ObjectNode node = object();
    items.stream().limit(limit).map(form).forEach(node.putArray("items")::add);
    if (items.size() > limit) {
      node.put("next", offset + limit);
    } else {
      node.putNull("next");
    }
    return node.toString();
  }
}
