package news.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.reading.Reading;
import news.parallax.report.Report;

/// What a report costs, beside CoreNLP's own pipeline with the annotators that somebody would
/// switch on for the like (names, dependencies, coreference, quotations with their speakers):
/// `PipelineBench FOLDER ROUNDS`, CoreNLP's two archives of models on the class path. One thread;
/// each way reads all texts for a minute to warm up and then in rounds; medians in processor time
/// of the process, with what the compiler and the collector take, so that other jobs of the machine
/// matter less.
public final class PipelineBench {
  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

  /// A report that takes longer, in seconds, is counted.
  private static final double LONG = 60;

  /// For so long each way reads before it is measured, in seconds: until then the compiler works
  /// as much as the way.
  private static final double WARM = 60;

  private final List<Report> reports;
  private final double size;
  private final int rounds;

  private PipelineBench(List<Report> reports, int rounds) {
    this.reports = reports;
    this.size = EngineBench.size(reports);
    this.rounds = rounds;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: FOLDER ROUNDS");
      System.exit(2);
    }
    PipelineBench bench =
        new PipelineBench(EngineBench.reports(Path.of(args[0])), Integer.parseInt(args[1]));
    System.out.printf(
        Locale.ROOT,
        "%d texts, %.1f times %d words%n",
        bench.reports.size(),
        bench.size,
        EngineBench.WORDS);
    double analysis;
    double reading;
    double start = seconds();
    EngineProvider provider = EngineProvider.preferred();
    try (Engine engine = provider.open()) {
      double loading = seconds() - start;
      analysis = bench.rate(provider.name() + ", analysis", loading, engine::analyse);
      reading =
          bench.rate(
              provider.name() + ", analysis and all that a report says",
              loading,
              report -> Reading.of(engine.analyse(report)));
    }
    start = seconds();
    Properties settings = new Properties();
    settings.setProperty("annotators", ANNOTATORS);
    settings.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    double other =
        bench.rate(
            "CoreNLP, " + ANNOTATORS,
            seconds() - start,
            report -> pipeline.annotate(new Annotation(report.text())));
    System.out.printf(
        Locale.ROOT,
        "the analysis is %.1f times as fast as CoreNLP's pipeline, with all that a report says %.1f times%n",
        analysis / other,
        reading / other);
  }

  /// Reports of [EngineBench#WORDS] words a second.
  private double rate(String name, double loading, Consumer<Report> way) {
    double[] seconds = new double[rounds];
    double begin = seconds();
    while (seconds() - begin < WARM) {
      round(way);
    }
    int failed = 0;
    double longest = 0;
    int tooLong = 0;
    for (int i = 0; i < rounds; i++) {
      Round round = round(way);
      seconds[i] = round.seconds;
      failed = Math.max(failed, round.failed);
      tooLong = Math.max(tooLong, round.tooLong);
      longest = Math.max(longest, round.longest);
    }
    double rate = size / EngineBench.median(seconds);
    System.out.printf(
        Locale.ROOT,
        "%s: loaded in %.1f s; %.3f reports/s; rounds of %s s; longest report %.1f s, %d over %.0f s, %d failed%n",
        name,
        loading,
        rate,
        Arrays.stream(seconds).mapToObj("%.1f"::formatted).toList(),
        longest,
        tooLong,
        LONG,
        failed);
    return rate;
  }

  /// @param longest of the reports, in seconds
  private record Round(double seconds, double longest, int tooLong, int failed) {}

  private Round round(Consumer<Report> way) {
    double longest = 0;
    int tooLong = 0;
    int failed = 0;
    double begin = seconds();
    for (Report report : reports) {
      double start = seconds();
      try {
        way.accept(report);
      } catch (RuntimeException e) {
        failed++;
        System.out.printf("%s failed: %s%n", report.source(), e);
      }
      double one = seconds() - start;
      longest = Math.max(longest, one);
      tooLong += one > LONG ? 1 : 0;
    }
    return new Round(seconds() - begin, longest, tooLong, failed);
  }

  /// Processor time of the process.
  private static double seconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
