package news.parallax.story;

import java.util.Arrays;

/// The heaviest of some weighted terms; of equals those first in the alphabet.
final class Heaviest {
  private Heaviest() {}

  /// Indexes of the heaviest terms, in order of the arrays.
  ///
  /// @param size how much of the arrays is in use
  static int[] of(String[] terms, double[] weights, int size, int most) {
    int[] chosen = new int[Math.min(size, most)];
    if (size <= most) {
      Arrays.setAll(chosen, i -> i);
      return chosen;
    }
    double[] sorted = Arrays.copyOf(weights, size);
    Arrays.sort(sorted);
    double least = sorted[size - most];
    int above = 0;
    int equal = 0;
    for (int i = 0; i < size; i++) {
      above += weights[i] > least ? 1 : 0;
      equal += weights[i] == least ? 1 : 0;
    }
    String last =
        equal == most - above ? null : lastOfEqual(terms, weights, size, least, most - above);
    int next = 0;
    for (int i = 0; i < size; i++) {
      boolean tied = weights[i] == least && (last == null || terms[i].compareTo(last) <= 0);
      if (weights[i] > least || tied) {
        chosen[next++] = i;
      }
    }
    return chosen;
  }

  private static String lastOfEqual(
      String[] terms, double[] weights, int size, double weight, int place) {
    String[] equal = new String[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (weights[i] == weight) {
        equal[count++] = terms[i];
      }
    }
    Arrays.sort(equal, 0, count);
    return equal[place - 1];
  }

  /// The same, the heaviest first.
  static int[] sorted(String[] terms, double[] weights, int size, int most) {
    int[] chosen = of(terms, weights, size, most);
    return Arrays.stream(chosen)
        .boxed()
        .sorted(
            (a, b) -> {
              int order = Double.compare(weights[b], weights[a]);
              return order == 0 ? terms[a].compareTo(terms[b]) : order;
            })
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
