package news.parallax.engine.minilm;

import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.WordTable;

/// Words by which trees are mended.
final class TreeWords {
  private TreeWords() {}

  /// Lemmas of a kind that `trees.tsv` tells.
  static Set<String> of(String kind) {
    return WordTable.rows(TreeWords.class, "trees.tsv").stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toSet());
  }
}
