package news.parallax.time;

import java.util.List;
import java.util.Map;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// A word, or words already understood together, in a sentence that is searched for times.
///
/// @param span where it stands in the report's text
/// @param word lower-case, dashes as `-`; empty for words understood together
/// @param senses the classes it may belong to, with its value in each
/// @param form what it means, null for a single word
/// @param ends the two items that a range was joined from, else none
record Item(
    Span span, String word, Map<String, String> senses, @Nullable TimeForm form, List<Item> ends) {
  Item {
    senses = Map.copyOf(senses);
    ends = List.copyOf(ends);
  }

  Item(Span span, String word, Map<String, String> senses, @Nullable TimeForm form) {
    this(span, word, senses, form, List.of());
  }

  /// Whether a pattern's upper-case class or lower-case word fits.
  boolean is(String symbol) {
    return Character.isUpperCase(symbol.charAt(0)) && symbol.length() > 1
        ? senses.containsKey(symbol)
        : word.equals(symbol);
  }

  /// The value in a class, which it must have.
  String value(String symbol) {
    String value = senses.get(symbol);
    if (value == null) {
      throw new IllegalArgumentException("'%s' is no %s".formatted(word, symbol));
    }
    return value;
  }
}
