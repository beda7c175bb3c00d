package news.parallax.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.parallax.account.Account;
import news.parallax.account.Accounts;
import news.parallax.actor.ActorReader;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Speech;
import news.parallax.claim.SpeechReader;
import news.parallax.language.Analysis;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.time.TimeExpression;
import news.parallax.time.TimeTagger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What each stage costs for one story, its reports analysed beforehand: milliseconds a story.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HotStages {
  /// A folder of text files.
  @Param("samples/prespa-pact")
  public String story = "";

  private List<Analysis> analyses = List.of();
  private List<ReportActors> actors = List.of();
  private List<Reading> readings = List.of();

  @Setup
  public void analyse() {
    try (Engine engine = EngineProvider.preferred().open()) {
      analyses = reports(Path.of(story)).stream().map(engine::analyse).toList();
    }
    actors = analyses.stream().map(ActorReader::read).toList();
    readings = analyses.stream().map(Reading::of).toList();
  }

  private static List<Report> reports(Path folder) {
    List<Report> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String id = "r" + (reports.size() + 1);
        byte[] bytes = Files.readAllBytes(file);
        if (ReportReader.read(id, file.toString(), bytes, Known.NOTHING)
            instanceof Outcome.Read read) {
          reports.add(read.report());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reports;
  }

  @Benchmark
  public List<List<TimeExpression>> times() {
    return analyses.stream().map(TimeTagger::tag).toList();
  }

  @Benchmark
  public List<ReportActors> actors() {
    return analyses.stream().map(ActorReader::read).toList();
  }

  @Benchmark
  public List<Speech> quotationsAndClaims() {
    List<Speech> speech = new ArrayList<>();
    for (int i = 0; i < analyses.size(); i++) {
      speech.add(SpeechReader.read(analyses.get(i), actors.get(i)));
    }
    return speech;
  }

  @Benchmark
  public List<Reading> allThatEachReportSays() {
    return analyses.stream().map(Reading::of).toList();
  }

  @Benchmark
  public Account account() {
    return Accounts.of(readings, List.of());
  }
}
