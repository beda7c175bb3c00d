package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Feeds, against a server of this test on this machine.
class WatchFeedsTest {
  private static final String FIRE =
      entry(
          "Mill burns in Arvel",
          "fire",
          "The old mill of Arvel burned down on Monday night, the fire brigade said. Nobody was hurt.");
  private static final String STRIKE =
      entry(
          "Ferry crews strike in Port Velm",
          "strike",
          "Ferry crews in Port Velm went on strike on Tuesday over unpaid wages, their union said.");

  /// What was asked for, with the mark of the copy that the asker has.
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private final List<String> entries = new CopyOnWriteArrayList<>();
  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static String entry(String title, String page, String words) {
    return """
    <item><title>%s</title><link>https://herald.example/%s</link>
    <pubDate>Tue, 13 May 2031 06:00:00 GMT</pubDate><description>%s</description></item>
    """
        .formatted(title, page, words);
  }

  private static String feed(List<String> entries) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Ostrand Herald</title>"
        + String.join("", entries)
        + "</channel></rss>";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String mark = "\"" + entries.size() + "\"";
    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
    asked.add(exchange.getRequestURI().getPath() + (known == null ? "" : " " + known));
    exchange.getResponseHeaders().set("ETag", mark);
    if (!exchange.getRequestURI().getPath().equals("/feed")) {
      exchange.sendResponseHeaders(404, -1);
    } else if (mark.equals(known)) {
      exchange.sendResponseHeaders(304, -1);
    } else {
      byte[] bytes = feed(entries).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private Run watch(String what, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("watch", what, "--once", "--engine", "fast", "--store", "desk.db", "--json"));
    arguments.addAll(Arrays.asList(more));
    return Run.in(folder, "", arguments);
  }

  private String address() {
    return "http://localhost:%d/feed".formatted(server.getAddress().getPort());
  }

  @Test
  void newEntriesAreTakenOnceAlsoAfterARestartAndTheServerIsAskedForChangesAlone() {
    entries.add(FIRE);
    Run first = watch(address(), "--allow-private");
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out()).containsOnlyOnce("story-begins").contains("Mill burns in Arvel");

    assertThat(watch(address(), "--allow-private").out()).isEmpty();
    assertThat(asked).last().isEqualTo("/feed \"1\"");

    entries.addFirst(STRIKE);
    assertThat(watch(address(), "--allow-private").out())
        .containsOnlyOnce("story-begins")
        .contains("Ferry crews strike")
        .doesNotContain("Mill burns");
  }

  @Test
  void thisMachineIsNotAskedUnlessThatIsAllowed() {
    entries.add(FIRE);
    Run run = watch(address());
    assertThat(run.err()).contains("is inside a private network", "--allow-private");
    assertThat(run.exit()).isZero();
    assertThat(asked).isEmpty();
  }

  @Test
  void aFeedFileInAFolderIsManyReports() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("herald.rss"), feed(List.of(FIRE, STRIKE)));
    Run run = watch("inbox");
    assertThat(run.out().lines().filter(line -> line.contains("story-begins"))).hasSize(2);
  }
}
