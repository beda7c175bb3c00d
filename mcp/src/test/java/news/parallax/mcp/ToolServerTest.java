package news.parallax.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import news.parallax.store.Newsroom;
import news.parallax.store.PlainEngine;
import news.parallax.store.Store;
import news.parallax.store.TwoStories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The SDK's own client, over both transports: on standard input and output of a process of its
/// own, and over HTTP.
class ToolServerTest {
  private static final Duration MOST = Duration.ofMinutes(2);

  @TempDir private Path folder;

  private static final String INITIALIZE =
      """
      {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18",
       "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}
      """;

  /// The server's process.
  static final class Process {
    private Process() {}

    public static void main(String[] arguments) throws Exception {
      try (Store store = Store.open(arguments[0]);
          ToolServer server =
              new ToolServer(store, new StoredDesk(), "test", System.in, System.out)) {
        server.await();
      }
    }
  }

  @BeforeEach
  void keepReports() {
    try (Store store = Store.open(address());
        Newsroom newsroom =
            new Newsroom(
                store, new PlainEngine("plain/1"), 1, InstantSource.fixed(TwoStories.MORNING))) {
      newsroom.keep(TwoStories.MINE);
      newsroom.keep(TwoStories.RESCUE);
      newsroom.keep(TwoStories.VOTE);
      newsroom.update();
    }
  }

  private String address() {
    return folder.resolve("desk.db").toString();
  }

