package news.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.language.Analysis;
import news.parallax.language.Engine;
import news.parallax.report.Report;

/// Follows a run: how long each stage takes, and on a terminal a line that says where it stands.
final class Watch {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean progress;
  private final Map<String, Duration> stages = new LinkedHashMap<>();
  private final AtomicInteger analysed = new AtomicInteger();
  private final AtomicLong analysisNanos = new AtomicLong();

  Watch(PrintWriter err, boolean progress) {
    this.err = err;
    this.progress = progress;
  }

  /// The time from the start of the process until now is the first stage: the launcher, with its
  /// build if it made one, and the start of the Java machine.
  void started() {
    Instant now = Instant.now();
    ProcessHandle.current()
        .info()
        .startInstant()
        .ifPresent(start -> stages.put("start", Duration.between(start, now)));
  }

  <T> T stage(String name, Supplier<T> work) {
    say(name + " …");
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      stages.put(name, Duration.ofNanos(System.nanoTime() - start));
      say("");
    }
  }

  private synchronized void say(String status) {
    if (progress) {
      err.print(CLEAR_LINE + status);
      err.flush();
    }
  }

  /// An engine whose work is counted and timed.
  Engine watched(Engine engine, int reports) {
    return new Engine() {
      @Override
      public String version() {
        return engine.version();
      }

      @Override
      public Analysis analyse(Report report) {
        long start = System.nanoTime();
        Analysis analysis = engine.analyse(report);
        analysisNanos.addAndGet(System.nanoTime() - start);
        say("read %d of %d reports …".formatted(analysed.incrementAndGet(), reports));
        return analysis;
      }

      @Override
      public void close() {
        engine.close();
      }
    };
  }

  /// A table of the stages in seconds; `analysis` is the sum over all threads.
  void print() {
    stages.forEach((name, took) -> line(name, took, ""));
    line(
        "  of it analysis",
        Duration.ofNanos(analysisNanos.get()),
        " in all threads, %d reports".formatted(analysed.get()));
    line("total", stages.values().stream().reduce(Duration.ZERO, Duration::plus), "");
    err.printf(Locale.ROOT, "%-24s%8.2f GB%n", "peak memory", peakBytes() / 1e9);
    err.flush();
  }

  private void line(String name, Duration took, String note) {
    err.printf(Locale.ROOT, "%-24s%8.2f s%s%n", name, took.toNanos() / 1e9, note);
  }

  /// Most memory that the process held at a time, as Linux tells it; elsewhere what the heap holds.
  private static long peakBytes() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElseGet(() -> Runtime.getRuntime().totalMemory());
    } catch (IOException e) {
      return Runtime.getRuntime().totalMemory();
    }
  }
}
