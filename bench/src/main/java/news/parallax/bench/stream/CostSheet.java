package news.parallax.bench.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.account.Account;
import news.parallax.account.Accounts;
import news.parallax.language.Analysis;
import news.parallax.language.AnalysisJson;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.story.Stories;
import news.parallax.stream.form.Packed;
import news.parallax.write.JsonWriter;

/// Measures what each stage costs, and writes what 1, 10 and 100 million reports a day need.
public final class CostSheet {
  private static final int RUNS = 3;
  private static final int PER_STORY = 12;
  private static final int SYNTHETIC = 10_000;

  /// Of a core, how much can be used before queues grow.
  private static final double USED = 0.7;

  private static final long[] PER_DAY = {1_000_000, 10_000_000, 100_000_000};
  private static final int[] SIZES = {5, 10, 20, 40};
  private static final int LARGE = 100_000;

  private final EngineProvider provider;
  private final List<Report> reports;

  private CostSheet(EngineProvider provider, List<Report> reports) {
    this.provider = provider;
    this.reports = reports;
  }

  /// @param arguments the engine's name, and folders of plain-text reports
  public static void main(String[] arguments) throws Exception {
    List<Report> reports = new ArrayList<>();
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          reports.add(read(file));
        }
      }
    }
    new CostSheet(EngineProvider.named(arguments[0]).orElseThrow(), reports).print();
  }

  private static Report read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (ReportReader.read("r", file.toString(), bytes, Known.NOTHING)
        instanceof Outcome.Read(Report report, var notes)) {
      return report;
    }
    throw new IllegalArgumentException(file + " is no report");
  }

  private void print() throws Exception {
    List<Cost> costs = new ArrayList<>();
    List<Analysis> analyses = new ArrayList<>();
    costs.add(Cost.of("read", reports.size(), RUNS, () -> reports.forEach(CostSheet::readAgain)));
    try (Engine engine = provider.open()) {
      costs.add(
          Cost.of(
              "analyse (" + provider.name() + ")",
              reports.size(),
              RUNS,
              () -> {
                analyses.clear();
                reports.forEach(report -> analyses.add(engine.analyse(report)));
              }));
    }
    List<byte[]> packed = new ArrayList<>();
    costs.add(
        Cost.of(
            "pack the analysis",
            reports.size(),
            RUNS,
            () -> {
              packed.clear();
              analyses.forEach(one -> packed.add(Packed.of(AnalysisJson.write(one))));
            }));
    StoryStages.run(SYNTHETIC / 4, SYNTHETIC / 10, 1);
    StoryStages.Figures stories = StoryStages.run(SYNTHETIC, SYNTHETIC / 10, 1);
    costs.add(new Cost("names, passages, neighbourhoods, stories", stories.busyMillis()));
    costs.add(
        Cost.of(
            "all that a report says", reports.size(), RUNS, () -> analyses.forEach(Reading::of)));
    Growth fold = fold(analyses);
    costs.add(new Cost("fold, a story of " + PER_STORY, fold.millis(PER_STORY) / PER_STORY));
    double text = reports.stream().mapToInt(report -> report.text().length()).average().orElse(0);
    double analysis = packed.stream().mapToInt(one -> one.length).average().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "%d reports of %.0f characters on average, their analysis packed %.0f bytes.%n%n",
        reports.size(),
        text,
        analysis);
    System.out.println("| Stage | processor ms a report |\n|---|---:|");
    costs.forEach(cost -> System.out.println(cost.row()));
    double all = costs.stream().mapToDouble(Cost::millis).sum();
    System.out.println(new Cost("all, each story folded once", all).row());
    days(costs, fold, text, analysis);
    large(fold);
  }

  private static void readAgain(Report report) {
    byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
    ReportReader.read("r", report.source(), bytes, Known.NOTHING);
  }

  /// Processor time of a fold as `linear * n + square * n * n`, by least squares.
  private record Growth(double linear, double square) {
    double millis(double reports) {
      return linear * reports + square * reports * reports;
    }
  }

  /// A story of the size wanted: the same reports again under other ids, each with its own first
  /// words, so that no two are copies as wholes.
  private Growth fold(List<Analysis> analyses) {
    double[] sums = new double[5];
    System.out.println("| Reports of a story | fold, processor ms | account, bytes packed |");
    System.out.println("|---:|---:|---:|");
    for (int size : SIZES) {
      List<Reading> readings = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        Analysis analysis = analyses.get(i % analyses.size());
        Report report = analysis.report().numbered("r" + (i + 1));
        readings.add(Reading.of(AnalysisJson.read(report, AnalysisJson.write(analysis))));
      }
      Account[] account = new Account[1];
      double millis =
          size
              * Cost.of("fold", size, RUNS, () -> account[0] = Accounts.of(readings, List.of()))
                  .millis();
      System.out.printf(
          Locale.ROOT,
          "| %d | %.0f | %d |%n",
          size,
          millis,
          Packed.of(new JsonWriter(false).write(account[0])).length);
      double n = size;
      sums[0] += n * n;
      sums[1] += n * n * n;
      sums[2] += n * n * n * n;
      sums[3] += n * millis;
      sums[4] += n * n * millis;
    }
    System.out.println();
    double determinant = sums[0] * sums[2] - sums[1] * sums[1];
    return new Growth(
        Math.max(0, (sums[3] * sums[2] - sums[4] * sums[1]) / determinant),
        Math.max(0, (sums[0] * sums[4] - sums[1] * sums[3]) / determinant));
  }

  /// The report is kept three times with its text (neighbourhood, story, fold), twice with its
  /// analysis.
  private static void days(List<Cost> costs, Growth fold, double text, double analysis) {
    double state = 4 * text + 3 * analysis;
    double each = costs.stream().mapToDouble(Cost::millis).sum();
    double once = each - fold.millis(PER_STORY) / PER_STORY;
    double again = 0;
    double reading = costs.get(4).millis();
    for (int n = 1; n <= PER_STORY; n++) {
      again += fold.millis(n) + n * reading;
    }
    double live = once - reading + again / PER_STORY;
    System.out.println(
        "\n| Reports a day | a second | cores, archive | cores, live | of it analysis | state a kept day |");
    System.out.println("|---:|---:|---:|---:|---:|---:|");
    for (long perDay : PER_DAY) {
      double second = perDay / 86_400.0;
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,.1f | %,.0f | %,.0f | %,.0f | %,.0f GB |%n",
          perDay,
          second,
          Math.ceil(second * each / 1000 / USED),
          Math.ceil(second * live / 1000 / USED),
          Math.ceil(second * costs.get(1).millis() / 1000 / USED),
          perDay * state / 1e9);
    }
  }

  /// One story with very many reports: what runs on one thread.
  private static void large(Growth fold) {
    System.out.println("\n| One story of | into stories, ms a report | fold, hours |");
    System.out.println("|---:|---:|---:|");
    SyntheticReports one = new SyntheticReports(LARGE, LARGE, 150);
    for (int size : new int[] {1_000, 4_000}) {
      List<Report> story = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        story.add(one.report(i));
      }
      Cost divide = Cost.of("divide", size, 2, () -> Stories.of(story));
      System.out.printf(
          Locale.ROOT, "| %,d | %.2f | %.2f |%n", size, divide.millis(), fold.millis(size) / 3.6e6);
    }
    System.out.printf(Locale.ROOT, "| %,d | | %,.0f |%n", LARGE, fold.millis(LARGE) / 3.6e6);
  }
}
