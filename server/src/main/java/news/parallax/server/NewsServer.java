package news.parallax.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import news.parallax.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A server of one store, running from when it is made until it is closed.
public final class NewsServer implements AutoCloseable {
  private static final int STOP_SECONDS = 1;
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Guard guard;
  private final Routes routes;
  private final EventStream events;
  private final Consumer<Throwable> faults;

  /// @param address where to listen; port 0 takes a free one
  /// @param token what everybody must show; null for none, which is for loopback alone
  /// @param desk makes accounts of reports that people paste
  /// @param faults takes what goes wrong in the program itself
  /// @throws IOException when the address cannot be had
  public NewsServer(
      Store store,
      InetSocketAddress address,
      @Nullable String token,
      Desk desk,
      Consumer<Throwable> faults)
      throws IOException {
    boolean loopback = address.getAddress().isLoopbackAddress();
    if (!loopback && token == null) {
      throw new IllegalArgumentException(
          "%s can be reached by others: a token is needed".formatted(address));
    }
    this.guard = new Guard(token, loopback, System::nanoTime);
    this.routes = new Routes(store, desk, InstantSource.system());
    this.events = new EventStream(store);
    this.faults = faults;
    server = HttpServer.create(address, 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /// Where it listens.
  public InetSocketAddress address() {
    return server.getAddress();
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      boolean streams = exchange.getRequestURI().getPath().equals("/api/events");
      Optional<Problem> refusal = streams ? refusal(exchange) : Optional.empty();
      if (refusal.isPresent()) {
        send(exchange, told(refusal.get(), true));
      } else if (streams) {
        events.serve(exchange);
      } else {
        send(exchange, answer(exchange));
      }
    } catch (IOException e) {
      // The asker has gone away.
    } catch (RuntimeException | Error e) {
      faults.accept(e);
    }
  }

  private Optional<Problem> refusal(HttpExchange exchange) {
    try {
      guard.check(Request.of(exchange));
      return Optional.empty();
    } catch (Problem e) {
      return Optional.of(e);
    }
  }

  private Answer answer(HttpExchange exchange) {
    boolean program = exchange.getRequestURI().getPath().startsWith("/api/");
    try {
      Request request = Request.of(exchange);
      String token = request.value("token").orElse("");
      if (!token.isEmpty() && guard.isToken(token)) {
        return Answer.see("/").with("Set-Cookie", Guard.cookie(token));
      }
      guard.check(request);
      return routes.answer(request);
    } catch (Problem e) {
      return told(e, program);
    } catch (RuntimeException | StackOverflowError e) {
      faults.accept(e);
      return told(new Problem(500, "Please report it with what you did."), program);
    }
  }

  private static Answer told(Problem problem, boolean program) {
    if (!program) {
      return Answer.of(problem.status(), Answer.HTML, ProblemPage.of(problem));
    }
    String body =
        JsonMapper.shared()
            .createObjectNode()
            .put("type", "about:blank")
            .put("title", problem.title())
            .put("status", problem.status())
            .put("detail", problem.detail())
            .toString();
    Answer answer = Answer.of(problem.status(), Answer.PROBLEM, body);
    return problem.status() == 429 ? answer.with("Retry-After", "1") : answer;
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-cache");
    headers.set("Vary", "Accept-Encoding");
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    boolean zips = accepted != null && accepted.contains("gzip");
    Answer sent = answer.status() == 200 ? answer.tagged() : answer;
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    boolean unchanged = known != null && sent.isTagged(known);
    if (!unchanged) {
      sent = zips ? sent.packed() : sent.unpacked();
    }
    sent.headers().forEach(headers::set);
    byte[] body = sent.body();
    if (unchanged) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
      exchange.sendResponseHeaders(sent.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(sent.status(), body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    events.close();
    server.stop(STOP_SECONDS);
    threads.shutdownNow();
  }

  /// The address for people.
  public String url() {
    String host =
        address().getAddress().isLoopbackAddress() ? "localhost" : address().getHostString();
    return "http://%s:%d/".formatted(host, address().getPort());
  }
}
