package news.parallax.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as news English writes them: digits, words, and both with a scale (`1.3 trillion`).
public final class Numerals {
  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
  private static final Map<String, Double> SMALL = new HashMap<>();
  private static final Map<String, Double> SCALES = new HashMap<>();

  static {
    for (List<String> row : WordTable.rows(Numerals.class, "numerals.tsv")) {
      (row.get(0).equals("scale") ? SCALES : SMALL).put(row.get(1), Double.valueOf(row.get(2)));
    }
  }

  private Numerals() {}

  /// A number and how many words it took, at least 1.
  public record Numeral(double value, int words) {}

  /// The longest number that starts at a word.
  ///
  /// @param words words and marks as printed, hyphens parted from words
  public static Optional<Numeral> at(List<String> words, int from) {
    double total = 0;
    double group = 0;
    int at = from;
    int end = from;
    while (at < words.size()) {
      String word = words.get(at).toLowerCase(Locale.ROOT);
      boolean inside = end > from;
      if (inside && (word.equals("and") || word.equals("-")) && continues(words, at, group)) {
        at++;
        continue;
      }
      Double scale = SCALES.get(word);
      if (scale != null && inside) {
        group *= scale;
        if (scale >= 1000) {
          total += group;
          group = 0;
        }
      } else {
        Double plain = plain(word);
        if (plain == null || (inside && !joins(group, plain))) {
          break;
        }
        group += plain;
      }
      end = ++at;
    }
    return end == from ? Optional.empty() : Optional.of(new Numeral(total + group, end - from));
  }

  /// The value of one word or figure that is no scale, empty for other words.
  public static Optional<Double> value(String word) {
    return Optional.ofNullable(plain(word.toLowerCase(Locale.ROOT)));
  }

  private static @org.jspecify.annotations.Nullable Double plain(String word) {
    Double known = SMALL.get(word);
    return known == null && DIGITS.matcher(word).matches()
        ? Double.valueOf(word.replace(",", ""))
        : known;
  }

  /// Whether a further word adds to what was read: `twenty` and `four`, `hundred` and `five`.
  private static boolean joins(double group, double next) {
    boolean tens = group % 100 >= 20 && group % 10 == 0 && next < 10;
    boolean hundreds = group >= 100 && group % 100 == 0 && next < 100;
    return next >= 1 && next % 1 == 0 && (group == 0 || tens || hundreds);
  }

  private static boolean continues(List<String> words, int link, double group) {
    if (link + 1 >= words.size()) {
      return false;
    }
    Double next = SMALL.get(words.get(link + 1).toLowerCase(Locale.ROOT));
    boolean hyphen = words.get(link).equals("-");
    return next != null && group > 0 && joins(group, next) && hyphen == (group % 100 != 0);
  }
}
