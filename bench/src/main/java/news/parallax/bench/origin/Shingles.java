package news.parallax.bench.origin;

import java.util.Locale;
import java.util.stream.IntStream;

/// Runs of words of a text as numbers, each once, sorted.
final class Shingles {
  private Shingles() {}

  static int[] of(String text, int words) {
    String[] all = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+");
    return IntStream.range(0, Math.max(0, all.length - words + 1))
        .map(from -> hash(all, from, words))
        .sorted()
        .distinct()
        .toArray();
  }

  private static int hash(String[] all, int from, int words) {
    int hash = 0;
    for (int i = from; i < from + words; i++) {
      hash = (hash * 31 + all[i].hashCode()) * 0x9E3779B1;
    }
    return hash ^ (hash >>> 15);
  }
}
