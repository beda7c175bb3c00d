package news.parallax.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.reader.ReportReader;
import news.parallax.report.Report;

/// How fast the engines on the class path analyse: `EngineBench FOLDER ROUNDS`. The texts of the
/// folder are read by each engine in turn, on one thread and on two, after one round to warm up;
/// the medians of the rounds are printed, in reports of 700 words a second.
public final class EngineBench {
  /// A report's length, as rates are told.
  static final int WORDS = 700;

  private EngineBench() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: FOLDER ROUNDS");
      System.exit(2);
    }
    List<Report> reports = reports(Path.of(args[0]));
    double size = size(reports);
    System.out.printf(Locale.ROOT, "%d texts, %.1f times %d words%n", reports.size(), size, WORDS);
    for (String name : EngineProvider.names()) {
      EngineProvider provider = EngineProvider.named(name).orElseThrow();
      long start = System.nanoTime();
      try (Engine engine = provider.open()) {
        double loading = (System.nanoTime() - start) / 1e9;
        seconds(engine, reports, 1);
        double[] one = new double[Integer.parseInt(args[1])];
        double[] two = new double[one.length];
        for (int round = 0; round < one.length; round++) {
          one[round] = seconds(engine, reports, 1);
          two[round] = seconds(engine, reports, 2);
        }
        System.out.printf(
            Locale.ROOT,
            "%s: loaded in %.1f s; %.2f reports/s on one thread, %.2f on two%n",
            engine.version(),
            loading,
            size / median(one),
            size / median(two));
      }
    }
  }

  /// How many reports of [#WORDS] words they would make.
  static double size(List<Report> reports) {
    return reports.stream().mapToLong(report -> report.text().split("\\s+").length).sum()
        / (double) WORDS;
  }

  static List<Report> reports(Path folder) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        ReportReader.Outcome outcome =
            ReportReader.read(
                "r" + reports.size(),
                file.toString(),
                Files.readAllBytes(file),
                ReportReader.Known.NOTHING);
        if (outcome instanceof ReportReader.Outcome.Read(Report report, var notes)) {
          reports.add(report);
        }
      }
    }
    return reports;
  }

  private static double seconds(Engine engine, List<Report> reports, int threads) {
    long start = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (Report report : reports) {
        running.add(pool.submit(() -> engine.analyse(report)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (Exception e) {
      throw new UncheckedIOException(new IOException("An engine failed", e));
    }
    return (System.nanoTime() - start) / 1e9;
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
