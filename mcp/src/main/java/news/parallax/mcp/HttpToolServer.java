package news.parallax.mcp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.HttpHeaders;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import news.parallax.store.Store;
import org.jspecify.annotations.Nullable;

/// Serves the tools of a store over streamable HTTP, from when it is made until it is closed. Each
/// request gets its answer as JSON; there are no sessions and no streams (the protocol leaves both
/// to the server).
public final class HttpToolServer implements AutoCloseable {
  /// The one path that it answers.
  public static final String PATH = "/mcp";

  /// In bytes.
  private static final int LARGEST_BODY = 4_000_000;

  private static final int MOST_AT_A_TIME = 16;
  private static final String JSON = "application/json";

  private final HttpTransport transport = new HttpTransport();
  private final McpStatelessSyncServer tools;
  private final Gate gate;
  private final Semaphore places = new Semaphore(MOST_AT_A_TIME);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;
  private final Consumer<Throwable> faults;

  /// @param desk reads what clients bring
  /// @param address where to listen; port 0 takes a free one
  /// @param token what every client must show; null for none, which is for loopback alone
  /// @param faults takes what goes wrong in the program itself
  /// @throws IOException when the address cannot be had
  public HttpToolServer(
      Store store,
      Desk desk,
      String version,
      InetSocketAddress address,
      @Nullable String token,
      Consumer<Throwable> faults)
      throws IOException {
    this.gate = new Gate(token, address.getAddress().isLoopbackAddress());
    this.faults = faults;
    this.tools =
        McpServer.sync(transport)
            .serverInfo("parallax", version)
            .instructions(ToolServer.INSTRUCTIONS)
            .capabilities(ServerCapabilities.builder().tools(false).build())
            .tools(new Tools(store, desk).all().stream().map(HttpToolServer::carried).toList())
            .immediateExecution(true)
            .build();
    server = HttpServer.create(address, 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private static SyncToolSpecification carried(Tools.Offer offer) {
    return SyncToolSpecification.builder()
        .tool(offer.tool())
        .callHandler((context, request) -> offer.answer().apply(request))
        .build();
  }

  /// Where clients find it.
  public String url() {
    InetSocketAddress address = server.getAddress();
    String host = address.getAddress().isLoopbackAddress() ? "localhost" : address.getHostString();
    return "http://%s:%d%s".formatted(host, address.getPort(), PATH);
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      Refusal refusal = refusal(exchange);
      if (refusal == null && !places.tryAcquire()) {
        exchange.getResponseHeaders().set("Retry-After", "1");
        refusal = new Refusal(429, "Too many requests at a time; send it again in a second");
      }
      if (refusal != null) {
        send(exchange, refusal.status(), refusal.why() + "\n", "text/plain; charset=utf-8");
        return;
      }
      try {
        answer(exchange);
      } finally {
        places.release();
      }
    } catch (IOException e) {
      // The client has gone away.
    } catch (RuntimeException | Error e) {
      faults.accept(e);
    }
  }

  /// Why a request is not answered.
  record Refusal(int status, String why) {}

  private @Nullable Refusal refusal(HttpExchange exchange) {
    if (!exchange.getRequestURI().getPath().equals(PATH)) {
      return new Refusal(404, "There is nothing here; the tools are at " + PATH);
    }
    Refusal refusal = gate.refusal(exchange.getRequestHeaders());
    if (refusal != null) {
      return refusal;
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      return new Refusal(405, "There is no stream and no session here; send messages by POST");
    }
    String type = exchange.getRequestHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
    if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(JSON)) {
      return new Refusal(415, "Content-Type: expected " + JSON);
    }
    String version = exchange.getRequestHeaders().getFirst(HttpHeaders.PROTOCOL_VERSION);
    if (version != null && !transport.protocolVersions().contains(version)) {
      return new Refusal(
          400,
          "%s: expected one of %s, got '%s'"
              .formatted(
                  HttpHeaders.PROTOCOL_VERSION,
                  String.join(", ", transport.protocolVersions()),
                  version));
    }
    return null;
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      send(
          exchange,
          413,
          "The body has more than %d bytes; send fewer reports at a time%n".formatted(LARGEST_BODY),
          "text/plain; charset=utf-8");
      return;
    }
    try {
      Optional<String> answer = transport.answer(new String(body, StandardCharsets.UTF_8));
      if (answer.isPresent()) {
        send(exchange, 200, answer.get(), JSON);
      } else {
        exchange.sendResponseHeaders(202, -1);
      }
    } catch (IllegalArgumentException e) {
      send(exchange, 400, "The body: " + e.getMessage() + "\n", "text/plain; charset=utf-8");
    } catch (RuntimeException e) {
      faults.accept(e);
      send(exchange, 500, "Please report it with what you did.\n", "text/plain; charset=utf-8");
    }
  }

  private static void send(HttpExchange exchange, int status, String text, String type)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set(HttpHeaders.CONTENT_TYPE, type);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(1);
    threads.shutdownNow();
    tools.close();
  }
}
