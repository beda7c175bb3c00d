package news.parallax.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.account.Account;
import news.parallax.report.Report;

/// One state of a story's account.
///
/// @param number from 1
/// @param basis a digest of all that the account was made from: the same basis, the same account
/// @param keys of its reports, `r1` first
public record Revision(
    String story, int number, Instant made, String basis, List<String> keys, Account account) {
  public Revision {
    keys = List.copyOf(keys);
  }

  /// Reports as an account numbers them: by name, then by content, as the command line does.
  static List<Kept> inOrder(List<Kept> reports) {
    return reports.stream()
        .sorted(
            java.util.Comparator.comparing((Kept kept) -> kept.report().name())
                .thenComparing(kept -> kept.report().sha256())
                .thenComparing(kept -> kept.report().source()))
        .toList();
  }

  static List<Report> numbered(List<Kept> reports) {
    return IntStream.range(0, reports.size())
        .mapToObj(i -> reports.get(i).report().numbered("r" + (i + 1)))
        .toList();
  }
}
