package news.parallax.eval.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.account.Accounts;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.corpus.Transcript;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// Pairs of short texts, each pair the two reports of one story.
final class Pairs {
  private final List<Report> reports = new ArrayList<>();

  /// Adds a pair and gives its number.
  ///
  /// @param published of both, null when unknown
  int add(String one, String other, String source, @Nullable LocalDate published) {
    int number = reports.size() / 2;
    reports.add(report("p%d-1".formatted(number), one, source, published));
    reports.add(report("p%d-2".formatted(number), other, source, published));
    return number;
  }

  private static Report report(
      String id, String text, String source, @Nullable LocalDate published) {
    Transcript transcript = new Transcript();
    transcript.add(text.strip(), false);
    return transcript.report(id, source + "#" + id, published);
  }

  /// The accounts of the pairs; the place of each is its number.
  List<Account> accounts(Parallax parallax, Progress progress) {
    Map<String, Reading> readings = Reports.read(reports, parallax, progress);
    List<Account> accounts = new ArrayList<>();
    for (int number = 0; number < reports.size() / 2; number++) {
      List<Reading> pair =
          Stream.of(reports.get(2 * number), reports.get(2 * number + 1))
              .map(report -> readings.get(report.id()))
              .filter(Objects::nonNull)
              .toList();
      accounts.add(Accounts.of(pair, List.of()));
    }
    return accounts;
  }

  /// Whether the two are found to conflict.
  static boolean conflict(Account account) {
    return !account.discrepancies().isEmpty();
  }

  /// Whether the two are found to agree on something.
  static boolean agree(Account account) {
    return account.findings().stream().anyMatch(finding -> finding.reports().size() > 1);
  }
}
