package news.parallax.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import news.parallax.Parallax;
import news.parallax.store.Newsroom;
import news.parallax.store.PlainEngine;
import news.parallax.store.Store;
import news.parallax.store.TwoStories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The SDK's own client, and the server in a process of its own.
class ToolServerTest {
  @TempDir private Path folder;
  private McpSyncClient client;

  /// The server's process.
  static final class Process {
    private Process() {}

    public static void main(String[] arguments) throws Exception {
      Parallax parallax = new Parallax(new PlainEngine("plain/1"), 1);
      try (Store store = Store.open(arguments[0]);
          ToolServer server =
              new ToolServer(store, parallax::account, "test", System.in, System.out)) {
        server.await();
      }
    }
  }

  @BeforeEach
  void open() {
    String address = folder.resolve("desk.db").toString();
    try (Store store = Store.open(address);
        Newsroom newsroom =
            new Newsroom(
                store, new PlainEngine("plain/1"), 1, InstantSource.fixed(TwoStories.MORNING))) {
      newsroom.keep(TwoStories.MINE);
      newsroom.keep(TwoStories.RESCUE);
      newsroom.keep(TwoStories.VOTE);
      newsroom.update();
    }
    ServerParameters process =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Process.class.getName(),
                address)
            .build();
    client =
        McpClient.sync(new StdioClientTransport(process, McpJsonDefaults.getMapper()))
            .requestTimeout(Duration.ofMinutes(2))
            .initializationTimeout(Duration.ofMinutes(2))
            .build();
    client.initialize();
  }

  @AfterEach
  void close() {
    client.close();
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }

  private JsonNode answer(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
    return JsonMapper.shared().readTree(text(result));
  }

  @Test
  void anAssistantFindsStoriesAndWhatTheyRestOn() {
    assertThat(client.listTools().tools())
        .extracting(Tool::name)
        .containsExactlyInAnyOrder(
            "list_stories",
            "search",
            "get_account",
            "list_disputes",
            "who_said",
            "in_force",
            "read_reports");
    JsonNode stories = answer("list_stories", Map.of("order", "reports")).get("stories");
    assertThat(stories.get(0).get("title").asString()).isEqualTo("Miners trapped in Karvel");
    String story = stories.get(0).get("id").asString();

    JsonNode found = answer("search", Map.of("words", "missing", "kind", "report")).get("found");
    assertThat(found.get(0).get("story").asString()).isEqualTo(story);
    for (String tool : List.of("get_account", "list_disputes", "who_said", "in_force")) {
      assertThat(answer(tool, Map.of("story", story)).get("reports").asInt()).isEqualTo(2);
    }

    JsonNode made =
        answer(
            "read_reports",
            Map.of("reports", List.of(Map.of("text", TwoStories.VOTE.text(), "outlet", "Post"))));
    assertThat(made.get("title").asString()).isEqualTo("Ostrand elects a new parliament");

    CallToolResult unknown = call("get_account", Map.of("story", "s-none"));
    assertThat(unknown.isError()).isTrue();
    assertThat(text(unknown)).contains("list_stories has all ids");
  }
}
