package news.parallax.story;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import news.parallax.report.Report;

/// Reports of one happening.
///
/// @param id `s-` and the first twelve digits of the SHA-256 of the report that came first, with
///     `-2`, `-3`, … after it where another story has that already; it stays when more reports
///     join, and when others merge into it
/// @param reports in order of publication, at least one
public record Story(String id, List<Report> reports) {
  /// The order of publication: by day, those without one last, then by content and source.
  public static final Comparator<Report> PUBLICATION =
      Comparator.comparing(StoryStream::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Report::sha256)
          .thenComparing(Report::source);

  private static final int ID_DIGITS = 12;

  public Story {
    reports = List.copyOf(reports);
  }

  /// The id of a story of these reports, whatever their order.
  ///
  /// @param reports at least one
  public static String idOf(List<Report> reports) {
    return idOf(reports.stream().min(PUBLICATION).orElseThrow(), Set.of());
  }

  /// The id of a story that begins with a report, another than those taken.
  static String idOf(Report first, Set<String> taken) {
    return idOf("s-" + first.sha256().substring(0, ID_DIGITS), taken);
  }

  /// An id like the wanted one, another than those taken.
  static String idOf(String wanted, Set<String> taken) {
    String free = wanted;
    for (int i = 2; taken.contains(free); i++) {
      free = wanted + "-" + i;
    }
    return free;
  }
}
