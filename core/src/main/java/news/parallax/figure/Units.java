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
    return Optional.ofNullable(ALL.get(Words.at(sentence, index)));
  }

  /// Whether a unit of that name is money.
  static boolean isMoney(String name) {
    return ALL.values().stream()
        .anyMatch(unit -> unit.kind() == Kind.MONEY && unit.name().equals(name));
  }

  /// Whether a token is a sign of money, which stands before its number.
  static boolean isSign(Sentence sentence, int index) {
    return at(sentence, index).filter(unit -> unit.kind() == Kind.MONEY).isPresent()
        && !Character.isLetter(
            Words.at(sentence, index).charAt(Words.at(sentence, index).length() - 1));
  }
}
