package news.parallax.pact;

import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.WordTable;

/// Bodies that belong to a country and do not act for its state: movements, armed groups, firms.
public final class Apart {
  private static final Set<String> NAMES =
      WordTable.rows(Apart.class, "apart.tsv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private Apart() {}

  /// @param name of an actor, as its list or the report gives it
  public static boolean isApart(String name) {
    return NAMES.contains(name);
  }
}
