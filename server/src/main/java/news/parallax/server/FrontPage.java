package news.parallax.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.store.Store;
import news.parallax.store.StoryShelf.Order;
import news.parallax.store.StorySummary;
import news.parallax.store.Told;
import news.parallax.write.Element;
import news.parallax.write.Wording;

/// All stories: how many reports and origins each has, on how much they differ, and what is new.
final class FrontPage {
  private static final int LIMIT = 50;

  private final Store store;

  FrontPage(Store store) {
    this.store = store;
  }

  String of(Request request) {
    Order order = Api.order(request);
    int offset = request.number("offset", 0, 0, Api.FARTHEST);
    List<StorySummary> stories = store.stories().front(order, LIMIT + 1, offset);
    List<StorySummary> shown = stories.subList(0, Math.min(LIMIT, stories.size()));
    Map<String, String> news =
        store.stories().last(shown.stream().map(StorySummary::id).toList()).stream()
            .collect(Collectors.toMap(Told::story, told -> told.change().text()));
    Element list = Element.of("ol", "stories");
    shown.forEach(story -> list.add(story(story, news.getOrDefault(story.id(), ""))));
    Element content =
        stories.isEmpty()
            ? Site.note(
                "There is no story yet. “parallax watch FOLDER”, with the same --store, brings them in.")
            : list;
    String word = word(order);
    return Site.page(
        "Stories",
        List.of(
            Site.title("Stories"),
            Site.note(
                "%s in %s"
                    .formatted(
                        Wording.count((int) store.reports().count(), "report"),
                        (int) store.stories().count() == 1
                            ? "one story"
                            : store.stories().count() + " stories")),
            orders(order),
            content,
            Site.turning("/?order=" + word + "&", offset, LIMIT, stories.size() > LIMIT)));
  }

  private static Element orders(Order current) {
    Element nav = Element.of("nav", "orders").set("aria-label", "Order");
    Stream.of(Order.values())
        .forEach(
            order -> {
              Element link = Site.link("/?order=" + word(order), Wording.capital(label(order)));
              nav.add(order == current ? link.set("aria-current", "true") : link);
            });
    return nav;
  }

  private static String word(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  private static String label(Order order) {
    return order == Order.NEWEST ? "newest first" : "most " + word(order);
  }

  private static Element story(StorySummary story, String news) {
    Element facts =
        Element.of("p", "facts")
            .text(
                "%s · %s · "
                    .formatted(
                        Wording.count(story.reports(), "report"),
                        Wording.count(story.origins(), "origin")))
            .add(
                Element.of("span", story.disputes() > 0 ? "differs" : "agrees")
                    .text(Wording.count(story.disputes(), "disputed point")))
            .text(" · " + Site.moment(story.changed()));
    Element item =
        Element.of("li")
            .add(
                Element.of("h2").add(Site.link(Site.story(story.id()), named(story.title()))),
                facts);
    return news.isEmpty() ? item : item.add(Element.of("p", "latest").text(news));
  }

  static String named(String title) {
    return title.isBlank() ? "A story without a title" : title;
  }
}
