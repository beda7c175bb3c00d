package news.parallax.account;

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
    return !hasDigit && Math.min(a.length(), b.length()) >= SHORTEST && edits(a, b) <= 1;
  }

  /// Levenshtein distance in UTF-16 code units.
  static int edits(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
