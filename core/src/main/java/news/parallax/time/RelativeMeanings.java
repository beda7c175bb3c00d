package news.parallax.time;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import news.parallax.time.Rule.Meaning;
import news.parallax.time.TimeForm.Length;
import news.parallax.time.TimeForm.Shifted;
import news.parallax.time.TimeForm.Weekday;
import news.parallax.time.TimeForm.Yearly;
import org.jspecify.annotations.Nullable;

/// Meanings of forms that count from the report's own date or from a time told before.
final class RelativeMeanings {
  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("near", m -> new Shifted(null, Unit.DAY, m.number("NEAR"))),
          entry("weekday", m -> new Weekday(weekday(m), m.lean(), false)),
          entry("second-form", m -> m.form(0)),
          entry("weekday-step", m -> weekdayStep(m, m.number("STEP"))),
          entry("weekday-week", m -> weekdayStep(m, m.number("STEP"))),
          entry("weekday-before", m -> new Weekday(weekday(m), Lean.PAST, true)),
          entry("day-before-yesterday", m -> new Shifted(null, Unit.DAY, -2)),
          entry("day-after-tomorrow", m -> new Shifted(null, Unit.DAY, 2)),
          entry("month-step", m -> step(m, YearPart.month(Month.of(m.number("MONTH"))))),
          entry("month-step-year", RelativeMeanings::monthOfYear),
          entry("season-step", m -> step(m, CalendarMeanings.season(m.number("SEASON")))),
          entry("unit-step", RelativeMeanings::unitStep),
          entry("unit-past", m -> new Shifted(null, unit(m), -1)),
          entry("unit-this", m -> new Shifted(null, unit(m), 0)),
          entry("unit-today", m -> new Shifted(null, Unit.DAY, 0)),
          entry("unit-told", m -> told(m, 0)),
          entry("unit-beside", m -> new Shifted(m.form(0), unit(m), later(m) ? 1 : -1)),
          entry("length-beside", m -> beside(m.form(0), m.form(1), later(m) ? 1 : -1)),
          entry("unit-told-beside", m -> told(m, later(m) ? 1 : -1)),
          entry("length-told", RelativeMeanings::lengthTold),
          entry("ago", m -> away(m, -1)),
          entry("from-now", m -> away(m, 1)));

  private RelativeMeanings() {}

  static Unit unit(Match m) {
    return Unit.valueOf(m.value("UNIT"));
  }

  private static DayOfWeek weekday(Match m) {
    return DayOfWeek.of(m.number("WEEKDAY"));
  }

  private static Lean lean(int step) {
    return step < 0 ? Lean.PAST : step > 0 ? Lean.FUTURE : Lean.UNKNOWN;
  }

  private static TimeForm weekdayStep(Match m, int step) {
    return step == 0
        ? new Weekday(weekday(m), m.lean(), false)
        : new Weekday(weekday(m), lean(step), true);
  }

  private static TimeForm step(Match m, YearPart part) {
    int step = m.number("STEP");
    return new Yearly(part, step == 0 ? m.lean() : lean(step), step != 0);
  }

  private static TimeForm monthOfYear(Match m) {
    YearPart part = YearPart.month(Month.of(m.number("MONTH")));
    return new TimeForm.OfYear(part, new Shifted(null, Unit.YEAR, m.number("STEP")));
  }

  /// `last week`; `the following week` counts from a time told before where there is one.
  private static @Nullable TimeForm unitStep(Match m) {
    String word = m.parts().get(m.parts().size() - 2).item().word();
    boolean narrative = WordsBefore.NARRATIVE.contains(word);
    if (unit(m).belowDay() || (m.has("the") && word.equals("last"))) {
      return null;
    }
    if (unit(m) == Unit.WEEKEND && m.number("STEP") == 0 && m.lean() == Lean.PAST) {
      return lastWeekend();
    }
    return narrative || (m.has("the") && m.number("STEP") > 0)
        ? toldOrReport(m, m.number("STEP"))
        : new Shifted(null, unit(m), m.number("STEP"));
  }

  /// The weekend of a report that tells of it in the past.
  private static TimeForm lastWeekend() {
    TimeForm saturday = new Weekday(DayOfWeek.SATURDAY, Lean.PAST, false);
    return new TimeForm.Between(saturday, new Shifted(saturday, Unit.DAY, 1));
  }

  private static TimeForm toldOrReport(Match m, int by) {
    return new Shifted(m.dayBefore(), unit(m), by);
  }

  private static @Nullable TimeForm told(Match m, int by) {
    TimeForm base = m.timeBefore(unit(m));
    return base == null || unit(m).belowDay() ? null : new Shifted(base, unit(m), by);
  }

  private static boolean later(Match m) {
    return m.has("later") || m.has("after") || m.has("afterward") || m.has("afterwards");
  }

  /// Lengths below a day move no day: they stay lengths.
  private static @Nullable TimeForm lengthTold(Match m) {
    if (!(m.form(0) instanceof Length length)
        || length.unit().belowDay()
        || length.amount() == null) {
      return m.form(0);
    }
    TimeForm base = m.timeBefore(length.unit());
    return base == null ? length : shifted(base, length, later(m) ? 1 : -1);
  }

  /// `two days before Christmas`; how many days `a few` are is not known.
  private static @Nullable TimeForm beside(TimeForm length, TimeForm day, int sign) {
    if (!(length instanceof Length known) || known.unit().belowDay()) {
      return null;
    }
    return known.amount() == null ? new TimeForm.Vague(Lean.UNKNOWN) : shifted(day, known, sign);
  }

  private static TimeForm away(Match m, int sign) {
    return m.form(0) instanceof Length length && length.amount() != null
        ? shifted(null, length, sign)
        : new TimeForm.Vague(sign < 0 ? Lean.PAST : Lean.FUTURE);
  }

  private static TimeForm shifted(@Nullable TimeForm base, Length length, int sign) {
    double amount = length.amount() == null ? 0 : length.amount();
    return length.unit() == Unit.DECADE
        ? new Shifted(base, Unit.YEAR, sign * Math.round(amount * 10))
        : new Shifted(base, length.unit(), sign * Math.round(amount));
  }
}
