package news.parallax.origin;

/// Winnowed fingerprints of a sequence of words, in text order.
final class Fingerprints {
  private int size;
  private final long[] hashes;
  private final int[] positions;

  private Fingerprints(int capacity) {
    hashes = new long[capacity];
    positions = new int[capacity];
  }

  static Fingerprints of(WordSequence words, Shape shape) {
    int shingles = Math.max(0, words.size() - shape.shingle() + 1);
    long[] all = new long[shingles];
    for (int i = 0; i < shingles; i++) {
      all[i] = hash(words, i, shape.shingle());
    }
    Fingerprints kept = new Fingerprints(shingles);
    int last = -1;
    int windows = Math.max(Math.min(1, shingles), shingles - shape.window() + 1);
    for (int from = 0; from < windows; from++) {
      int least = leastIn(all, from, Math.min(shingles, from + shape.window()), last);
      if (least != last) {
        last = least;
        kept.add(words, all[least], least, shape.shingle());
      }
    }
    return kept;
  }

  int size() {
    return size;
  }

  long hash(int at) {
    return hashes[at];
  }

  /// Index of the shingle's first word.
  int position(int at) {
    return positions[at];
  }

  /// Leaves out what holds quoted words, and what holds no telling word.
  private void add(WordSequence words, long hash, int position, int shingle) {
    boolean tells = false;
    for (int i = position; i < position + shingle; i++) {
      if (words.weight(i) == WordSequence.QUOTED) {
        return;
      }
      tells |= words.weight(i) == WordSequence.TELLING;
    }
    if (tells) {
      hashes[size] = hash;
      positions[size++] = position;
    }
  }

  /// The rightmost least one, so that neighbouring windows choose the same.
  private static int leastIn(long[] all, int from, int to, int last) {
    int least = Math.max(from, last);
    for (int i = least + 1; i < to; i++) {
      least = all[i] <= all[least] ? i : least;
    }
    return least;
  }

  /// The words' numbers mixed by the finaliser of SplitMix64 (Steele, Lea and Flood 2014).
  private static long hash(WordSequence words, int from, int shingle) {
    long hash = 0;
    for (int i = from; i < from + shingle; i++) {
      hash = mix(hash * 31 + words.word(i));
    }
    return hash;
  }

  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
