package news.parallax.engine.minilm;

import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.Token;
import news.parallax.language.WordTable;

/// Words by which trees are mended.
final class TreeWords {
  private static final Set<String> TIMES = of("time");
  private static final Set<String> WEEKDAYS = of("weekday");
  private static final Set<String> MONTHS = of("month");

  private TreeWords() {}

  /// Words of a kind that `trees.tsv` tells.
  static Set<String> of(String kind) {
    return WordTable.rows(TreeWords.class, "trees.tsv").stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether a noun can tell when something is done without a preposition.
  static boolean isTime(Token noun) {
    return TIMES.contains(noun.lemma()) || isDate(noun);
  }

  /// Whether a word is a day of the week or a month.
  static boolean isDate(Token word) {
    return WEEKDAYS.contains(word.text()) || isMonth(word);
  }

  static boolean isMonth(Token word) {
    return MONTHS.contains(word.text());
  }
}
