package news.parallax.origin;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.language.WordTable;

/// News agencies by the names under which texts credit them.
final class Agencies {
  private static final List<List<String>> ROWS = WordTable.rows(Agencies.class, "agencies.tsv");
  private static final Map<String, String> BY_NAME = byName();

  /// A name that means an agency wherever it stands.
  static final Pattern ANYWHERE =
      anyOf(ROWS.stream().filter(r -> r.get(2).equals("any")).map(r -> r.get(1)).toList());

  /// A name that means an agency where credits stand.
  static final Pattern IN_CREDITS = anyOf(BY_NAME.keySet());

  private Agencies() {}

  private static Map<String, String> byName() {
    Map<String, String> agencies = new LinkedHashMap<>();
    ROWS.forEach(row -> agencies.put(row.get(1), row.getFirst()));
    return agencies;
  }

  private static Pattern anyOf(Collection<String> names) {
    return Pattern.compile(
        names.stream()
            .sorted(Comparator.comparingInt(name -> -name.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
  }

  /// The agency that goes by this name.
  static Optional<String> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /// The agency that goes by a name one of the patterns matched.
  static String of(String matched) {
    return Objects.requireNonNull(BY_NAME.get(matched), matched);
  }
}
