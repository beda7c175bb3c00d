package news.parallax.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.ReportEntry;
import news.parallax.report.Evidence;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// The passages of one account under names that hold in every account of the same reports.
final class Passages {
  /// A passage of a report, whatever id the report has in an account.
  private record Place(String source, String sha256, Span span) {}

  private final Map<String, Report> reports;

  Passages(Account account) {
    reports =
        account.reports().stream()
            .map(ReportEntry::report)
            .collect(Collectors.toMap(Report::id, Function.identity()));
  }

  private Place place(Evidence evidence) {
    Report report = report(evidence.report());
    return new Place(report.source(), report.sha256(), evidence.span());
  }

  Report report(String id) {
    return Objects.requireNonNull(reports.get(id), () -> "No report %s".formatted(id));
  }

  /// How the sources of reports name them.
  List<String> sources(Collection<String> ids) {
    return ids.stream().map(id -> report(id).source()).toList();
  }

  /// Finds the item that another account has in the place of one of this account.
  ///
  /// @param <T> what both accounts have
  final class Index<T> {
    private final Map<Place, T> byPlace = new HashMap<>();
    private final Function<T, List<Evidence>> evidence;

    /// @param items of this account, those that come first counting most
    Index(List<T> items, Function<T, List<Evidence>> evidence) {
      this.evidence = evidence;
      items.forEach(
          item -> evidence.apply(item).forEach(at -> byPlace.putIfAbsent(place(at), item)));
    }

    /// The item of this account that shares most passages with one of another account; on a tie
    /// the one whose passage comes first.
    Optional<T> same(T item, Passages other) {
      Map<T, Integer> shared = new HashMap<>();
      Optional<T> best = Optional.empty();
      for (Evidence at : evidence.apply(item)) {
        T mine = byPlace.get(other.place(at));
        if (mine != null) {
          int count = shared.merge(mine, 1, Integer::sum);
          best = best.filter(b -> shared.getOrDefault(b, 0) >= count).or(() -> Optional.of(mine));
        }
      }
      return best;
    }
  }

  /// Reports of this account that another one has not.
  List<Report> without(Passages other) {
    Set<Place> there = new HashSet<>();
    other.reports.values().forEach(report -> there.add(whole(report)));
    return reports.values().stream()
        .filter(report -> !there.contains(whole(report)))
        .sorted(java.util.Comparator.comparing(Report::source).thenComparing(Report::sha256))
        .toList();
  }

  private static Place whole(Report report) {
    return new Place(report.source(), report.sha256(), new Span(0, 1));
  }
}
