package news.parallax.origin;

import java.util.List;
import java.util.Locale;
import news.parallax.language.WordTable;

/// Words of one kind of `credit-words.tsv`.
record CreditWords(List<String> phrases) {
  static final CreditWords PART = named("part");
  static final CreditWords PICTURE = named("picture");
  static final CreditWords BEFORE = named("before");
  static final CreditWords AFTER = named("after");

  CreditWords {
    phrases = List.copyOf(phrases);
  }

  private static CreditWords named(String kind) {
    return new CreditWords(
        WordTable.rows(CreditWords.class, "credit-words.tsv").stream()
            .filter(row -> row.getFirst().equals(kind))
            .map(row -> row.get(1))
            .toList());
  }

  /// Whether one of the phrases stands in a line as whole words.
  boolean find(String line) {
    String lower = " " + line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ") + " ";
    return phrases.stream().anyMatch(phrase -> lower.contains(" " + phrase + " "));
  }
}
