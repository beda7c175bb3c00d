package news.parallax.cli;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.inquiry.Check;
import news.parallax.mcp.Desk;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.store.Store;

/// Reads for an assistant: what it brings, and what the store holds, whose analyses are there
/// already.
final class AssistantDesk implements Desk, AutoCloseable {
  private final PastedReports pasted;
  private final Parallax kept;

  AssistantDesk(Analysing analysing, Store store) {
    this.pasted = new PastedReports(analysing);
    this.kept = new Parallax(store.analyses(analysing.provider()), analysing.threads());
  }

  @Override
  public Account account(List<Report> reports) {
    return pasted.account(reports, List.of());
  }

  @Override
  public Check check(Report sentence, List<Report> reports) {
    List<Reading> all =
        pasted.readings(Stream.concat(Stream.of(sentence), reports.stream()).toList());
    return Check.of(only(sentence, all), all.stream().filter(r -> isNot(sentence, r)).toList());
  }

  @Override
  public Check checkKept(Report sentence, List<Report> reports) {
    Reading claim = only(sentence, pasted.readings(List.of(sentence)));
    return Check.of(claim, kept.readAll(reports).readings());
  }

  private static boolean isNot(Report sentence, Reading reading) {
    return !reading.report().id().equals(sentence.id());
  }

  private static Reading only(Report sentence, List<Reading> readings) {
    return readings.stream()
        .filter(reading -> !isNot(sentence, reading))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The sentence was not read"));
  }

  @Override
  public void close() {
    kept.close();
    pasted.close();
  }
}
