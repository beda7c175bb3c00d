package news.parallax.origin;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.report.Report;

/// Names of hosts, as `www.example.org`.
final class Hosts {
  private Hosts() {}

  /// The host and the domains above it, the nearest first: `news.example.org`, `example.org`.
  static Stream<String> above(String host) {
    return Stream.iterate(
        host.toLowerCase(Locale.ROOT),
        rest -> rest.contains("."),
        rest -> rest.substring(rest.indexOf('.') + 1));
  }

  /// Where a report was published, without `www.`; empty when nothing says so.
  static Optional<String> of(Report report) {
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
}
