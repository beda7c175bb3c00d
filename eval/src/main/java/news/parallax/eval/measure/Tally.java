package news.parallax.eval.measure;

/// Counts behind precision, recall and F1. Every share of nothing is 0.
///
/// @param found how many gold items were found, which is also how many predictions are right
/// @param gold how many there are to find
/// @param predicted how many were predicted
public record Tally(long found, long gold, long predicted) {
  public static final Tally NOTHING = new Tally(0, 0, 0);

  public Tally {
    if (found < 0 || found > gold || found > predicted) {
      throw new IllegalArgumentException(
          "%d found of %d gold and %d predicted".formatted(found, gold, predicted));
    }
  }

  public double precision() {
    return predicted == 0 ? 0 : (double) found / predicted;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) found / gold;
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    return found == 0 ? 0 : 2.0 * found / (gold + predicted);
  }

  public Tally plus(Tally other) {
    return new Tally(found + other.found, gold + other.gold, predicted + other.predicted);
  }
}
