package news.parallax.account;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.time.Time;
import news.parallax.time.TimeExpression;

/// Checks printed weekdays against the calendar: 18 June 2024 is no Wednesday.
final class CalendarComparison {
  private CalendarComparison() {}

  static List<Difference> compare(Material material) {
    List<Difference> found = new ArrayList<>();
    for (Reading reading : material.dossier().readings()) {
      for (TimeExpression expression : reading.times()) {
        Time time = material.dossier().time(reading.report(), expression);
        LocalDate day = time.start();
        if (time.basis() == Time.Basis.EXPLICIT && day != null && day.equals(time.end())) {
          expression
              .weekday()
              .filter(named -> named != day.getDayOfWeek())
              .ifPresent(
                  named ->
                      found.add(
                          conflict(named, day, reading.report().evidence(expression.span()))));
        }
      }
    }
    return found;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static Conflict conflict(DayOfWeek named, LocalDate day, Evidence where) {
    return new Conflict(
        DiscrepancyKind.DATE,
        Scope.AGAINST_CALENDAR,
        Severity.LOW,
        "Weekday of " + day,
        List.of(),
        List.of(Side.of(name(named), List.of(where))),
        "%s is a %s in the calendar.".formatted(day, name(day.getDayOfWeek())));
  }
}
