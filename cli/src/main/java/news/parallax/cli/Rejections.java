package news.parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import news.parallax.account.Account.Rejected;

/// Input that gave no report, told on standard error.
final class Rejections {
  private Rejections() {}

  /// One line for each, with the reason and the remedy.
  static void tell(List<Rejected> rejected, PrintWriter err) {
    for (Rejected one : rejected) {
      err.printf("parallax: %s: %s. %s%n", one.source(), one.reason(), one.remedy());
    }
    err.flush();
  }
}
