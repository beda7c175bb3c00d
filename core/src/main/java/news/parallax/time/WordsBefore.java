package news.parallax.time;

import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.WordTable;

/// Words that stand before bare months, seasons and years, and so tell them from other words.
final class WordsBefore {
  static final Set<String> MONTH = words("month");
  static final Set<String> SEASON = words("season");
  static final Set<String> YEAR = words("year");
  static final Set<String> MONEY = words("money");
  static final Set<String> OWNER = words("owner");
  static final Set<String> NARRATIVE = words("narrative");
  static final Set<String> RECORD = words("record");
  static final Set<String> PLACING = words("placing");

  /// Words for a part of a stretch (`early`).
  static final Set<String> THIRD = words("third");

  /// Words of a sentence in which somebody falls.
  static final Set<String> ACCIDENT = words("accident");

  private WordsBefore() {}

  private static Set<String> words(String kind) {
    return WordTable.rows(WordsBefore.class, "before.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> Set.of(row.get(1).split(" ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
