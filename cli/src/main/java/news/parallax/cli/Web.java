package news.parallax.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.reader.ReportReader;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/// Fetches pages and feeds: one request at a time under one name, what `robots.txt` forbids never,
/// within limits of time and size. What was fetched before is asked for only where it has changed.
final class Web implements AutoCloseable {
  /// The name under which servers know this program, and to which `robots.txt` can speak.
  static final String AGENT = "parallax";

  private static final String USER_AGENT = AGENT + "/0.1 (reads news reports for one person)";
  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final int MOST_REDIRECTS = 5;
  private static final int NOT_MODIFIED = 304;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)");

  private final Hosts hosts;
  private final Duration patience;
  private final FetchedBefore before;
  private final Map<String, Robots> robots = new HashMap<>();
  private @Nullable CloseableHttpClient client;

  /// What a server answers.
  ///
  /// @param headers by their names in lower case, of several the first
  private record Answer(int status, Map<String, String> headers, byte[] body) {}

  /// An answer beyond what a report may have.
  private static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;
  }

  /// @param allowPrivate whether addresses inside the user's own network may be fetched
  /// @param patience how long one answer may take
  Web(boolean allowPrivate, Duration patience, FetchedBefore before) {
    this(new Hosts(allowPrivate), patience, before);
  }

  Web(Hosts hosts, Duration patience, FetchedBefore before) {
    this.hosts = hosts;
    this.patience = patience;
    this.before = before;
  }

  /// What an address leads to, over at most five redirections.
  ///
  /// @throws Unreachable when it gives nothing
  Fetched fetch(String address) throws Unreachable {
    URI uri = uri(address);
    Set<URI> seen = new HashSet<>();
    while (seen.add(uri)) {
      if (seen.size() > MOST_REDIRECTS + 1) {
        throw new Unreachable(
            "it redirects more than %d times".formatted(MOST_REDIRECTS), "Give the last address.");
      }
      hosts.check(uri);
      if (!robots(uri).allow(uri)) {
        throw new Unreachable(
            "%s forbids it in robots.txt".formatted(uri.getHost()),
            "Save the page yourself, and read the file.");
      }
      FetchedBefore.Copy copy = before.of(uri);
      Answer answer = send(uri, copy);
      int status = answer.status();
      if (status == NOT_MODIFIED && copy != null) {
        return new Fetched(new ByteArrayInputStream(copy.body()), copy.charset());
      }
      if (status >= 300 && status < 400) {
        uri = redirected(uri, answer);
      } else if (status == 200) {
        return taken(uri, answer);
      } else {
        throw new Unreachable(
            "the server answers %d".formatted(status), "Check the address in a browser.");
      }
    }
    throw new Unreachable("it redirects in a circle", "Give the address that it should lead to.");
  }

  private Fetched taken(URI uri, Answer answer) {
    Matcher matcher = CHARSET.matcher(answer.headers().getOrDefault("content-type", ""));
    String charset = matcher.find() ? matcher.group(1) : null;
    before.keep(
        uri,
        new FetchedBefore.Copy(
            answer.headers().get("etag"),
            answer.headers().get("last-modified"),
            charset,
            answer.body()));
    return new Fetched(new ByteArrayInputStream(answer.body()), charset);
  }

  private static URI redirected(URI uri, Answer answer) throws Unreachable {
    String location = answer.headers().getOrDefault("location", "");
    if (location.isEmpty()) {
      throw new Unreachable("it redirects to nowhere", "Check the address in a browser.");
    }
    try {
      return uri.resolve(new URI(location.replace(" ", "%20")));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new Unreachable(
          "it redirects to '%s', which is no address".formatted(location),
          "Check the address in a browser.");
    }
  }

  private static URI uri(String address) throws Unreachable {
    try {
      URI uri = new URI(address);
      if (uri.getHost() == null) {
        throw new Unreachable("it names no host", "Correct the address.");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new Unreachable("it is no address: " + e.getReason(), "Correct it.");
    }
  }

  private Robots robots(URI uri) throws Unreachable {
    String host = uri.getScheme() + "://" + uri.getRawAuthority();
    Robots known = robots.get(host);
    if (known == null) {
      known = askedRobots(URI.create(host + "/robots.txt"));
      robots.put(host, known);
    }
    return known;
  }

  /// What a server that gives no `robots.txt` has nothing against; a server that fails may have.
  private Robots askedRobots(URI uri) throws Unreachable {
    Answer answer = send(uri, null);
    int status = answer.status();
    if (status >= 500) {
      return Robots.FORBID_ALL;
    }
    return status == 200
        ? Robots.of(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8), AGENT)
        : Robots.ALLOW_ALL;
  }

  private Answer send(URI uri, FetchedBefore.@Nullable Copy copy) throws Unreachable {
    HttpGet request = new HttpGet(uri);
    request.setHeader("Accept", "text/html,application/xhtml+xml,application/xml,*/*;q=0.5");
    if (copy != null && copy.etag() != null) {
      request.setHeader("If-None-Match", copy.etag());
    }
    if (copy != null && copy.lastModified() != null) {
      request.setHeader("If-Modified-Since", copy.lastModified());
    }
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    CloseableHttpClient asked = client();
    Thread.startVirtualThread(
        () -> {
          try {
            answer.complete(asked.execute(request, Web::answer));
          } catch (IOException | RuntimeException e) {
            answer.completeExceptionally(e);
          }
        });
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      request.cancel();
      throw tooSlow();
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while fetching " + uri, e);
    }
  }

  private static Answer answer(ClassicHttpResponse response) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    HttpEntity entity = response.getEntity();
    byte[] body =
        entity == null
            ? new byte[0]
            : entity.getContent().readNBytes(ReportReader.LARGEST_FILE + 1);
    if (body.length > ReportReader.LARGEST_FILE) {
      throw new TooLong();
    }
    return new Answer(response.getCode(), headers, body);
  }

  private Unreachable tooSlow() {
    return new Unreachable(
        "there is no whole answer after %d s".formatted(patience.toSeconds()), "Try again later.");
  }

  private Unreachable failed(@Nullable Throwable cause) {
    if (cause instanceof java.net.SocketTimeoutException) {
      return tooSlow();
    }
    if (cause instanceof TooLong) {
      return new Unreachable(
          String.format(Locale.ROOT, "it has more than %,d bytes", ReportReader.LARGEST_FILE),
          "Give the address of one report.");
    }
    return new Unreachable(
        "it cannot be reached (%s)"
            .formatted(cause == null ? "?" : cause.getClass().getSimpleName()),
        "Check the address and your connection.");
  }

  /// Connects to the addresses that [Hosts] has checked, whatever the name may stand for by then.
  private CloseableHttpClient client() {
    if (client == null) {
      client =
          HttpClients.custom()
              .useSystemProperties()
              .setUserAgent(USER_AGENT)
              .setConnectionManager(
                  PoolingHttpClientConnectionManagerBuilder.create()
                      .useSystemProperties()
                      .setDnsResolver(hosts)
                      .setDefaultConnectionConfig(
                          ConnectionConfig.custom()
                              .setConnectTimeout(Timeout.of(TO_CONNECT))
                              .build())
                      .build())
              .setDefaultRequestConfig(
                  RequestConfig.custom().setResponseTimeout(Timeout.of(patience)).build())
              .disableRedirectHandling()
              .disableAutomaticRetries()
              .disableCookieManagement()
              .disableContentCompression()
              .build();
    }
    return client;
  }

  @Override
  public void close() {
    if (client != null) {
      client.close(CloseMode.IMMEDIATE);
    }
  }
}
