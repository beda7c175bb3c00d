package news.parallax.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.account.Account;
import news.parallax.correction.Corrections;
import news.parallax.reader.ReportReader;
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

  /// Reports as an account numbers them.
  static List<Kept> inOrder(List<Kept> reports) {
    return reports.stream().sorted(Comparator.comparing(Kept::report, Report.BY_NAME)).toList();
  }

  static List<Report> numbered(List<Kept> reports) {
    return IntStream.range(0, reports.size())
        .mapToObj(i -> reports.get(i).report().numbered("r" + (i + 1)))
        .toList();
  }

  /// A digest of all that an account is made from.
  ///
  /// @param engine the version of the engine that reads the language
  /// @param reports as the account numbers them
  static String basis(String engine, List<Report> reports, Corrections own) {
    StringBuilder all = new StringBuilder(engine).append('\n').append(rules());
    for (Report report : reports) {
      all.append('\n').append(Kept.key(report)).append(' ').append(report.source());
      all.append(' ').append(report.title()).append(' ').append(report.outlet());
      all.append(' ').append(report.byline()).append(' ').append(report.publication());
    }
    own.all().forEach(correction -> all.append('\n').append(correction.text()));
    return ReportReader.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// The version of the rules by which accounts are made.
  private static String rules() {
    String version = Account.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
