package news.parallax.account;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.report.Evidence;

/// Something that may be said, before it is known how well it is supported.
///
/// @param items ids of the entries that it comes from, empty when it comes from words alone
/// @param evidence the passages that say it
record Draft(String statement, List<String> items, SortedSet<Evidence> evidence) {
  Draft {
    items = List.copyOf(items);
    evidence = new TreeSet<>(evidence);
  }

  static Draft of(String statement, List<String> items, Collection<Evidence> evidence) {
    return new Draft(statement, items, new TreeSet<>(evidence));
  }

  /// Ids of the reports that say it.
  SortedSet<String> reports() {
    SortedSet<String> ids = new TreeSet<>();
    evidence.forEach(passage -> ids.add(passage.report()));
    return ids;
  }

  /// Whether another says as much, in the same reports and in passages that hold all of these.
  boolean isWithin(Draft other) {
    return reports().equals(other.reports())
        && evidence.stream()
            .allMatch(
                mine ->
                    other.evidence.stream()
                        .anyMatch(
                            theirs ->
                                mine.report().equals(theirs.report())
                                    && theirs.span().contains(mine.span())));
  }
}
