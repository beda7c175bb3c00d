package news.parallax.time;

/// To which side of the report's date an expression that recurs (`Tuesday`, `September`) points, as
/// the tense around it tells.
public enum Lean {
  PAST,
  FUTURE,

  /// What was planned then: on which side it lies is not told (`was due on Thursday`).
  EITHER,
  UNKNOWN
}
