package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses, against a server of this test on this machine.
class WebTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicReference<String> robots = new AtomicReference<>("");
  private @TempDir Path folder;
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    switch (path) {
      case "/robots.txt" -> {
        String rules = Objects.requireNonNullElse(robots.get(), "");
        send(exchange, rules.isEmpty() ? 404 : 200, rules);
      }
      case "/page" -> {
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=iso-8859-1");
        exchange.getResponseHeaders().add("ETag", "\"one\"");
        if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
          exchange.sendResponseHeaders(304, -1);
          exchange.close();
        } else {
          send(exchange, 200, "the mill burned");
        }
      }
      case "/moved" -> redirect(exchange, "/page");
      case "/circle" -> redirect(exchange, "/circle2");
      case "/circle2" -> redirect(exchange, "/circle");
      case "/file" -> redirect(exchange, "file:///etc/hostname");
      case "/endless" -> {
        exchange.sendResponseHeaders(200, 0);
        byte[] much = new byte[1_000_000];
        try (var out = exchange.getResponseBody()) {
          for (int i = 0; i < 40; i++) {
            out.write(much);
          }
        }
      }
      case "/slow" -> {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('a');
        exchange.getResponseBody().flush();
      }
      default -> send(exchange, 404, "nothing");
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String address(String path) {
    return "http://localhost:%d%s".formatted(server.getAddress().getPort(), path);
  }

  private static Web web(boolean allowPrivate, @Nullable Path kept) {
    return new Web(allowPrivate, Duration.ofSeconds(3), new FetchedBefore(kept));
  }

  private String read(String path, @Nullable Path kept) throws IOException, Unreachable {
    try (Web web = web(true, kept)) {
      Fetched fetched = web.fetch(address(path));
      return new String(fetched.stream().readAllBytes(), StandardCharsets.UTF_8)
          + " in "
          + fetched.charset();
    }
  }

  @Test
  void aRedirectionIsFollowedAndTheNamedEncodingTold() throws IOException, Unreachable {
    assertThat(read("/moved", null)).isEqualTo("the mill burned in iso-8859-1");
  }

  @Test
  void thisMachineIsNotAskedUnlessTheUserSaysSo() {
    try (Web web = web(false, null)) {
      assertThatThrownBy(() -> web.fetch(address("/page")))
          .isInstanceOf(Unreachable.class)
          .hasMessageContaining("private network");
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void whatConnectsGetsTheAddressThatWasCheckedWhateverTheNameStandsForByThen() throws Exception {
    List<String> lookedUp = new CopyOnWriteArrayList<>();
    Hosts hosts =
        new Hosts(
            false,
            host -> {
              lookedUp.add(host);
              return new InetAddress[] {
                InetAddress.getByName(lookedUp.size() == 1 ? "192.0.32.8" : "127.0.0.1")
              };
            });
    URI paper = URI.create("http://paper.test/page");
    hosts.check(paper);
    assertThat(hosts.resolve("paper.test")).containsExactly(InetAddress.getByName("192.0.32.8"));
    assertThatThrownBy(() -> hosts.check(paper)).hasMessageContaining("private network");
  }

  @Test
  void aNameIsResolvedOnceForEachAddressThatIsAsked() throws Exception {
    List<String> lookedUp = new CopyOnWriteArrayList<>();
    Hosts hosts =
        new Hosts(
            true,
            host -> {
              lookedUp.add(host);
              return new InetAddress[] {InetAddress.getLoopbackAddress()};
            });
    try (Web web = new Web(hosts, Duration.ofSeconds(3), new FetchedBefore(null))) {
      Fetched page = web.fetch(address("/moved").replace("localhost", "paper.test"));
      assertThat(page.stream()).hasContent("the mill burned");
    }
    assertThat(lookedUp).containsExactly("paper.test", "paper.test");
    assertThat(asked).contains("/robots.txt", "/moved", "/page");
  }

  @ParameterizedTest
  @CsvSource({
    "/circle,  circle",
    "/file,    only http and https",
    "/missing, answers 404",
    "/endless, more than 10",
    "/slow,    no whole answer",
  })
  void whatGivesNothingSaysWhy(String path, String why) {
    assertThatThrownBy(() -> read(path, null))
        .isInstanceOf(Unreachable.class)
        .hasMessageContaining(why);
  }

  @Test
  void whatRobotsForbidIsNotFetched() throws IOException, Unreachable {
    robots.set("User-agent: *\nDisallow: /\nAllow: /page$\n");
    assertThat(read("/page", null)).startsWith("the mill burned");
    assertThatThrownBy(() -> read("/moved", null)).hasMessageContaining("robots.txt");
    assertThat(asked).doesNotContain("/moved");

    robots.set("User-agent: parallax\nDisallow: /page\n\nUser-agent: *\nDisallow:\n");
    assertThatThrownBy(() -> read("/page", null)).hasMessageContaining("robots.txt");
  }

  @Test
  void whatHasNotChangedComesFromTheFolder() throws IOException, Unreachable {
    String first = read("/page", folder);
    assertThat(read("/page", folder)).isEqualTo(first);
    assertThat(asked).filteredOn("/page"::equals).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "172.16.5.5",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "::1",
        "fd00::1",
        "fe80::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "224.0.0.1"
      })
  void addressesOfPrivateNetworksAreKnown(String address) throws IOException {
    assertThat(Hosts.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.32.8", "172.32.0.1", "2606:4700::1"})
  void addressesOfThePublicInternetAreKnown(String address) throws IOException {
    assertThat(Hosts.isPublic(InetAddress.getByName(address))).isTrue();
  }
}
