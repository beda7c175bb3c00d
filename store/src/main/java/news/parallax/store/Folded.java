package news.parallax.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/// Text as it is searched: small letters without accents, blanks for all that is neither letter nor
/// digit. It has as many UTF-16 code units as the text itself, so that what is found in the one
/// stands at the same place in the other.
final class Folded {
  private Folded() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(folded, point));
    return folded.toString();
  }

  private static void append(StringBuilder folded, int point) {
    int units = Character.charCount(point);
    if (!Character.isLetterOrDigit(point)) {
      folded.repeat(" ", units);
      return;
    }
    int small = Character.toLowerCase(bare(point));
    folded.appendCodePoint(Character.charCount(small) == units ? small : point);
  }

  /// The letter without its accents; one that is made up of several letters stays whole.
  private static int bare(int point) {
    if (point < 0x80) {
      return point;
    }
    String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
    int first = parts.codePointAt(0);
    boolean accents =
        parts
            .substring(Character.charCount(first))
            .codePoints()
            .allMatch(mark -> Character.getType(mark) == Character.NON_SPACING_MARK);
    return accents && Character.isLetterOrDigit(first) ? first : point;
  }

  /// The words of a folded text.
  static List<String> words(String folded) {
    return Arrays.stream(folded.split(" +")).filter(word -> !word.isEmpty()).toList();
  }
}
