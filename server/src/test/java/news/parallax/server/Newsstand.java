package news.parallax.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import news.parallax.Parallax;
import news.parallax.account.Accounts;
import news.parallax.report.Report;
import news.parallax.store.Newsroom;
import news.parallax.store.PlainEngine;
import news.parallax.store.Store;
import news.parallax.store.StoryShelf;
import news.parallax.store.TwoStories;
import org.jspecify.annotations.Nullable;

/// A server of a store with two invented stories, and a client that asks it.
final class Newsstand implements AutoCloseable {
  final Store store;
  final Newsroom newsroom;
  final NewsServer server;

  /// What went wrong in the program.
  final List<Throwable> faults = new ArrayList<>();

  private final HttpClient client = HttpClient.newHttpClient();
  private final PlainEngine engine = new PlainEngine("plain/1");

  Newsstand(Path folder, @Nullable String token) throws IOException {
    store = Store.open(folder.resolve("desk.db").toString());
    newsroom = new Newsroom(store, engine, 1, InstantSource.fixed(TwoStories.MORNING));
    Parallax parallax = new Parallax(engine, 1);
    server =
        new NewsServer(
            store,
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            token,
            (reports, rejected) -> Accounts.of(parallax.readAll(reports).readings(), rejected),
            faults::add);
    tell(TwoStories.MINE, TwoStories.RESCUE, TwoStories.VOTE);
  }

  void tell(Report... reports) {
    for (Report report : reports) {
      newsroom.keep(report);
    }
    newsroom.update();
  }

  /// The story that was told last of those with this many reports.
  String story(int reports) {
    return store.stories().front(StoryShelf.Order.NEWEST, 100, 0).stream()
        .filter(story -> story.reports() == reports)
        .findFirst()
        .orElseThrow()
        .id();
  }

  URI at(String path) {
    return URI.create("http://localhost:%d%s".formatted(server.address().getPort(), path));
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path, String body, String... headers) throws Exception {
    return send(
        HttpRequest.newBuilder(at(path)).POST(BodyPublishers.ofString(body)).headers(headers));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.close();
    newsroom.close();
    store.close();
    client.close();
  }
}
