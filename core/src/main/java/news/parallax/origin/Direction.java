package news.parallax.origin;

import java.time.LocalDate;
import java.util.Optional;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// Which of two reports with common wording came first.
///
/// @param from id of the report copied from
/// @param to id of the report that copied
record Direction(@Nullable String from, @Nullable String to) {
  static final Direction UNKNOWN = new Direction(null, null);

  /// By credit (one names the other's outlet as its source, or is the agency's own report or
  /// credited to one while the other is not), else by the day of publication. What is contained in
  /// what says nothing: a newspaper cuts an agency's report as often as it adds to it.
  static Direction of(Report a, Report b) {
    int first = byCredit(a, b);
    if (first == 0) {
      first = byDay(a, b);
    }
    return first < 0 ? from(a, b) : first > 0 ? from(b, a) : UNKNOWN;
  }

  private static Direction from(Report first, Report second) {
    return new Direction(first.id(), second.id());
  }

  /// Negative when `a` came first, positive when `b` did, 0 when the credits do not say.
  private static int byCredit(Report a, Report b) {
    int named = Boolean.compare(names(a, b), names(b, a));
    if (named != 0) {
      return named;
    }
    int own =
        Boolean.compare(WireCredit.ownAgency(b).isPresent(), WireCredit.ownAgency(a).isPresent());
    return own != 0
        ? own
        : Boolean.compare(WireCredit.of(b).isPresent(), WireCredit.of(a).isPresent());
  }

  private static boolean names(Report report, Report other) {
    String outlet = other.outlet();
    return outlet != null && NamedSources.naming(report, outlet).isPresent();
  }

  private static int byDay(Report a, Report b) {
    return day(a).flatMap(first -> day(b).map(first::compareTo)).orElse(0);
  }

  private static Optional<LocalDate> day(Report report) {
    return switch (report.publication()) {
      case Publication.Given given -> Optional.of(given.date());
      case Publication.Printed printed -> Optional.of(printed.date());
      case Publication.PrintedWithoutYear without -> Optional.empty();
      case Publication.Unknown unknown -> Optional.empty();
    };
  }
}
