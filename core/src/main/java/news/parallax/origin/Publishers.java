package news.parallax.origin;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.language.WordTable;
import news.parallax.report.Report;

/// Who publishes what: outlets of one owner are one family; an outlet that the table does not know
/// is a family of its own.
final class Publishers {
  private static final Map<String, String> BY_TITLE = new HashMap<>();
  private static final Map<String, String> BY_DOMAIN = new HashMap<>();

  static {
    for (var row : WordTable.rows(Publishers.class, "publishers.tsv")) {
      BY_TITLE.put(key(row.get(1)), row.getFirst());
      BY_DOMAIN.putIfAbsent(row.get(2), row.getFirst());
    }
  }

  private Publishers() {}

  /// The family of the report's publisher; empty when nothing says who published it.
  static Optional<String> family(Report report) {
    String outlet = report.outlet();
    if (outlet != null && !key(outlet).isEmpty()) {
      String owner = BY_TITLE.get(key(outlet));
      return Optional.of(owner != null ? owner : ofDomain(outlet).orElse(key(outlet)));
    }
    return host(report).map(host -> ofDomain(host).orElse(host));
  }

  /// The family whose domain this host is or lies under.
  private static Optional<String> ofDomain(String host) {
    String rest = host.toLowerCase(Locale.ROOT);
    while (rest.contains(".")) {
      String owner = BY_DOMAIN.get(rest);
      if (owner != null) {
        return Optional.of(owner);
      }
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  private static Optional<String> host(Report report) {
    String url = report.url();
    if (url == null) {
      return Optional.empty();
    }
    try {
      String host = URI.create(url.strip()).getHost();
      return Optional.ofNullable(host).map(h -> h.replaceFirst("^www\\.", ""));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
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
