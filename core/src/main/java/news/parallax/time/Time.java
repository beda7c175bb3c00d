package news.parallax.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An interval on the calendar, both ends inclusive.
///
/// @param start first day, null when open
/// @param end last day, null when open
/// @param text the words it was read from, empty when there were none
public record Time(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    Precision precision,
    Basis basis,
    String text) {
  /// The grain at which the time is told.
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    OPEN
  }

  /// How the interval is known: printed in full, counted from the report's own date, inferred
  /// (also when that date is itself inferred), or not at all.
  public enum Basis {
    EXPLICIT,
    RELATIVE,
    INFERRED,
    UNKNOWN
  }

  /// No knowledge of when.
  public static final Time UNKNOWN = new Time(null, null, Precision.OPEN, Basis.UNKNOWN, "");

  public Time {
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("Time ends %s before it starts %s".formatted(end, start));
    }
  }

  /// Whether at least one end is known.
  public boolean isKnown() {
    return start != null || end != null;
  }

  /// Whether the two can mean the same day; an open end reaches for ever.
  public boolean overlaps(Time other) {
    return (start == null || other.end == null || !start.isAfter(other.end))
        && (other.start == null || end == null || !other.start.isAfter(end));
  }
}
