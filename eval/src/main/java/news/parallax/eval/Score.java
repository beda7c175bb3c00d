package news.parallax.eval;

import news.parallax.eval.measure.Tally;
import org.jspecify.annotations.Nullable;

/// What one measure gave.
public sealed interface Score {
  /// Name of the measure, such as `entity-f1`.
  String metric();

  /// A number.
  ///
  /// @param value what is compared with the golden score; a share lies in 0..1
  /// @param precision null where the measure has none
  /// @param recall null where the measure has none
  /// @param n how many gold items were scored
  /// @param note how much of the set was scored when it was not all; else empty
  record Measured(
      String metric,
      double value,
      @Nullable Double precision,
      @Nullable Double recall,
      long n,
      String note)
      implements Score {}

  /// No number, and why: `not yet: …` when Parallax cannot do the task, `not scored: …` otherwise.
  record Missing(String metric, String why) implements Score {}

  /// F1 with its precision, which has no meaning where nothing was predicted, and its recall.
  static Score f1(String metric, Tally tally, String note) {
    Double precision = tally.predicted() == 0 ? null : Double.valueOf(tally.precision());
    return new Measured(metric, tally.f1(), precision, tally.recall(), tally.gold(), note);
  }

  /// A share of `of` cases.
  static Score share(String metric, long right, long of, String note) {
    return new Measured(metric, of == 0 ? 0 : (double) right / of, null, null, of, note);
  }

  /// A task that Parallax cannot do so far.
  static Score notYet(String metric, String why) {
    return new Missing(metric, "not yet: " + why);
  }
}
