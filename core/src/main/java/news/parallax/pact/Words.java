package news.parallax.pact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.language.WordTable;

/// Classes of words from the tables beside this class.
final class Words {
  private static final Map<String, Set<String>> CLASSES = classes("words.tsv");
  private static final Map<String, Set<String>> TOPICS = classes("topics.tsv");
  private static final List<List<String>> GROUPS = WordTable.rows(Words.class, "adjectives.tsv");

  private Words() {}

  static boolean isIn(String lemma, String group) {
    return CLASSES.getOrDefault(group, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }

  /// Whether a verb ends or suspends an agreement, or a party's share in it.
  static boolean isEnding(String lemma) {
    return isIn(lemma, "end") || isIn(lemma, "suspend") || isIn(lemma, "withdraw");
  }

  /// The group of states that an adjective stands for (`Western`).
  static Optional<String> group(String adjective) {
    String lower = adjective.toLowerCase(Locale.ROOT);
    return GROUPS.stream()
        .filter(row -> row.get(0).equals(lower))
        .map(row -> row.get(1))
        .findFirst();
  }

  /// The topics that some lemmas belong to, sorted.
  static Set<String> topics(List<String> lemmas) {
    Set<String> topics = new TreeSet<>();
    for (String lemma : lemmas) {
      TOPICS.forEach(
          (topic, words) -> {
            if (words.contains(lemma.toLowerCase(Locale.ROOT))) {
              topics.add(topic);
            }
          });
    }
    return topics;
  }

  private static Map<String, Set<String>> classes(String table) {
    Map<String, Set<String>> classes = new TreeMap<>();
    for (List<String> row : WordTable.rows(Words.class, table)) {
      classes.put(row.get(0), Set.copyOf(new HashSet<>(List.of(row.get(1).split(" ")))));
    }
    return classes;
  }
}
