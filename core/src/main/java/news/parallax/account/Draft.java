package news.parallax.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.report.Evidence;

/// Something that may be said, before it is known how well it is supported.
///
/// @param items ids of the entries that it comes from, empty when it comes from words alone
/// @param evidence the passages that say it
/// @param passing whether it is only a wording that sentences have in common, no statement
record Draft(String statement, List<String> items, SortedSet<Evidence> evidence, boolean passing) {
  Draft {
    items = List.copyOf(items);
    evidence = new TreeSet<>(evidence);
  }

  static Draft of(String statement, List<String> items, Collection<Evidence> evidence) {
    return new Draft(statement, items, new TreeSet<>(evidence), false);
  }

  /// A name or phrase that sentences of several reports have in common, whatever else they say.
  static Draft inPassing(String phrase, List<String> items, Collection<Evidence> evidence) {
    return new Draft("“" + phrase + "”", items, new TreeSet<>(evidence), true);
  }

  /// Ids of the reports that say it.
  SortedSet<String> reports() {
    SortedSet<String> ids = new TreeSet<>();
    evidence.forEach(passage -> ids.add(passage.report()));
    return ids;
  }

  /// Whether another says as much: in the same reports, in passages that hold all of these. A mere
  /// wording is within a statement of more reports, too.
  boolean isWithin(Draft other) {
    boolean repeats = passing && !other.passing && other.reports().containsAll(reports());
    return (repeats || reports().equals(other.reports()))
        && evidence.stream()
            .allMatch(
                mine ->
                    other.evidence.stream()
                        .anyMatch(
                            theirs ->
                                mine.report().equals(theirs.report())
                                    && theirs.span().contains(mine.span())));
  }

  /// Whether another has the same words, and more if it likes, for all of these reports.
  boolean isSaidBy(Draft other) {
    return letters(other.statement).contains(letters(statement))
        && other.reports().containsAll(reports());
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\d]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
