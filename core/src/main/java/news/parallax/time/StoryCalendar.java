package news.parallax.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.report.Publication;
import news.parallax.report.Report;

/// The dates of a story's reports: what is given or printed, and for the others what can be
/// inferred from their own expressions of time and from the story's other reports.
public final class StoryCalendar {
  private final Map<String, ReportDate> dates;

  private StoryCalendar(Map<String, ReportDate> dates) {
    this.dates = dates;
  }

  /// One report with its expressions of time.
  public record Dated(Report report, List<TimeExpression> times) {
    public Dated {
      times = List.copyOf(times);
    }
  }

  /// @param reports in any order; the dates do not depend on it
  public static StoryCalendar of(List<Dated> reports) {
    SortedMap<String, ReportDate> dates = new TreeMap<>();
    for (Dated dated : reports) {
      dates.put(dated.report().id(), told(dated.report().publication()));
    }
    List<LocalDate> told = days(dates).toList();
    for (Dated dated : reports) {
      if (dated.report().publication() instanceof Publication.PrintedWithoutYear printed) {
        dates.put(dated.report().id(), new YearInference(reports, told).date(printed.day()));
      }
    }
    DayInference inference = new DayInference(reports, new TreeMap<>(dates));
    for (Dated dated : reports) {
      if (dated.report().publication() instanceof Publication.Unknown) {
        dates.put(dated.report().id(), inference.date(dated));
      }
    }
    return new StoryCalendar(dates);
  }

  private static ReportDate told(Publication publication) {
    return switch (publication) {
      case Publication.Given given -> new ReportDate(given.date(), ReportDate.How.GIVEN, "");
      case Publication.Printed printed ->
          new ReportDate(printed.date(), ReportDate.How.PRINTED, "");
      case Publication.PrintedWithoutYear day -> ReportDate.UNKNOWN;
      case Publication.Unknown unknown -> ReportDate.UNKNOWN;
    };
  }

  /// The known days among dates.
  static Stream<LocalDate> days(Map<String, ReportDate> dates) {
    return dates.values().stream().map(ReportDate::day).flatMap(Stream::ofNullable);
  }

  /// The date of the report with that id.
  public ReportDate date(String report) {
    return dates.getOrDefault(report, ReportDate.UNKNOWN);
  }
}
