package news.parallax.origin;

/// A stretch of words of one report aligned with a stretch of another. Indexes of words, `to`
/// exclusive.
///
/// @param score of the alignment, see [LocalAlignment]
/// @param matched weight of the words that are equal in both
record Passage(int leftFrom, int leftTo, int rightFrom, int rightTo, int score, int matched) {
  /// This passage begun earlier.
  Passage reaching(int left, int right, int gain, int weight) {
    return new Passage(left, leftTo, right, rightTo, score + gain, matched + weight);
  }

  boolean overlaps(Passage other) {
    return leftFrom < other.leftTo && other.leftFrom < leftTo
        || rightFrom < other.rightTo && other.rightFrom < rightTo;
  }
}
