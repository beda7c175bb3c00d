package news.parallax.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.parallax.language.WordTable;
import news.parallax.report.Report;

/// Who publishes what: outlets of one owner are one family; an outlet that the table does not know
/// is a family of its own.
final class Publishers {
  private static final Map<String, String> BY_TITLE = new HashMap<>();
  private static final Map<String, String> BY_DOMAIN = new HashMap<>();

  /// Titles and domains of those that pass on what others publish.
  private static final Set<String> PLATFORMS = new HashSet<>();

  static {
    for (var row : WordTable.rows(Publishers.class, "platforms.tsv")) {
      PLATFORMS.add(key(row.getFirst()));
      PLATFORMS.add(row.get(1));
    }
    for (var row : WordTable.rows(Publishers.class, "publishers.tsv")) {
      BY_TITLE.put(key(row.get(1)), row.getFirst());
      BY_DOMAIN.putIfAbsent(row.get(2), row.getFirst());
    }
  }

  private Publishers() {}

  /// The family of the report's publisher; empty when nothing says who published it, or only the
  /// platform that passed it on.
  static Optional<String> family(Report report) {
    String outlet = report.outlet();
    if (outlet != null && !key(outlet).isEmpty()) {
      String owner = BY_TITLE.get(key(outlet));
      return isPlatform(outlet)
          ? Optional.empty()
          : Optional.of(owner != null ? owner : ofDomain(outlet).orElse(key(outlet)));
    }
    return Hosts.of(report)
        .filter(host -> !isPlatform(host))
        .map(host -> ofDomain(host).orElse(host));
  }

  private static boolean isPlatform(String outlet) {
    return PLATFORMS.contains(key(outlet)) || Hosts.above(outlet).anyMatch(PLATFORMS::contains);
  }

  /// The family whose domain this host is or lies under.
  private static Optional<String> ofDomain(String host) {
    return Hosts.above(host).map(BY_DOMAIN::get).filter(Objects::nonNull).findFirst();
  }

  /// A title without its article, case and marks.
  private static String key(String title) {
    return title
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceFirst("^www\\.", "")
        .replaceAll("[^\\p{L}\\d]+", " ")
        .strip();
  }
}