  @Test
  void anAssistantOnStandardInputFindsStoriesAndWhatTheyRestOn() {
    ServerParameters process =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Process.class.getName(),
                address())
            .build();
    ask(new StdioClientTransport(process, McpJsonDefaults.getMapper()));
  }

  @Test
  void anAssistantOverHttpFindsTheSame() throws IOException {
    try (Store store = Store.open(address());
        HttpToolServer server = server(store, null)) {
      ask(transport(server, request -> {}));
    }
  }

  @Test
  void withATokenOnlyThoseAreAnsweredWhoShowIt() throws IOException {
    try (Store store = Store.open(address());
        HttpToolServer server = server(store, "open-sesame")) {
      ask(transport(server, request -> request.header("Authorization", "Bearer open-sesame")));
      assertThatThrownBy(() -> ask(transport(server, request -> {}))).isNotNull();
      assertThat(post(server, INITIALIZE, "Authorization", "Bearer open-sesam")).isEqualTo(401);
      assertThat(post(server, INITIALIZE, "Authorization", "Bearer open-sesame")).isEqualTo(200);
      assertThatThrownBy(
              () ->
                  new HttpToolServer(
                      store,
                      new StoredDesk(),
                      "test",
                      new InetSocketAddress("0.0.0.0", 0),
                      null,
                      e -> {}))
          .hasMessageContaining("a token is needed");
    }
  }

  @Test
  void whatIsNoRequestOfAProgramOfThisMachineIsRefused() throws Exception {
    try (Store store = Store.open(address());
        HttpToolServer server = server(store, null)) {
      assertThat(post(server, INITIALIZE)).isEqualTo(200);
      assertThat(post(server, "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}"))
          .isEqualTo(202);
      assertThat(post(server, INITIALIZE, "Origin", "https://elsewhere.example")).isEqualTo(403);
      assertThat(post(server, INITIALIZE, "MCP-Protocol-Version", "1999-01-01")).isEqualTo(400);
      assertThat(post(server, INITIALIZE, "Content-Type", "text/plain")).isEqualTo(415);
      assertThat(post(server, "[")).isEqualTo(400);
      assertThat(post(server, "{\"text\": \"" + "x".repeat(4_000_000) + "\"}")).isEqualTo(413);
      assertThat(status(HttpRequest.newBuilder(URI.create(server.url())).GET())).isEqualTo(405);
      URI beside = URI.create(server.url()).resolve("/../etc/passwd");
      assertThat(status(HttpRequest.newBuilder(beside).GET())).isEqualTo(404);
      assertThat(firstLineTo(server, "elsewhere.example")).contains(" 421 ");
      assertThat(firstLineTo(server, "localhost:1")).contains(" 405 ");
    }
  }

  private static HttpToolServer server(Store store, @Nullable String token) throws IOException {
    return new HttpToolServer(
        store,
        new StoredDesk(),
        "test",
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        token,
        Throwable::printStackTrace);
  }

  private static McpClientTransport transport(
      HttpToolServer server, Consumer<HttpRequest.Builder> added) {
    return HttpClientStreamableHttpTransport.builder(
            server.url().substring(0, server.url().length() - HttpToolServer.PATH.length()))
        .endpoint(HttpToolServer.PATH)
        .httpRequestCustomizer((request, method, uri, body, context) -> added.accept(request))
        .build();
  }

  private static int post(HttpToolServer server, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url()))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .setHeader("Accept", "application/json, text/event-stream")
            .setHeader("Content-Type", "application/json");
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return status(request);
  }

  private static int status(HttpRequest.Builder request) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Of the answer to one who takes this machine for another host.
  private static String firstLineTo(HttpToolServer server, String host) throws IOException {
    try (Socket socket = new Socket("localhost", URI.create(server.url()).getPort())) {
      String request = "GET /mcp HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.formatted(host).getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  private static CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }

  private static JsonNode answer(McpSyncClient client, String tool, Map<String, Object> arguments) {
    CallToolResult result = call(client, tool, arguments);
    assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
    return JsonMapper.shared().readTree(text(result));
  }

  private static String refusal(McpSyncClient client, String tool, Map<String, Object> arguments) {
    CallToolResult result = call(client, tool, arguments);
    assertThat(result.isError()).as(text(result)).isTrue();
    return text(result);
  }

  private static void ask(McpClientTransport transport) {
    try (McpSyncClient client =
        McpClient.sync(transport).requestTimeout(MOST).initializationTimeout(MOST).build()) {
      client.initialize();
      assertThat(client.listTools().tools())
          .extracting(Tool::name)
          .containsExactly(
              "list_stories",
              "search",
              "get_account",
              "list_disputes",
              "who_said",
              "check_claim",
              "in_force",
              "read_reports");
      JsonNode stories = answer(client, "list_stories", Map.of("order", "reports")).get("stories");
      assertThat(stories.get(0).get("title").asString()).isEqualTo("Miners trapped in Karvel");
      String story = stories.get(0).get("id").asString();

      JsonNode found =
          answer(client, "search", Map.of("words", "missing", "kind", "report")).get("found");
      assertThat(found.get(0).get("story").asString()).isEqualTo(story);
      for (String tool : List.of("get_account", "list_disputes", "who_said", "in_force")) {
        JsonNode answer = answer(client, tool, Map.of("story", story));
        assertThat(answer.get("reports").asInt()).isEqualTo(2);
      }

      checkClaims(client, story);
      JsonNode made =
          answer(
              client,
              "read_reports",
              Map.of("reports", List.of(Map.of("text", TwoStories.VOTE.text(), "outlet", "Post"))));
      assertThat(made.get("title").asString()).isEqualTo("Ostrand elects a new parliament");

      assertThat(refusal(client, "get_account", Map.of("story", "s-none")))
          .contains("list_stories has all ids");
      assertThat(refusal(client, "in_force", Map.of("story", story, "on", "soon")))
          .contains("2024-06-19");
      assertThat(refusal(client, "in_force", Map.of("story", story, "party", "Nobody")))
          .contains("names nobody in this story");
      assertThat(refusal(client, "check_claim", Map.of("claim", "?", "story", story)))
          .contains("expected a sentence");
    }
  }

  private static void checkClaims(McpSyncClient client, String story) {
    String claim = "Two of the trapped miners are still missing.";
    JsonNode kept = answer(client, "check_claim", Map.of("claim", claim, "story", story));
    assertThat(kept.get("supports")).hasSize(1);
    JsonNode support = kept.get("supports").get(0);
    assertThat(support.get("outlet").asString()).isEqualTo("Ostrand Herald");
    assertThat(support.get("supporting").get("words").asString())
        .startsWith("Two of the trapped miners");
    assertThat(kept.get("supportsOrigins").asInt()).isEqualTo(1);
    assertThat(kept.get("silent")).hasSize(1);

    JsonNode given =
        answer(
            client,
            "check_claim",
            Map.of("claim", claim, "reports", List.of(Map.of("text", TwoStories.VOTE.text()))));
    assertThat(given.get("silent")).hasSize(1);
    assertThat(given.get("supports")).isEmpty();
  }
}
