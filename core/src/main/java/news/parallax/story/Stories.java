package news.parallax.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// Divides reports into stories in one pass in order of publication (Allan, Papka and Lavrenko
/// 1998, "On-line new event detection and tracking", SIGIR): each report joins the story it is
/// most like, or begins one. Words weigh by how rare they are in the reports seen so far (inverse
/// document frequency, Spärck Jones 1972).
public final class Stories {
  /// Least likeness by which a report joins a story.
  public static final double LEAST_LIKENESS = 0.17;

  private final double leastLikeness;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private int seen;

  private Stories(double leastLikeness) {
    this.leastLikeness = leastLikeness;
  }

  /// The stories of these reports, in the order in which they began.
  public static List<Story> of(List<Report> reports) {
    return of(reports, LEAST_LIKENESS);
  }

  /// @param leastLikeness 0 (all reports are one story) to 1 (none are)
  public static List<Story> of(List<Report> reports, double leastLikeness) {
    Stories stories = new Stories(leastLikeness);
    reports.stream()
        .sorted(
            Comparator.comparing(Stories::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Report::sha256)
                .thenComparing(Report::source))
        .forEach(stories::add);
    return stories.drafts.stream().map(Draft::story).toList();
  }

  private void add(Report report) {
    Terms terms = Terms.of(report);
    seen++;
    terms.weights().keySet().forEach(term -> frequency.merge(term, 1, Integer::sum));
    Terms weighted =
        terms.scaled(term -> Math.log(1 + seen / (double) frequency.getOrDefault(term, 1)));
    LocalDate day = day(report);
    Draft home = null;
    double best = leastLikeness;
    for (Draft draft : drafts) {
      double likeness = draft.likeness(weighted, day);
      if (likeness >= best) {
        best = likeness;
        home = draft;
      }
    }
    if (home == null) {
      home = new Draft();
      drafts.add(home);
    }
    home.add(report, weighted, day);
  }

  private static @Nullable LocalDate day(Report report) {
    return switch (report.publication()) {
      case Publication.Given given -> given.date();
      case Publication.Printed printed -> printed.date();
      case Publication.PrintedWithoutYear without -> null;
      case Publication.Unknown unknown -> null;
    };
  }
}
