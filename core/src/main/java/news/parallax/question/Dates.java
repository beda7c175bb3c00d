package news.parallax.question;

import java.time.LocalDate;
import news.parallax.time.Time;

/// Dates as the reasons of this package write them: ISO 8601 days and intervals.
final class Dates {
  private Dates() {}

  /// `2024-06-19`, `2024-06-18/2024-06-19`, `2006-01-01` for an open end.
  static String of(Time time) {
    LocalDate start = time.start();
    LocalDate end = time.end();
    if (start == null) {
      return end == null ? "date unknown" : end.toString();
    }
    return end == null || end.equals(start) ? start.toString() : start + "/" + end;
  }
}
