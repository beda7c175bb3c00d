package news.parallax.report;

import java.time.LocalDate;
import java.time.MonthDay;

/// When a report was published, as far as the report or what came with it says so.
public sealed interface Publication {
  /// Given with the report (metadata, a feed, `reports.json`).
  record Given(LocalDate date) implements Publication {}

  /// Printed in the report's text, whole, at `where`.
  record Printed(LocalDate date, Span where) implements Publication {}

  /// Printed in the report's text without its year (`July 07`), at `where`.
  record PrintedWithoutYear(MonthDay day, Span where) implements Publication {}

  /// Nothing says when.
  record Unknown() implements Publication {}
}
