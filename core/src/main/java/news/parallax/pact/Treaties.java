package news.parallax.pact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.language.WordTable;

/// Well-known agreements, found by their names.
final class Treaties {
  private static final int MOST_WORDS = 12;
  private static final Map<String, Set<String>> NAMES = names();

  /// A name of one of them in a sentence.
  ///
  /// @param first index of its first token
  /// @param name as the report writes it
  /// @param names all names of that agreement, in lower case
  record Named(int first, String name, Set<String> names) {
    Named {
      names = Set.copyOf(names);
    }
  }

  private Treaties() {}

  /// The longest name that ends with a token.
  static Optional<Named> endingAt(Sentence sentence, Token last) {
    for (int i = Math.max(0, last.index() - MOST_WORDS); i <= last.index(); i++) {
      String words = PactName.joined(sentence, i, last.index());
      Set<String> names = NAMES.get(words);
      if (names != null) {
        return Optional.of(new Named(i, words, names));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Set<String>> names() {
    Map<String, Set<String>> names = new HashMap<>();
    for (List<String> row : WordTable.rows(Treaties.class, "treaties.tsv")) {
      Set<String> all = new HashSet<>(Set.of(row.get(0)));
      if (row.size() > 1 && !row.get(1).isBlank()) {
        all.addAll(List.of(row.get(1).split("\\|")));
      }
      Set<String> lower = new HashSet<>();
      all.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
      all.forEach(name -> names.put(name, lower));
    }
    return names;
  }
}
