package news.parallax.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a running server at an even pace, as many readers would, and prints a Markdown table of how
/// long the answers took.
///
/// A time is counted from the moment at which a request was due, not at which it was sent: a server
/// that stops for a second makes all requests of that second late. Six of ten requests are for the
/// page of a story, three search, one is for the front page; stories and words are drawn at random,
/// with a seed. Before that, the page of every story is asked for once, one after the other.
///
/// Arguments: the server's address, requests a second, and for how many seconds.
public final class LoadRun {
  private static final int SEED = 7;
  private static final int PAGE = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Random random = new Random(SEED);
  private final List<String> stories = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, List<Double>> millis = new TreeMap<>();
  private int failed;

  private LoadRun(String server) {
    this.server = server.replaceFirst("/$", "");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 3) {
      System.err.println("Usage: LoadRun ADDRESS PER_SECOND SECONDS");
      System.exit(2);
    }
    LoadRun run = new LoadRun(arguments[0]);
    int perSecond = Integer.parseInt(arguments[1]);
    run.look();
    for (String story : run.stories) {
      run.due(System.nanoTime(), "story page, first time, one by one", "/stories/" + story).run();
    }
    run.ask(perSecond, Integer.parseInt(arguments[2]));
    System.out.print(run.table());
  }

  /// Learns which stories there are, and words of their titles.
  private void look() throws IOException, InterruptedException {
    JsonNode next = JsonMapper.shared().getNodeFactory().numberNode(0);
    while (!next.isNull()) {
      HttpResponse<String> answer =
          client.send(
              request("/api/stories?limit=%d&offset=%d".formatted(PAGE, next.asInt())),
              BodyHandlers.ofString());
      JsonNode page = JsonMapper.shared().readTree(answer.body());
      for (JsonNode story : page.get("items")) {
        stories.add(story.get("id").asString());
        for (String word : story.get("title").asString().split("[^\\p{L}]+")) {
          if (word.length() > 3) {
            words.add(word);
          }
        }
      }
      next = page.get("next");
    }
    System.err.printf("%d stories, %d words%n", stories.size(), words.size());
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE).build();
  }

  private void ask(int perSecond, int seconds) throws InterruptedException {
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int i = 0; i < perSecond * seconds; i++) {
        long due = start + i * 1_000_000_000L / perSecond;
        LockSupport.parkNanos(due - System.nanoTime());
        int kind = i % 10;
        if (kind < 6) {
          readers.execute(due(due, "story page", "/stories/" + any(stories)));
        } else if (kind < 9) {
          String two = any(words) + " " + any(words).substring(0, 3);
          readers.execute(due(due, "search", "/search?q=" + encoded(kind == 8 ? two : any(words))));
        } else {
          readers.execute(due(due, "front page", "/"));
        }
      }
    }
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Runnable due(long due, String kind, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(request(path), (name, value) -> true)
            .header("Accept-Encoding", "gzip")
            .build();
    return () -> {
      int status;
      try {
        status = client.send(request, BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        status = 0;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        status = 0;
      }
      add(kind, status, (System.nanoTime() - due) / 1e6);
    };
  }

  private synchronized void add(String kind, int status, double took) {
    millis.computeIfAbsent(kind, name -> new ArrayList<>()).add(took);
    if (status != 200) {
      failed++;
    }
  }

  private String table() {
    StringBuilder table =
        new StringBuilder(
            "| ms | requests | median | p95 | p99 | most |\n|---|---|---|---|---|---|\n");
    millis.forEach(
        (kind, all) -> {
          List<Double> sorted = all.stream().sorted().toList();
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %.0f | %.0f | %.0f | %.0f |%n",
                  kind,
                  sorted.size(),
                  at(sorted, 0.5),
                  at(sorted, 0.95),
                  at(sorted, 0.99),
                  sorted.getLast()));
        });
    return table.append("\nFailed: ").append(failed).append('\n').toString();
  }

  /// The value that a share of all does not exceed (nearest rank).
  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
