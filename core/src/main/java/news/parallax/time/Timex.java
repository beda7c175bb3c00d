package news.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import news.parallax.time.Time.Basis;

/// Writes an interval as a TIMEX3 value (TimeML 1.2.1; ISO 24617-1).
final class Timex {
  private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

  private Timex() {}

  /// The shortest value that names exactly this interval, else its two ends.
  static String value(Time time) {
    LocalDate start = time.start();
    LocalDate end = time.end();
    if (start == null || end == null) {
      return start == null && end == null
          ? "XXXX-XX-XX"
          : (start == null ? "XXXX" : start) + "/" + (end == null ? "XXXX" : end);
    }
    if (start.equals(end)) {
      return start.toString();
    }
    int year = start.getYear();
    if (is(Unit.WEEK, start, end) || is(Unit.WEEKEND, start, end)) {
      return format(
              "%d-W%02d",
              start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
          + (start.getDayOfWeek() == DayOfWeek.SATURDAY ? "-WE" : "");
    }
    if (is(Unit.MONTH, start, end)) {
      return format("%d-%02d", year, start.getMonthValue());
    }
    if (is(Unit.QUARTER, start, end)) {
      return format("%d-Q%d", year, start.get(IsoFields.QUARTER_OF_YEAR));
    }
    if (is(Unit.YEAR, start, end)) {
      return format("%d", year);
    }
    if (is(Unit.DECADE, start, end)) {
      return format("%d", year / 10);
    }
    if (is(Unit.CENTURY, start, end)) {
      return format("%d", year / 100);
    }
    return isSeason(start, end)
        ? format("%d-%s", year, SEASONS[start.getMonthValue() / 3 % 4])
        : start + "/" + end;
  }

  private static boolean is(Unit unit, LocalDate start, LocalDate end) {
    Time whole = unit.around(start, Basis.EXPLICIT);
    return start.equals(whole.start()) && end.equals(whole.end());
  }

  private static boolean isSeason(LocalDate start, LocalDate end) {
    return start.getDayOfMonth() == 1
        && start.getMonthValue() % 3 == 0
        && ChronoUnit.MONTHS.between(start, end.plusDays(1)) == 3
        && end.plusDays(1).getDayOfMonth() == 1;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
