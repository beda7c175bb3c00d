package news.parallax.origin;

import java.util.Comparator;

/// A shingle that two reports share: the indexes of its first words.
record Seed(int left, int right) implements Comparable<Seed> {
  private static final Comparator<Seed> ORDER =
      Comparator.comparingInt(Seed::left).thenComparingInt(Seed::right);

  /// Which diagonal of the table of word pairs it lies on; seeds of one copied passage lie near one
  /// diagonal, however much was put in or left out between them.
  int diagonal() {
    return right - left;
  }

  @Override
  public int compareTo(Seed other) {
    return ORDER.compare(this, other);
  }
}
