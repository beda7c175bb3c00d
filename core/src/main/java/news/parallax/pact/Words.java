package news.parallax.pact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Classes of words from the tables beside this class.
final class Words {
  private static final Map<String, Set<String>> CLASSES = table("words.tsv");
  private static final Map<String, Set<String>> TOPICS = table("topics.tsv");

  private Words() {}

  static boolean isIn(String lemma, String group) {
    return CLASSES.getOrDefault(group, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
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

  private static Map<String, Set<String>> table(String name) {
    Map<String, Set<String>> table = new TreeMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Words.class.getResourceAsStream(name), () -> name + " is missing beside Words"),
                StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] row = line.split("\t");
          table.put(row[0], Set.copyOf(new HashSet<>(List.of(row[1].split(" ")))));
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
