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

  /// How a time is known that was counted from this day.
  public Time.Basis basis() {
    return how == How.INFERRED ? Time.Basis.INFERRED : Time.Basis.RELATIVE;
  }

  /// The day of publication as a time; its words say why the day was inferred.
  public Time published() {
    if (day == null) {
      return Time.UNKNOWN;
    }
    Time.Basis basis = how == How.INFERRED ? Time.Basis.INFERRED : Time.Basis.EXPLICIT;
    return new Time(day, day, Time.Precision.DAY, basis, why);
  }
}
