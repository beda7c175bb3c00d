package news.parallax;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.parallax.account.Account;
import news.parallax.account.Accounts;
import news.parallax.language.Engine;
import news.parallax.reading.Reading;
import news.parallax.report.Report;

/// The door to the library: reports in, an account out. Safe for many threads; closing it closes
// the
/// engine.
public final class Parallax implements AutoCloseable {
  private final Engine engine;
  private final int threads;

  /// @param threads how many reports are analysed at a time, at least 1; the account does not
  // depend
  ///     on it
  public Parallax(Engine engine, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, got " + threads);
    }
    this.engine = engine;
    this.threads = threads;
  }

  /// Everything that one report says.
  public Reading read(Report report) {
    return Reading.of(engine.analyse(report));
  }

  /// The account of one story.
  ///
  /// @param reports all reports of the story, in any order
  public Account account(List<Report> reports) {
    return Accounts.of(readAll(reports), List.of());
  }

  /// The readings of reports, in the order given.
  public List<Reading> readAll(List<Report> reports) {
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<Reading>> running =
          reports.stream().map(report -> executor.submit(() -> read(report))).toList();
      return running.stream().map(Parallax::result).toList();
    }
  }

  private static Reading result(Future<Reading> running) {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading reports", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A report could not be read: " + e.getCause(), e);
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
