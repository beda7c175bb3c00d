package news.parallax.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.Token;
import news.parallax.language.WordTable;

/// The word lists of this package.
final class Lexicon {
  private static final Map<String, String> SAME = groups("same.tsv");
  private static final Map<String, String> CONCEPTS = groups("concepts.tsv");
  private static final Set<String> OPPOSED = opposed();
  private static final Set<String> LIGHT = words("light");
  private static final Set<String> VAGUE = words("vague");
  private static final Set<String> NEGATORS = words("negator");
  private static final Set<String> UNDOING = words("undoing");
  private static final Set<String> MODALS = words("modal");
  private static final Set<String> OPENING = words("opening");
  private static final Set<String> OCCURRING = words("occurring");
  private static final Set<String> SOMEBODY = words("somebody");
  private static final Set<String> ORDINALS = words("ordinal");

  private Lexicon() {}

  /// The key of a word: one for all words of a line of `same.tsv`, else its lemma.
  static String key(Token token) {
    String lemma = lemma(token);
    return SAME.getOrDefault(lemma, lemma);
  }

  /// What all words of a family of meaning have in common: the first of its line in `concepts.tsv`,
  /// else the key.
  static String concept(Token token) {
    String lemma = lemma(token);
    return CONCEPTS.getOrDefault(lemma, CONCEPTS.getOrDefault(key(token), key(token)));
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /// Whether two keys exclude each other where one thing can be only one of them.
  static boolean areOpposed(String one, String other) {
    return OPPOSED.contains(one + "\t" + other);
  }

  /// Words that tell nothing of their own.
  static boolean isLight(String lemma) {
    return LIGHT.contains(lemma);
  }

  /// Words that two reports share without having said the same.
  static boolean isVague(String lemma) {
    return VAGUE.contains(lemma);
  }

  static boolean isNegator(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    return NEGATORS.contains(word) || word.equals("n't");
  }

  /// Verbs that say that what they govern did not happen (`fail to`).
  static boolean undoes(String lemma) {
    return UNDOING.contains(lemma);
  }

  static boolean isModal(String lemma) {
    return MODALS.contains(lemma);
  }

  /// Verbs that leave open whether what they govern happens (`plan to`).
  static boolean opens(String lemma) {
    return OPENING.contains(lemma);
  }

  /// Verbs that say of their subject only that it took place.
  static boolean occurs(String lemma) {
    return OCCURRING.contains(lemma);
  }

  /// Nouns for a person who is not named; reports share them and mean others.
  static boolean isSomebody(String lemma) {
    return SOMEBODY.contains(lemma);
  }

  /// Words for a place in a row.
  static boolean isOrdinal(String lemma) {
    return ORDINALS.contains(lemma);
  }

  /// Each word of a line of the table to the first word of that line.
  private static Map<String, String> groups(String table) {
    Map<String, String> same = new HashMap<>();
    for (List<String> row : WordTable.rows(Lexicon.class, table)) {
      String[] words = row.getFirst().split(" ");
      for (String word : words) {
        same.putIfAbsent(word, words[0]);
      }
    }
    return Map.copyOf(same);
  }

  private static Set<String> opposed() {
    Set<String> opposed = new HashSet<>();
    for (List<String> row : WordTable.rows(Lexicon.class, "opposed.tsv")) {
      for (String left : row.get(0).split(" ")) {
        for (String right : row.get(1).split(" ")) {
          String one = SAME.getOrDefault(left, left);
          String other = SAME.getOrDefault(right, right);
          opposed.add(one + "\t" + other);
          opposed.add(other + "\t" + one);
        }
      }
    }
    return Set.copyOf(opposed);
  }

  private static Set<String> words(String kind) {
    return WordTable.rows(Lexicon.class, "words.tsv").stream()
        .filter(row -> row.getFirst().equals(kind))
        .flatMap(row -> List.of(row.get(1).split(" ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
