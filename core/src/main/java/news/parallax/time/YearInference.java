package news.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.time.StoryCalendar.Dated;
import news.parallax.time.Time.Basis;
import news.parallax.time.Time.Precision;

/// Finds the year of a day that a report prints without one: the year nearest to the story's dated
/// reports; where none is dated, the one year, no earlier than the last year told, in which most
/// days that the reports tell fall on weekdays that they name.
final class YearInference {
  /// Days that a story is about lie at most this far from a report's own.
  private static final int STORY_DAYS = 45;

  /// How many years after the last year told are tried.
  private static final int YEARS_AHEAD = 4;

  private final List<Dated> reports;
  private final List<LocalDate> known;

  /// @param known days of the reports whose date is given or printed whole
  YearInference(List<Dated> reports, List<LocalDate> known) {
    this.reports = List.copyOf(reports);
    this.known = List.copyOf(known);
  }

  ReportDate date(MonthDay printed) {
    return known.stream()
        .map(day -> nearest(printed, day))
        .min(Comparator.comparingLong(this::distance).thenComparing(Comparator.naturalOrder()))
        .map(day -> inferred(day, "printed without its year; near the story's dated reports"))
        .or(() -> agreeing(printed))
        .orElse(ReportDate.UNKNOWN);
  }

  private static ReportDate inferred(LocalDate day, String why) {
    return new ReportDate(day, ReportDate.How.INFERRED, why);
  }

  private long distance(LocalDate day) {
    return known.stream().mapToLong(k -> Math.abs(ChronoUnit.DAYS.between(k, day))).min().orElse(0);
  }

  private static LocalDate nearest(MonthDay day, LocalDate to) {
    return IntStream.rangeClosed(to.getYear() - 1, to.getYear() + 1)
        .mapToObj(day::atYear)
        .min(Comparator.comparingLong(at -> Math.abs(ChronoUnit.DAYS.between(at, to))))
        .orElseThrow();
  }

  /// The one year in which more weekdays agree than in any other.
  private Optional<ReportDate> agreeing(MonthDay printed) {
    Optional<Integer> last = lastYearTold();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Set<DayOfWeek> named = weekdaysNamed();
    TreeMap<Integer, List<Integer>> byAgreement = new TreeMap<>();
    for (int year = last.get(); year <= last.get() + YEARS_AHEAD; year++) {
      int agreement = agreement(printed.atYear(year), named);
      byAgreement.merge(
          agreement, List.of(year), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    List<Integer> best = byAgreement.lastEntry().getValue();
    return byAgreement.lastKey() > 0 && best.size() == 1
        ? Optional.of(
            inferred(
                printed.atYear(best.getFirst()),
                "printed without its year; in %d the days told fall on the weekdays named"
                    .formatted(best.getFirst())))
        : Optional.empty();
  }

  /// The last year that a report tells whole, where nothing says that it lies ahead.
  private Optional<Integer> lastYearTold() {
    return reports.stream()
        .flatMap(dated -> dated.times().stream())
        .filter(YearInference::liesBehind)
        .map(time -> time.resolve(ReportDate.UNKNOWN))
        .filter(time -> time.basis() == Basis.EXPLICIT && time.precision() != Precision.OPEN)
        .flatMap(time -> Stream.ofNullable(time.start()))
        .map(LocalDate::getYear)
        .max(Comparator.naturalOrder());
  }

  private static boolean liesBehind(TimeExpression time) {
    return time.signal().filter(s -> s == Signal.UNTIL || s == Signal.BEFORE).isEmpty();
  }

  private Set<DayOfWeek> weekdaysNamed() {
    Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    reports.stream()
        .flatMap(dated -> dated.times().stream())
        .forEach(time -> time.weekday().ifPresent(named::add));
    return named;
  }

  /// How many days near `day` that the reports tell by month and day fall on a weekday named.
  private int agreement(LocalDate day, Set<DayOfWeek> named) {
    ReportDate assumed = new ReportDate(day, ReportDate.How.INFERRED, "");
    return (int)
        reports.stream()
            .flatMap(dated -> dated.times().stream())
            .filter(time -> time.weekday().isEmpty() || time.isDayOfYear())
            .map(time -> time.resolve(assumed))
            .filter(time -> time.basis() == Basis.INFERRED && time.precision() == Precision.DAY)
            .flatMap(YearInference::days)
            .filter(at -> Math.abs(ChronoUnit.DAYS.between(at, day)) <= STORY_DAYS)
            .distinct()
            .filter(at -> named.contains(at.getDayOfWeek()))
            .count();
  }

  /// The days of a short interval that is closed.
  static Stream<LocalDate> days(Time time) {
    LocalDate start = time.start();
    LocalDate end = time.end();
    return start == null || end == null || ChronoUnit.DAYS.between(start, end) > 6
        ? Stream.empty()
        : start.datesUntil(end.plusDays(1));
  }
}
