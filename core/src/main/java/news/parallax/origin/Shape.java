package news.parallax.origin;

/// How finely reports are fingerprinted: a run of `shingle + window - 1` words that two reports
/// share is always found (Schleimer, Wilkerson and Aiken 2003, "Winnowing: local algorithms for
/// document fingerprinting", SIGMOD), about `2 / (window + 1)` fingerprints a word are kept.
///
/// @param shingle words in a fingerprint, at least 1
/// @param window neighbouring shingles of which one is kept, at least 1; 1 keeps them all
public record Shape(int shingle, int window) {
  /// For the reports of one story: copies in which two of five words were changed still share a few
  /// runs of three.
  public static final Shape FINE = new Shape(3, 1);

  /// For a stream of many reports: about one fingerprint in three words, runs of nine words found.
  public static final Shape COARSE = new Shape(5, 5);

  public Shape {
    if (shingle < 1 || window < 1) {
      throw new IllegalArgumentException(
          "shingle and window must be at least 1, got %d and %d".formatted(shingle, window));
    }
  }
}
