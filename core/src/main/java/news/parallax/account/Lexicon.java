package news.parallax.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.language.WordTable;

/// The word lists of this package: tab-separated lines; lines that start with `#` name the source.
final class Lexicon {
  private Lexicon() {}

  /// The rows of a list, each split at its tabs.
  ///
  /// @param file name of a resource beside this class
  static List<List<String>> rows(String file) {
    return WordTable.rows(Lexicon.class, file);
  }

  /// The words of a group of a list whose rows are a group and its words, parted by spaces; one
  /// group may have several rows.
  static Set<String> group(String file, String group) {
    return rows(file).stream()
        .filter(row -> row.get(0).equals(group))
        .flatMap(row -> Stream.of(row.get(1).split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
