package news.parallax.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.store.Search;
import news.parallax.store.Search.Hit;
import news.parallax.store.Store;
import news.parallax.store.StorySummary;
import news.parallax.write.Element;
import news.parallax.write.Wording;

/// What was found by words, each with the way to its place.
final class SearchPage {
  private static final int LIMIT = 30;
  private static final Map<String, String> ANCHORS =
      Map.of("report", "report-", "claim", "said-", "agreement", "pact-", "dispute", "disputed-");

  private final Store store;

  SearchPage(Store store) {
    this.store = store;
  }

  String of(Request request) {
    String words = request.value("q").orElse("").strip();
    String kind = request.value("kind").filter(Api.KINDS::contains).orElse("");
    int offset = request.number("offset", 0, 0, Api.FARTHEST);
    List<Hit> hits = store.search().find(words, kind, LIMIT + 1, offset);
    List<Element> content = new ArrayList<>(List.of(Site.title("Search"), form(words, kind)));
    if (!words.isEmpty()) {
      content.add(
          Site.note(
              hits.isEmpty()
                  ? "Nothing has all of these words. Words are found by how they begin."
                  : "Each has all of the words, as the beginnings of its own."));
      content.add(results(hits.subList(0, Math.min(LIMIT, hits.size()))));
      content.add(
          Site.turning(
              "/search?q=%s&kind=%s&".formatted(encoded(words), kind),
              offset,
              LIMIT,
              hits.size() > LIMIT));
    }
    return Site.page(words.isEmpty() ? "Search" : words, content);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Element form(String words, String kind) {
    Element kinds = Element.of("select").set("name", "kind").set("id", "kind");
    kinds.add(option("", "everything", kind));
    Api.KINDS.forEach(one -> kinds.add(option(one, one + "s", kind)));
    return Element.of("form", "wide")
        .set("action", "/search")
        .add(
            Element.of("label").set("for", "q").text("Words"),
            Element.of("input")
                .set("type", "search")
                .set("id", "q")
                .set("name", "q")
                .set("value", words),
            Element.of("label").set("for", "kind").text("In"),
            kinds,
            Element.of("button").text("Search"));
  }

  static Element option(String value, String text, String chosen) {
    Element option = Element.of("option").set("value", value).text(text);
    return value.equals(chosen) ? option.set("selected", "selected") : option;
  }

  private Element results(List<Hit> hits) {
    Map<String, String> titles =
        store.stories().find(hits.stream().map(Hit::story).distinct().toList()).stream()
            .collect(Collectors.toMap(StorySummary::id, StorySummary::title));
    Element list = Element.of("ol", "hits");
    for (Hit hit : hits) {
      String title = hit.title().isEmpty() ? "Nobody who is named" : hit.title();
      list.add(
          Element.of("li")
              .add(
                  Element.of("p", "kind " + hit.kind()).text(Wording.capital(hit.kind())),
                  Element.of("h2").add(Site.link(address(hit), title)),
                  Element.of("p").text(hit.passage()),
                  Element.of("p", "facts")
                      .text("In ")
                      .add(
                          Site.link(
                              Site.story(hit.story()),
                              FrontPage.named(titles.getOrDefault(hit.story(), ""))))));
    }
    return list;
  }

  /// Where the thing found stands; an actor has a page of its own.
  private static String address(Search.Hit hit) {
    if (hit.kind().equals("actor")) {
      return "/actors?name=" + encoded(hit.title());
    }
    String anchor = ANCHORS.getOrDefault(hit.kind(), "");
    String item = hit.kind().equals("report") ? hit.item() : hit.item().replaceAll("\\D", "");
    return Site.story(hit.story()) + "#" + anchor + item;
  }
}
