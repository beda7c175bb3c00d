package news.parallax.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day from which a report's relative expressions count.
///
/// @param day null when unknown
/// @param how given with the report, printed in it, or inferred
/// @param why for an inferred day: from what; else empty
public record ReportDate(@Nullable LocalDate day, How how, String why) {
  /// How the day is known.
  public enum How {
    GIVEN,
    PRINTED,
    INFERRED,
    UNKNOWN
  }

  public static final ReportDate UNKNOWN = new ReportDate(null, How.UNKNOWN, "");
}
