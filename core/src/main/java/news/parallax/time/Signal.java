package news.parallax.time;

/// The word before an expression of time that says how it bounds what is told.
public enum Signal {
  SINCE,
  UNTIL,
  BEFORE,
  AFTER,
  /// `for the first time since 2019`: the time of the occasion before, not of what is told.
  FIRST_SINCE
}
