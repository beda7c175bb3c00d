package news.parallax.eval.measure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days from `start` to `end`, both inclusive: what a TIMEX3 or TEI value that names a date covers,
/// so that two notations of it compare.
public record TimexInterval(LocalDate start, LocalDate end) {
  private static final Pattern VALUE =
      Pattern.compile(
          "(?<century>\\d{2})|(?<decade>\\d{3})|(?<year>\\d{4})"
              + "(?:-(?<month>\\d{2})(?:-(?<day>\\d{2}))?|-Q(?<quarter>[1-4])|-H(?<half>[12])"
              + "|-W(?<week>\\d{2})(?<weekend>-WE)?|-(?<season>SP|SU|FA|WI))?");

  /// Empty for what covers no certain days (`PAST_REF`, `P2D`, `2011-06-XX`, `2011-02-30`). A
  /// time of day is left out; `A/B` runs from the start of A to the end of B.
  public static Optional<TimexInterval> of(String value) {
    int slash = value.indexOf('/');
    if (slash >= 0) {
      Optional<TimexInterval> from = of(value.substring(0, slash));
      Optional<TimexInterval> to = of(value.substring(slash + 1));
      return from.isEmpty() || to.isEmpty()
          ? Optional.empty()
          : Optional.of(new TimexInterval(from.get().start, to.get().end));
    }
    Matcher m = VALUE.matcher(value.replaceFirst("T.*", ""));
    try {
      return m.matches() ? Optional.of(of(m)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static TimexInterval of(Matcher m) {
    if (m.group("century") != null) {
      return years(Integer.parseInt(m.group("century")) * 100, 100);
    }
    if (m.group("decade") != null) {
      return years(Integer.parseInt(m.group("decade")) * 10, 10);
    }
    int year = Integer.parseInt(m.group("year"));
    if (m.group("day") != null) {
      LocalDate day = LocalDate.of(year, number(m, "month"), number(m, "day"));
      return new TimexInterval(day, day);
    }
    if (m.group("month") != null) {
      return months(YearMonth.of(year, number(m, "month")), 1);
    }
    if (m.group("quarter") != null) {
      return months(YearMonth.of(year, 3 * number(m, "quarter") - 2), 3);
    }
    if (m.group("half") != null) {
      return months(YearMonth.of(year, 6 * number(m, "half") - 5), 6);
    }
    if (m.group("week") != null) {
      return week(year, number(m, "week"), m.group("weekend") != null);
    }
    return m.group("season") == null ? years(year, 1) : season(year, m.group("season"));
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  private static TimexInterval years(int first, int count) {
    return months(YearMonth.of(first, 1), 12 * count);
  }

  private static TimexInterval months(YearMonth first, int count) {
    return new TimexInterval(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static TimexInterval week(int year, int week, boolean end) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(DayOfWeek.MONDAY);
    return new TimexInterval(end ? monday.plusDays(5) : monday, monday.plusDays(6));
  }

  /// Whole months: spring from March, summer from June, autumn from September, winter from
  /// December.
  private static TimexInterval season(int year, String season) {
    int month =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return months(YearMonth.of(year, month), 3);
  }
}
