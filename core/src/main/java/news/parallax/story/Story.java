package news.parallax.story;

import java.util.List;
import news.parallax.report.Report;

/// Reports of one happening.
///
/// @param id `s-` and the first twelve digits of the SHA-256 of the report that came first; it
///     stays when more reports join
/// @param reports in order of publication, at least one
public record Story(String id, List<Report> reports) {
  public Story {
    reports = List.copyOf(reports);
  }
}
