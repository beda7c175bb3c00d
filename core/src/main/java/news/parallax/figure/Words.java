package news.parallax.figure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.Sentence;
import news.parallax.language.WordTable;

/// Words that bear on how numbers are read, by class.
final class Words {
  private Words() {}

  /// Pointing back to what was told (`the two`).
  static final Set<String> DEFINITE = words("definite");

  /// What is counted even when it is one.
  static final Set<String> SINGLE = words("single");

  /// Words before a number that only names (`Chapter 19`).
  static final Set<String> NUMBERED = words("number");

  /// Words behind a number that only names (`the 2500 block of Elm Street`).
  static final Set<String> NAMING = words("naming");

  /// Kinds of roads, which end an address (`40 East Fifth Avenue`).
  static final Set<String> ROADS = words("road");

  /// Words before and behind a number that has metres glued to it, and verbs of falling.
  static final Set<String> BEFORE_METRES = words("before-metres");

  static final Set<String> AFTER_METRES = words("after-metres");
  static final Set<String> FALLING = words("falling");

  private static Set<String> words(String kind) {
    return WordTable.rows(Words.class, "words.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> List.of(row.get(1).split(" ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// A word of a sentence in lower case, empty outside it.
  static String at(Sentence sentence, int index) {
    return index < 0 || index >= sentence.tokens().size()
        ? ""
        : sentence.token(index).text().toLowerCase(Locale.ROOT);
  }

  /// Whether words stand in a sentence from there on.
  static boolean standAt(Sentence sentence, int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!at(sentence, from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
