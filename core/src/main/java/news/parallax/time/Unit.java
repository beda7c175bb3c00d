package news.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// A unit in which news counts time.
public enum Unit {
  SECOND("T%sS", ChronoUnit.SECONDS, 1),
  MINUTE("T%sM", ChronoUnit.MINUTES, 1),
  HOUR("T%sH", ChronoUnit.HOURS, 1),
  NIGHT("%sD", ChronoUnit.DAYS, 1),
  DAY("%sD", ChronoUnit.DAYS, 1),
  WEEKEND("%sWE", ChronoUnit.WEEKS, 1),
  WEEK("%sW", ChronoUnit.WEEKS, 1),
  MONTH("%sM", ChronoUnit.MONTHS, 1),
  QUARTER("%sQ", ChronoUnit.MONTHS, 3),
  YEAR("%sY", ChronoUnit.YEARS, 1),
  DECADE("%sDE", ChronoUnit.YEARS, 10),
  CENTURY("%sCE", ChronoUnit.YEARS, 100);

  private final String timex;
  private final ChronoUnit unit;
  private final int times;

  Unit(String timex, ChronoUnit unit, int times) {
    this.timex = timex;
    this.unit = unit;
    this.times = times;
  }

  /// Whether the unit is shorter than a day.
  boolean belowDay() {
    return compareTo(NIGHT) < 0;
  }

  /// The day that lies `n` units after `day`; parts of a day move nothing.
  LocalDate shift(LocalDate day, long n) {
    return belowDay() ? day : day.plus(n * times, unit);
  }

  /// The whole unit (calendar month, week from Monday, century from its year 1, ...) in which a
  /// day lies.
  Time around(LocalDate day, Time.Basis basis) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, NIGHT, DAY -> of(day, day, Time.Precision.DAY, basis);
      case WEEKEND -> {
        LocalDate saturday = monday(day).plusDays(5);
        yield of(saturday, saturday.plusDays(1), Time.Precision.WEEK, basis);
      }
      case WEEK -> of(monday(day), monday(day).plusDays(6), Time.Precision.WEEK, basis);
      case MONTH -> from(day.withDayOfMonth(1), Time.Precision.MONTH, basis);
      case QUARTER -> {
        int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
        yield from(LocalDate.of(day.getYear(), first, 1), Time.Precision.SEASON, basis);
      }
      case YEAR -> from(LocalDate.of(day.getYear(), 1, 1), Time.Precision.YEAR, basis);
      case DECADE -> from(yearStart(day, 10), Time.Precision.DECADE, basis);
      case CENTURY ->
          from(yearStart(day.minusYears(1), 100).plusYears(1), Time.Precision.OPEN, basis);
    };
  }

  /// The grain of an interval that is this unit long.
  Time.Precision precision() {
    return around(LocalDate.EPOCH, Time.Basis.EXPLICIT).precision();
  }

  /// The TIMEX3 duration of `amount` units, `X` for an unknown amount.
  String duration(String amount) {
    return switch (this) {
      case DECADE -> amount.equals("X") ? "PXDE" : "P" + tenfold(amount, 10) + "Y";
      case CENTURY -> amount.equals("X") ? "PXCE" : "P" + tenfold(amount, 100) + "Y";
      default -> "P" + timex.formatted(amount);
    };
  }

  private static String tenfold(String amount, int by) {
    return Amount.print(Double.parseDouble(amount) * by);
  }

  private static LocalDate yearStart(LocalDate day, int years) {
    return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private Time from(LocalDate start, Time.Precision precision, Time.Basis basis) {
    return of(start, shift(start, 1).minusDays(1), precision, basis);
  }

  private static Time of(
      LocalDate start, LocalDate end, Time.Precision precision, Time.Basis basis) {
    return new Time(start, end, precision, basis, "");
  }
}
