package news.parallax.account;

import news.parallax.report.EditDistance;

/// How close two words are as strings.
final class Spelling {
  /// Shorter words that differ in a letter are mostly different words.
  private static final int SHORTEST = 6;

  private Spelling() {}

  /// Whether two words look like spellings of one: equal, or long and one edit apart without a
  /// digit.
  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    boolean hasDigit = (a + b).chars().anyMatch(Character::isDigit);
    return !hasDigit
        && Math.min(a.length(), b.length()) >= SHORTEST
        && EditDistance.between(a, b) <= 1;
  }
}
