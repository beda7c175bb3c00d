package news.parallax.stream.time;

import java.io.Serializable;

/// How long reports are remembered. What a report finds is a function of days of publication alone:
/// when state is dropped to save room, nothing that is left would have found it.
///
/// @param keptDays how many days after its day a report is found, at least 1
/// @param toTheEnd whether nothing is closed before the end of the input: then reports without a
///     day, which come last, find all others
public record Memory(long keptDays, boolean toTheEnd) implements Serializable {
  /// Event time at which nothing of a day, or of a neighbourhood of which it is the last day, is
  /// needed any more.
  public long forgotten(long day) {
    return toTheEnd || day == Days.UNKNOWN
        ? Days.end(Days.UNKNOWN)
        : Days.end(day) + keptDays * Days.MILLIS;
  }

  /// Whether a report of a day finds one of an earlier day.
  public boolean reaches(long day, long earlier) {
    return day == Days.UNKNOWN || earlier >= day - keptDays;
  }
}
