package news.parallax.eval.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

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

  /// What two lists have in common; an item found twice counts twice where it is marked twice.
  public static <T> Tally of(Collection<? extends T> gold, Collection<? extends T> predicted) {
    Map<T, Integer> left = new HashMap<>();
    gold.forEach(one -> left.merge(one, 1, Integer::sum));
    long found = 0;
    for (T one : predicted) {
      if (left.getOrDefault(one, 0) > 0) {
        left.merge(one, -1, Integer::sum);
        found++;
      }
    }
    return new Tally(found, gold.size(), predicted.size());
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
