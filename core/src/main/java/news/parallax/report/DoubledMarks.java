package news.parallax.report;

/// Two single marks for one double one (`''Yes,'' she said`), as archives of plain text have them:
/// both ends look alike, so that a tokenizer takes an opening one for the end of what precedes.
final class DoubledMarks {
  private static final String DOUBLED = "''";
  private static final String OPENING = "``";

  private DoubledMarks() {}

  /// The text as long as it is, with two grave accents for each opening pair, which is how the
  /// Penn Treebank writes them. Of three marks in a row the pair is the outer one.
  static String opened(String text) {
    int at = text.indexOf(DOUBLED);
    if (at < 0) {
      return text;
    }
    StringBuilder opened = new StringBuilder(text);
    while (at >= 0) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '\'') {
        end++;
      }
      if (end - at <= 3 && opens(text, at, end)) {
        opened.replace(at, at + OPENING.length(), OPENING);
      }
      at = text.indexOf(DOUBLED, end);
    }
    return opened.toString();
  }

  private static boolean opens(String text, int start, int end) {
    boolean free = start == 0 || !isWordOrMark(text.charAt(start - 1));
    return free && end < text.length() && !Character.isWhitespace(text.charAt(end));
  }

  /// Whether a quotation can end behind the character.
  private static boolean isWordOrMark(char c) {
    return Character.isLetterOrDigit(c) || ".,!?…;:)]%".indexOf(c) >= 0;
  }
}
