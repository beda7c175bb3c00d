package news.parallax.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.WordTable;

/// Units in which quantities are told, kept in `units.tsv`.
final class Units {
  private static final Map<String, Unit> ALL = all();

  /// `square - foot`, `km / h`.
  private static final int MOST_TOKENS = 3;

  private Units() {}

  /// What is measured.
  enum Kind {
    SHARE,
    MONEY,
    MEASURE,
    TIME
  }

  /// @param name singular
  /// @param factor how many of it one word stands for (`decade`: 10 years)
  record Unit(Kind kind, String name, double factor) {}

  /// A unit where a sentence has it.
  ///
  /// @param to index after its last token
  record Found(Unit unit, int to) {}

  private static Map<String, Unit> all() {
    Map<String, Unit> all = new HashMap<>();
    for (List<String> row : WordTable.rows(Units.class, "units.tsv")) {
      double factor = row.size() > 3 ? Double.parseDouble(row.get(3)) : 1;
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(java.util.Locale.ROOT));
      all.put(row.get(2), new Unit(kind, row.get(1), factor));
    }
    return Map.copyOf(all);
  }

  /// The unit that a word of a sentence is.
  static Optional<Unit> at(Sentence sentence, int index) {
    return from(sentence, index).map(Found::unit);
  }

  /// The longest unit that starts at a word (`miles an hour`, `square-foot`); dashes inside it do
  /// not count.
  static Optional<Found> from(Sentence sentence, int index) {
    Optional<Found> longest = Optional.empty();
    StringBuilder words = new StringBuilder();
    for (int at = index; at < Math.min(index + MOST_TOKENS, sentence.tokens().size()); at++) {
      String word = Words.at(sentence, at);
      if (!Quantity.isDash(word)) {
        words.append(words.isEmpty() ? "" : " ").append(word);
        Unit unit = ALL.get(words.toString());
        longest = unit == null ? longest : Optional.of(new Found(unit, at + 1));
      }
    }
    return longest;
  }

  /// Whether a unit of that name is money.
  static boolean isMoney(String name) {
    return ALL.values().stream()
        .anyMatch(unit -> unit.kind() == Kind.MONEY && unit.name().equals(name));
  }

  /// Whether a token is a unit of money.
  static boolean isOfMoney(Sentence sentence, int index) {
    return Optional.ofNullable(ALL.get(Words.at(sentence, index)))
        .filter(unit -> unit.kind() == Kind.MONEY)
        .isPresent();
  }

  /// Whether a token is a sign of money, which stands before its number.
  static boolean isSign(Sentence sentence, int index) {
    return isOfMoney(sentence, index)
        && !Character.isLetter(
            Words.at(sentence, index).charAt(Words.at(sentence, index).length() - 1));
  }
}
