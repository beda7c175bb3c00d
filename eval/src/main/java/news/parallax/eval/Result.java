package news.parallax.eval;

import org.jspecify.annotations.Nullable;

/// One row of the table.
///
/// @param golden what the measure gave when the bar was set, on as many gold items; null when no
///     bar is set for these data
public record Result(String task, Score score, @Nullable Double golden) {
  /// What is taken as the same score: scores are stored to four decimals.
  public static final double TOLERANCE = 0.0005;

  /// How far the score lies above its golden score; null without both.
  public @Nullable Double difference() {
    return golden != null && score instanceof Score.Measured measured
        ? Double.valueOf(measured.value() - golden)
        : null;
  }

  /// Whether the score left its golden score, up or down.
  public boolean differs() {
    Double difference = difference();
    return difference != null && Math.abs(difference) > TOLERANCE;
  }
}
