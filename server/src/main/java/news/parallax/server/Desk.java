package news.parallax.server;

import java.util.List;
import news.parallax.account.Account;
import news.parallax.account.Account.Rejected;
import news.parallax.report.Report;

/// Makes an account of reports at once, without keeping anything.
@FunctionalInterface
public interface Desk {
  /// @param reports at least one
  /// @param rejected what gave no report
  Account account(List<Report> reports, List<Rejected> rejected);
}
