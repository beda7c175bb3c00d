package news.parallax.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import news.parallax.claim.Quotation;
import news.parallax.claim.QuotationMarks;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// The origins of a story's reports, `o1`, `o2`, … in the order of their first report's id.
public record Origins(List<Origin> all) {
  /// One report with the stretches that somebody is quoted for, which prove no copying.
  public record Source(Report report, List<Span> quoted) {
    public Source {
      quoted = List.copyOf(quoted);
    }

    /// The report with what stands between quotation marks, whoever may have said it.
    public static Source of(Report report) {
      return new Source(report, QuotationMarks.in(report).stream().map(Quotation::marks).toList());
    }
  }

  public Origins {
    all = List.copyOf(all);
  }

  /// Compares the reports with each other; every report is in exactly one origin. The order of the
  /// reports does not matter.
  public static Origins of(List<Source> reports) {
    List<Source> sorted =
        reports.stream().sorted(Comparator.comparing(source -> source.report().id())).toList();
    List<Link> links = Links.among(sorted);
    Partition partition = new Partition(sorted.stream().map(s -> s.report().id()).toList());
    links.stream().filter(Link::joins).forEach(link -> partition.join(link.left(), link.right()));
    TreeMap<String, List<String>> groups = partition.groups();
    List<Origin> origins = new ArrayList<>();
    for (List<String> group : groups.values()) {
      List<Origin.Basis> basis =
          links.stream()
              .filter(link -> group.contains(link.left()) || group.contains(link.right()))
              .map(Link::basis)
              .distinct()
              .toList();
      origins.add(new Origin("o" + (origins.size() + 1), group, basis));
    }
    return new Origins(origins);
  }

  /// How many origins stand behind these reports (ids).
  public int count(Collection<String> reports) {
    return (int) all.stream().filter(o -> o.reports().stream().anyMatch(reports::contains)).count();
  }
}
