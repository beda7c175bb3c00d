package news.parallax.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.time.StoryCalendar.Dated;
import news.parallax.time.Time.Basis;
import news.parallax.time.Time.Precision;

/// Infers the day of a report that bears no date from the weekdays that it names: they must be days
/// that the story's reports tell by date. Of the days that fit equally, the first for a report that
/// looks back, the last for one that only looks ahead.
final class DayInference {
  /// An undated report is at most this many days away from a dated one of its story.
  private static final int STORY_DAYS = 31;

  /// The days told by date.
  private final SortedSet<LocalDate> anchors;

  /// The days from which the candidates are counted.
  private final SortedSet<LocalDate> near;

  /// @param dates what is known of each report's date, by report id
  DayInference(List<Dated> reports, Map<String, ReportDate> dates) {
    this.anchors = new TreeSet<>(StoryCalendar.days(dates).toList());
    SortedSet<LocalDate> published = new TreeSet<>(anchors);
    for (Dated dated : reports) {
      ReportDate date = dates.getOrDefault(dated.report().id(), ReportDate.UNKNOWN);
      dated.times().stream()
          .map(time -> time.resolve(date))
          .filter(time -> time.precision() == Precision.DAY && time.basis() != Basis.UNKNOWN)
          .flatMap(YearInference::days)
          .forEach(anchors::add);
    }
    this.near =
        published.isEmpty() && !anchors.isEmpty()
            ? new TreeSet<>(List.of(anchors.last()))
            : published;
  }

  /// A day on which the report can have been written, and what speaks for it.
  private record Candidate(LocalDate day, int agreeing, boolean looksBack) {}

  ReportDate date(Dated dated) {
    List<TimeExpression> named =
        dated.times().stream()
            .filter(time -> time.weekday().isPresent() && !time.isDayOfYear())
            .toList();
    TreeMap<Integer, List<Candidate>> byAgreement = new TreeMap<>();
    candidates()
        .map(day -> candidate(day, named))
        .forEach(
            c ->
                byAgreement.merge(
                    c.agreeing(),
                    List.of(c),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    if (byAgreement.isEmpty() || byAgreement.lastKey() == 0) {
      return ReportDate.UNKNOWN;
    }
    List<Candidate> best = byAgreement.lastEntry().getValue();
    Optional<LocalDate> day =
        best.stream()
            .filter(Candidate::looksBack)
            .map(Candidate::day)
            .min(Comparator.naturalOrder())
            .or(() -> best.stream().map(Candidate::day).max(Comparator.naturalOrder()));
    return new ReportDate(
        day.orElse(null),
        ReportDate.How.INFERRED,
        "its weekdays are days that the story's reports tell by date");
  }

  private Stream<LocalDate> candidates() {
    return near.stream()
        .flatMap(day -> day.minusDays(STORY_DAYS).datesUntil(day.plusDays(STORY_DAYS + 1L)))
        .distinct()
        .sorted();
  }

  private Candidate candidate(LocalDate day, List<TimeExpression> named) {
    ReportDate assumed = new ReportDate(day, ReportDate.How.INFERRED, "");
    TreeSet<LocalDate> agreeing = new TreeSet<>();
    for (TimeExpression time : named) {
      LocalDate at = time.resolve(assumed).start();
      if (at != null && anchors.contains(at)) {
        agreeing.add(at);
      }
    }
    boolean looksBack = agreeing.stream().anyMatch(at -> !at.isAfter(day));
    return new Candidate(day, agreeing.size(), looksBack);
  }
}
