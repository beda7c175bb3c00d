package news.parallax.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// A story that still grows: its reports and the sum of what they are about.
final class Draft {
  /// After so many days without a report a story is half as likely to go on.
  private static final double HALF_LIFE_DAYS = 120;

  private final String id;
  private final List<Report> reports = new ArrayList<>();
  private final Map<String, Double> sum = new TreeMap<>();
  private double squares;
  private @Nullable LocalDate last;

  Draft(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  void add(Report report, Terms terms, @Nullable LocalDate day) {
    reports.add(report);
    terms
        .weights()
        .forEach(
            (term, weight) -> {
              double before = sum.getOrDefault(term, 0.0);
              sum.put(term, before + weight);
              squares += weight * (2 * before + weight);
            });
    last = day == null ? last : day;
  }

  /// Cosine of the angle between a report and the story's reports together, 0 to 1, less by half
  /// for every [#HALF_LIFE_DAYS] since the story's last report. A day that is not known costs
  /// nothing.
  double likeness(Terms terms, @Nullable LocalDate day) {
    double cosine = squares == 0 ? 0 : terms.dot(sum) / Math.sqrt(squares);
    long gapDays = day == null || last == null ? 0 : Math.abs(ChronoUnit.DAYS.between(last, day));
    return cosine * Math.pow(2, -gapDays / HALF_LIFE_DAYS);
  }

  Story story() {
    return new Story(id, reports);
  }
}
