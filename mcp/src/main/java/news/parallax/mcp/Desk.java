package news.parallax.mcp;

import java.util.List;
import news.parallax.account.Account;
import news.parallax.inquiry.Check;
import news.parallax.report.Report;

/// Reads reports for an assistant. Called from several threads.
public interface Desk {
  /// Makes an account of reports at once, keeping nothing of them.
  ///
  /// @param reports at least one
  Account account(List<Report> reports);

  /// How reports stand to a sentence, keeping nothing of them.
  ///
  /// @param sentence made by [Check#sentence]
  Check check(Report sentence, List<Report> reports);

  /// The same for reports of the store, whose analyses are kept there.
  Check checkKept(Report sentence, List<Report> reports);
}
