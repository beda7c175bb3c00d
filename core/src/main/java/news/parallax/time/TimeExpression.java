package news.parallax.time;

import news.parallax.report.Span;

/// An expression of time in a report.
///
/// @param span where it stands in the report's text
/// @param text its words
/// @param kind TIMEX3 class
/// @param form what it means
public record TimeExpression(Span span, String text, Kind kind, TimeForm form) {
  /// The classes of TIMEX3 (ISO 24617-1).
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /// The interval meant in a report of that date, [Time#UNKNOWN] when it cannot be placed.
  public Time resolve(ReportDate date) {
    return switch (form) {
      case TimeForm.Fixed fixed -> fixed.time();
    };
  }
}
