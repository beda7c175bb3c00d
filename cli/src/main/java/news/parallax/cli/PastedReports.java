package news.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Accounts;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.server.Desk;
import org.jspecify.annotations.Nullable;

/// Reads reports of which nothing is kept; the models are loaded when it is first asked.
final class PastedReports implements Desk, AutoCloseable {
  private final Analysing analysing;
  private @Nullable Parallax parallax;

  PastedReports(Analysing analysing) {
    this.analysing = analysing;
  }

  @Override
  public synchronized Account account(List<Report> reports, List<Rejected> rejected) {
    Parallax.Readings read = open(reports).readAll(reports);
    List<Rejected> all = new ArrayList<>(rejected);
    all.addAll(read.rejected());
    return Accounts.of(read.readings(), all);
  }

  /// What reports say, each for itself; one that the program fails on is left out.
  synchronized List<Reading> readings(List<Report> reports) {
    return open(reports).readAll(reports).readings();
  }

  private Parallax open(List<Report> reports) {
    Parallax open = parallax;
    if (open == null) {
      open = new Parallax(analysing.engine(reports), analysing.threads());
      parallax = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    if (parallax != null) {
      parallax.close();
    }
  }
}
