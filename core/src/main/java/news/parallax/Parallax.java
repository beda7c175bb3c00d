package news.parallax;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.parallax.account.Account;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Account.StoryLine;
import news.parallax.account.Accounts;
import news.parallax.correction.Corrections;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// The door to the library: reports in, an account out. Safe for many threads; closing it closes
/// the engine.
public final class Parallax implements AutoCloseable {
  private final Engine engine;
  private final int threads;

  /// @param threads how many reports are analysed at a time, at least 1; the account does not
  ///     depend on it
  public Parallax(Engine engine, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, got " + threads);
    }
    this.engine = engine;
    this.threads = threads;
  }

  /// With the preferred engine of the class path. Loads models, which takes seconds.
  ///
  /// @throws IllegalStateException when there is no engine on the class path
  public static Parallax open(int threads) {
    return new Parallax(EngineProvider.preferred().open(), threads);
  }

  /// Everything that one report says.
  public Reading read(Report report) {
    return read(report, Corrections.NONE);
  }

  private Reading read(Report report, Corrections corrections) {
    return Reading.of(engine.analyse(corrections.dated(report)), corrections);
  }

  /// What reading gave.
  ///
  /// @param readings in the order of the reports
  /// @param rejected reports that the program failed on, in the order of the reports
  public record Readings(List<Reading> readings, List<Rejected> rejected) {
    public Readings {
      readings = List.copyOf(readings);
      rejected = List.copyOf(rejected);
    }
  }

  /// The account of one story.
  ///
  /// @param reports all reports of the story, in any order
  public Account account(List<Report> reports) {
    return account(reports, Corrections.NONE);
  }

  /// The account of one story, with what people have set right.
  public Account account(List<Report> reports, Corrections corrections) {
    Readings all = readAll(reports, corrections);
    return Accounts.of(all.readings(), all.rejected(), corrections);
  }

  /// The account of one story under its id. Its reports are numbered `r1`, `r2`, … in the order of
  /// [Report#BY_NAME], so that the account is the same in whatever order they came.
  public Account account(String story, List<Report> reports, Corrections corrections) {
    List<Report> sorted = reports.stream().sorted(Report.BY_NAME).toList();
    List<Report> numbered = new ArrayList<>();
    sorted.forEach(report -> numbered.add(report.numbered("r" + (numbered.size() + 1))));
    Account account = account(numbered, corrections);
    StoryLine line = account.story();
    return account.named(new StoryLine(story, line.title(), line.period()));
  }

  /// The readings of reports; one on which a stage fails stops none of the others.
  public Readings readAll(List<Report> reports) {
    return readAll(reports, Corrections.NONE);
  }

  /// @param corrections of dates and speakers
  public Readings readAll(List<Report> reports, Corrections corrections) {
    List<Reading> readings = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<Reading>> running =
          reports.stream().map(report -> executor.submit(() -> read(report, corrections))).toList();
      for (int i = 0; i < running.size(); i++) {
        try {
          readings.add(running.get(i).get());
        } catch (ExecutionException e) {
          rejected.add(failed(reports.get(i), e.getCause()));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("Interrupted while reading reports", e);
        }
      }
    }
    return new Readings(readings, rejected);
  }

  private static Rejected failed(Report report, @Nullable Throwable cause) {
    if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
      throw error;
    }
    return new Rejected(
        report.source(),
        "reading it failed (%s)".formatted(cause),
        "This is a fault of the program: please report it with the text.");
  }

  @Override
  public void close() {
    engine.close();
  }
}
