package news.parallax.write;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.time.Time;

/// A straight scale of days: equal lengths are equal times.
///
/// @param start first day
/// @param end last day, not before `start`
record TimeScale(LocalDate start, LocalDate end) {
  private static final int MOST_TICKS = 6;
  private static final List<Step> STEPS =
      List.of(
          new Step(Period.ofDays(1), "d MMM"),
          new Step(Period.ofDays(2), "d MMM"),
          new Step(Period.ofDays(5), "d MMM"),
          new Step(Period.ofDays(10), "d MMM"),
          new Step(Period.ofMonths(1), "MMM uuuu"),
          new Step(Period.ofMonths(3), "MMM uuuu"),
          new Step(Period.ofMonths(6), "MMM uuuu"),
          new Step(Period.ofYears(1), "uuuu"),
          new Step(Period.ofYears(2), "uuuu"),
          new Step(Period.ofYears(5), "uuuu"),
          new Step(Period.ofYears(10), "uuuu"),
          new Step(Period.ofYears(20), "uuuu"),
          new Step(Period.ofYears(50), "uuuu"));
  private static final Step CENTURIES = new Step(Period.ofYears(100), "uuuu");

  private record Step(Period period, String pattern) {
    private long days() {
      return period.toTotalMonths() * 30 + period.getDays();
    }

    /// The last round date that is not after `day`.
    private LocalDate floor(LocalDate day) {
      if (period.getYears() > 0) {
        return LocalDate.of(
            Math.floorDiv(day.getYear(), period.getYears()) * period.getYears(), 1, 1);
      }
      if (period.getMonths() > 0) {
        return LocalDate.of(
            day.getYear(),
            (day.getMonthValue() - 1) / period.getMonths() * period.getMonths() + 1,
            1);
      }
      return day;
    }
  }

  /// A labelled day on the scale.
  record Tick(double at, String label) {}

  TimeScale {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "The scale ends %s before it starts %s".formatted(end, start));
    }
  }

  /// From the first day to the last.
  Time time() {
    return new Time(start, end, Time.Precision.OPEN, Time.Basis.EXPLICIT, "");
  }

  /// Number of days, at least 1.
  long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  /// Where a day begins, 0 at the start of the scale and 1 after its end; days outside lie at the
  /// nearer end.
  double at(LocalDate day) {
    double place = ChronoUnit.DAYS.between(start, day) / (double) days();
    return Math.max(0, Math.min(1, place));
  }

  /// Round dates on the scale, at most seven.
  List<Tick> ticks() {
    Step step =
        STEPS.stream().filter(s -> days() / s.days() < MOST_TICKS).findFirst().orElse(CENTURIES);
    DateTimeFormatter label = DateTimeFormatter.ofPattern(step.pattern(), Locale.ENGLISH);
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = step.floor(start); !day.isAfter(end); day = day.plus(step.period())) {
      if (!day.isBefore(start)) {
        ticks.add(new Tick(at(day), label.format(day)));
      }
    }
    return ticks;
  }
}
