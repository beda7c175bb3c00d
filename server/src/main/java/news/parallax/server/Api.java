package news.parallax.server;

import java.util.List;
import java.util.Locale;
import news.parallax.export.Export;
import news.parallax.store.CorrectionLog.Logged;
import news.parallax.store.Revision;
import news.parallax.store.Store;
import news.parallax.store.StoryShelf.Order;
import news.parallax.write.JsonWriter;

/// The interface for programs; `openapi.json` beside this class describes it.
final class Api {
  static final int MOST = 200;
  static final int USUAL = 50;
  static final int FARTHEST = 1_000_000;

  private final Store store;

  Api(Store store) {
    this.store = store;
  }

  Answer stories(Request request) {
    int limit = request.number("limit", USUAL, 1, MOST);
    int offset = request.number("offset", 0, 0, FARTHEST);
    return json(
        ApiJson.page(
            store.stories().front(order(request), limit + 1, offset),
            limit,
            offset,
            ApiJson::story));
  }

  /// Newest first unless something else is asked for.
  static Order order(Request request) {
    String wanted = request.value("order").orElse("newest");
    for (Order order : Order.values()) {
      if (order.name().toLowerCase(Locale.ROOT).equals(wanted)) {
        return order;
      }
    }
    throw new Problem(
        400, "order: expected newest, reports, origins or disputes, got '%s'".formatted(wanted));
  }

  Answer story(String id) {
    return json(
        store.stories().find(id).map(ApiJson::story).orElseThrow(() -> noStory(id)).toString());
  }

  Answer account(Request request, String id) {
    boolean text = request.value("with-text").filter(v -> !v.equals("false")).isPresent();
    return json(new JsonWriter(text).write(revision(request, id).account()));
  }

  /// The account in the form of another program.
  Answer export(Request request, String id, String form) {
    for (Export export : Export.values()) {
      if (export.word().equals(form)) {
        return Answer.of(
            export.mediaType() + "; charset=utf-8", export.write(revision(request, id).account()));
      }
    }
    throw new Problem(
        404, "There is no form '%s'; expected one of %s".formatted(form, Export.words()));
  }

  /// The account asked for: the newest unless a revision is named.
  Revision revision(Request request, String id) {
    int number = request.number("revision", 0, 1, Integer.MAX_VALUE);
    return (number == 0 ? store.stories().latest(id) : store.stories().revision(id, number))
        .orElseThrow(() -> noStory(id));
  }

  static Problem noStory(String id) {
    return new Problem(
        404, "There is no story '%s', or not in that revision; / lists all stories".formatted(id));
  }

  Answer history(Request request, String id) {
    int limit = request.number("limit", USUAL, 1, MOST);
    int offset = request.number("offset", 0, 0, FARTHEST);
    return json(
        ApiJson.page(
            store.stories().history(id, limit + 1, offset), limit, offset, ApiJson::change));
  }

  /// Changes after a place in the history; `next` is the place from which to ask again.
  Answer changes(Request request) {
    long since = request.number("since", 0, 0, Integer.MAX_VALUE);
    int limit = request.number("limit", USUAL, 1, MOST);
    return json(ApiJson.page(store.stories().since(since, limit), limit, 0, ApiJson::change));
  }

  Answer search(Request request) {
    int limit = request.number("limit", USUAL, 1, MOST);
    int offset = request.number("offset", 0, 0, FARTHEST);
    String words = request.value("q").orElse("");
    String kind = request.value("kind").orElse("");
    if (!kind.isEmpty() && !KINDS.contains(kind)) {
      throw new Problem(
          400, "kind: expected one of %s, got '%s'".formatted(String.join(", ", KINDS), kind));
    }
    return json(
        ApiJson.page(
            store.search().find(words, kind, limit + 1, offset), limit, offset, ApiJson::hit));
  }

  /// What can be searched for.
  static final List<String> KINDS = List.of("report", "claim", "actor", "agreement", "dispute");

  Answer corrections() {
    List<Logged> all = store.corrections().all();
    return json(ApiJson.page(all, all.size(), 0, ApiJson::correction));
  }

  private static Answer json(String body) {
    return Answer.of(Answer.JSON, body);
  }
}
