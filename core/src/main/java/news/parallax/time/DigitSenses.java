package news.parallax.time;

import java.util.Map;

/// What a word of digits can be in an expression of time.
final class DigitSenses {
  private DigitSenses() {}

  /// Adds the senses of a word that starts with a digit.
  static void add(Map<String, String> senses, String word) {
    if (word.matches("\\d{4}-\\d{2}-\\d{2}")) {
      senses.put("ISO", Integer.toString(0));
    } else if (word.contains("/")) {
      senses.put("SLASHED", Integer.toString(0));
    } else if (word.contains(":")) {
      senses.put("HM", Integer.toString(0));
    } else if (word.matches("\\d{3}0s|\\d0s")) {
      int value = Integer.parseInt(word.substring(0, word.length() - 1));
      senses.put("DECADE", Integer.toString(value < 100 ? 1900 + value : value));
    } else if (word.matches("\\d{1,2}(st|nd|rd|th)")) {
      ordinal(senses, Integer.parseInt(word.substring(0, word.length() - 2)));
    } else if (word.matches("\\d{1,4}")) {
      cardinal(senses, word);
    }
  }

  private static void ordinal(Map<String, String> senses, int value) {
    senses.put("NTH", Integer.toString(value));
    if (value >= 1 && value <= 31) {
      senses.put("DAY", Integer.toString(value));
    }
  }

  private static void cardinal(Map<String, String> senses, String word) {
    int value = Integer.parseInt(word);
    if (word.length() <= 2) {
      senses.put("YY", Integer.toString(value));
      if (value >= 1 && value <= 31) {
        senses.put("DAY", Integer.toString(value));
      }
      if (value <= 24) {
        senses.put("HOUR", Integer.toString(value));
      }
    } else if (word.length() == 4 && value >= 1000 && value < 2200) {
      senses.put("YEAR", Integer.toString(value));
    }
    if (word.length() == 4) {
      senses.put("DIGITS", Integer.toString(value));
    }
  }
}
