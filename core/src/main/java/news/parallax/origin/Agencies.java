package news.parallax.origin;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  private static final Map<String, String> BY_ADDRESS = byAddress();

  /// A name that means an agency wherever it stands.
  static final Pattern ANYWHERE =
      anyOf(ROWS.stream().filter(r -> r.get(2).equals("any")).map(r -> r.get(1)).toList());

  /// A name that means an agency where credits stand.
  static final Pattern IN_CREDITS = anyOf(BY_NAME.keySet());

  private Agencies() {}

  private static Map<String, String> byName() {
    Map<String, String> agencies = new LinkedHashMap<>();
    ROWS.stream()
        .filter(row -> !row.get(2).equals("address"))
        .forEach(row -> agencies.put(row.get(1), row.getFirst()));
    ROWS.stream()
        .filter(row -> row.get(2).equals("any"))
        .forEach(row -> agencies.putIfAbsent(row.get(1).toUpperCase(Locale.ROOT), row.getFirst()));
    return agencies;
  }

  private static Map<String, String> byAddress() {
    Map<String, String> agencies = new LinkedHashMap<>();
    ROWS.stream()
        .filter(row -> row.get(2).equals("address"))
        .forEach(row -> agencies.put(row.get(1), row.getFirst()));
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

  /// The agency whose own address this host is or lies under.
  static Optional<String> at(String host) {
    return Hosts.above(host).map(BY_ADDRESS::get).filter(Objects::nonNull).findFirst();
  }

  /// All names of an agency that mean it wherever they stand.
  static List<String> namesOf(String agency) {
    return ROWS.stream()
        .filter(row -> row.getFirst().equals(agency) && row.get(2).equals("any"))
        .map(row -> row.get(1))
        .toList();
  }

  /// The agency that goes by a name one of the patterns matched.
  static String of(String matched) {
    return Objects.requireNonNull(BY_NAME.get(matched), matched);
  }
}
