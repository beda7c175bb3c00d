package news.parallax.engine.minilm;

import java.util.List;
import news.parallax.language.WordTable;

/// The labels that the model's heads choose from, in the order of their scores.
public final class Labels {
  /// Penn Treebank parts of speech.
  public static final List<String> TAGS = of("tag");

  /// Relations of Universal Dependencies.
  public static final List<String> RELATIONS = of("relation");

  /// Types of events of PLOVER.
  public static final List<String> EVENTS = of("event");

  private Labels() {}

  private static List<String> of(String kind) {
    return WordTable.rows(Labels.class, "labels.tsv").stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .toList();
  }
}
