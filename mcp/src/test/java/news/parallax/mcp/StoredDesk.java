package news.parallax.mcp;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.inquiry.Check;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.store.PlainEngine;

/// A desk with the plain engine of the store's tests.
final class StoredDesk implements Desk {
  private final Parallax parallax = new Parallax(new PlainEngine("plain/1"), 1);

  @Override
  public Account account(List<Report> reports) {
    return parallax.account(reports);
  }

  @Override
  public Check check(Report sentence, List<Report> reports) {
    List<Reading> all =
        parallax.readAll(Stream.concat(Stream.of(sentence), reports.stream()).toList()).readings();
    return Check.of(all.getFirst(), all.subList(1, all.size()));
  }

  @Override
  public Check checkKept(Report sentence, List<Report> reports) {
    return check(sentence, reports);
  }
}
