package news.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/// A stretch that comes once a year.
public sealed interface YearPart {
  /// It, in that year; a stretch over the turn of the year is named by the year it starts in.
  Time in(int year, Time.Basis basis);

  /// From one day to another (`June 18-19`, a month, a season).
  record Days(MonthDay from, MonthDay to, Time.Precision precision) implements YearPart {
    @Override
    public Time in(int year, Time.Basis basis) {
      LocalDate end = to.atYear(to.isBefore(from) ? year + 1 : year);
      return new Time(from.atYear(year), end, precision, basis, "");
    }
  }

  /// A feast on a certain weekday of a month, counted from its start, or its end when negative.
  record NthWeekday(Month month, DayOfWeek day, int nth) implements YearPart {
    @Override
    public Time in(int year, Time.Basis basis) {
      LocalDate at =
          LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
      return new Time(at, at, Time.Precision.DAY, basis, "");
    }
  }

  /// A feast counted in days from Easter Sunday of the western churches.
  record Easter(int offsetDays) implements YearPart {
    @Override
    public Time in(int year, Time.Basis basis) {
      LocalDate at = sunday(year).plusDays(offsetDays);
      return new Time(at, at, Time.Precision.DAY, basis, "");
    }

    /// Easter Sunday by the anonymous Gregorian computus (J. Meeus, Astronomical Algorithms, 1991).
    private static LocalDate sunday(int year) {
      int golden = year % 19;
      int century = year / 100;
      int yearOfCentury = year % 100;
      int correction = (century - (century + 8) / 25 + 1) / 3;
      int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
      int weekday =
          (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
      int late = (golden + 11 * epact + 22 * weekday) / 451;
      int days = epact + weekday - 7 * late + 114;
      return LocalDate.of(year, days / 31, days % 31 + 1);
    }
  }

  /// A whole month.
  static YearPart month(Month month) {
    return new Days(
        MonthDay.of(month, 1), MonthDay.of(month, month.maxLength()), Time.Precision.MONTH);
  }

  /// A day.
  static YearPart day(MonthDay day) {
    return new Days(day, day, Time.Precision.DAY);
  }
}
