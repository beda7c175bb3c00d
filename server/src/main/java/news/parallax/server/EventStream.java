package news.parallax.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import news.parallax.store.Store;
import news.parallax.store.Told;

/// Changes sent as they come (server-sent events). Another program may make them, so the store is
/// looked at once a second.
final class EventStream implements AutoCloseable {
  private static final int MOST_READERS = 50;
  private static final int MOST_AT_ONCE = 100;
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final int LOOKS_BETWEEN_SIGNS = 15;

  private final Store store;
  private final Semaphore readers = new Semaphore(MOST_READERS);
  private volatile boolean closed;

  EventStream(Store store) {
    this.store = store;
  }

  /// Sends until the reader goes away: from the event after the one that `Last-Event-ID` names,
  /// else from now on.
  void serve(HttpExchange exchange) throws IOException {
    if (!readers.tryAcquire()) {
      exchange.sendResponseHeaders(503, -1);
      return;
    }
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.sendResponseHeaders(200, 0);
      send(exchange.getResponseBody(), start(exchange));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      readers.release();
    }
  }

  private long start(HttpExchange exchange) {
    String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
    return last != null && last.matches("\\d{1,18}")
        ? Long.parseLong(last)
        : store.stories().newest();
  }

  private void send(OutputStream out, long from) throws IOException, InterruptedException {
    long seq = from;
    write(out, ": changes after %d\n\n".formatted(seq));
    for (int look = 1; !closed; look++) {
      List<Told> changes = store.stories().since(seq, MOST_AT_ONCE);
      for (Told told : changes) {
        write(
            out, "id: %d\nevent: change\ndata: %s\n\n".formatted(told.seq(), ApiJson.change(told)));
        seq = told.seq();
      }
      if (look % LOOKS_BETWEEN_SIGNS == 0) {
        write(out, ": here\n\n");
      }
      Thread.sleep(LOOK);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    closed = true;
  }
}
