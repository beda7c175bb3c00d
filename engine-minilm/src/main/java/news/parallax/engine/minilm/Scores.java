package news.parallax.engine.minilm;

import java.util.Map;

/// What the model says about one window.
///
/// @param window what was read
/// @param rows for each head a row for each of the window's ids
public record Scores(Window window, Map<Head, float[][]> rows) {
  public Scores {
    rows = Map.copyOf(rows);
  }

  public float[][] of(Head head) {
    float[][] of = rows.get(head);
    if (of == null) {
      throw new IllegalArgumentException("The model has no output %s".formatted(head.output()));
    }
    return of;
  }

  /// The type of the event between a source and a target, as index among [Labels#EVENTS].
  ///
  /// @param source places of the source's words among the window's ids, at least one
  /// @param target of the target's
  public int event(int[] source, int[] target) {
    return best(source(source), target(target));
  }

  /// What the words at some places say as the source of an event.
  float[] source(int[] places) {
    return mean(of(Head.EVENTS), places);
  }

  /// What they say as its target.
  float[] target(int[] places) {
    return mean(of(Head.TARGETS), places);
  }

  /// How likely each of [Labels#EVENTS] is between a source and a target, if there is an event: the
  /// softmax of their scores.
  static float[] eventShares(float[] source, float[] target) {
    float[] shares = products(source, target);
    float highest = shares[best(shares)];
    float sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (float) StrictMath.exp(shares[i] - highest);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static float[] mean(float[][] rows, int[] places) {
    float[] mean = new float[rows[0].length];
    for (int place : places) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += rows[place][i] / places.length;
      }
    }
    return mean;
  }

  /// The label with the highest score for a pair of places; of equals the first.
  ///
  /// @param first row with as many numbers a label as `second` has
  static int best(float[] first, float[] second) {
    return best(products(first, second));
  }

  /// The score of each label for a pair of places.
  private static float[] products(float[] first, float[] second) {
    int width = second.length;
    float[] scores = new float[first.length / width];
    for (int label = 0; label < scores.length; label++) {
      for (int i = 0; i < width; i++) {
        scores[label] += first[label * width + i] * second[i];
      }
    }
    return scores;
  }

  /// Where the highest score stands; of equals the first.
  static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
