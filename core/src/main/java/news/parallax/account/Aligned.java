package news.parallax.account;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.reading.Reading;

/// The tellings of one thing in one or more reports, and the entry they make in the account.
///
/// @param <T> what a report tells (an event, a claim, a pact, a figure)
/// @param <E> the account's entry
record Aligned<T, E>(E entry, List<Told<T>> tellings) {
  /// One telling with the reading it stands in.
  record Told<T>(Reading reading, T item) {}

  Aligned {
    tellings = List.copyOf(tellings);
  }

  /// Ids of the reports that tell it.
  SortedSet<String> reports() {
    SortedSet<String> ids = new TreeSet<>();
    tellings.forEach(told -> ids.add(told.reading().report().id()));
    return ids;
  }
}
