package news.parallax.time;

import java.util.List;
import java.util.Optional;
import news.parallax.language.WordTable;

/// Reads the words before an expression of time that bound what is told.
final class Signals {
  private static final List<List<String>> TABLE = WordTable.rows(Signals.class, "signals.tsv");

  private Signals() {}

  /// The signal before an item, empty when there is none: in `after Tuesday's launch` the launch is
  /// on that day, and what comes after it is not dated.
  static Optional<Signal> before(List<Item> items, int at) {
    if (at + 1 < items.size() && items.get(at + 1).word().equals("'s")) {
      return Optional.empty();
    }
    int from = items.get(at == 0 ? 0 : at - 1).word().equals("the") ? at - 1 : at;
    for (List<String> row : TABLE) {
      if (endsWith(items, from, row.get(1).split(" "))) {
        Signal signal = Signal.valueOf(row.get(0));
        return Optional.of(
            signal == Signal.SINCE && tellsFirst(items, from) ? Signal.FIRST_SINCE : signal);
      }
    }
    return Optional.empty();
  }

  /// Whether the words before an item place something in its time.
  static boolean placed(List<Item> items, int at) {
    return at > 0
        && (WordsBefore.PLACING.contains(items.get(at - 1).word())
            || at > 1
                && items.get(at - 1).word().equals("the")
                && WordsBefore.PLACING.contains(items.get(at - 2).word()));
  }

  /// Whether something is the first, the last or the most since then.
  private static boolean tellsFirst(List<Item> items, int to) {
    return items.subList(Math.max(0, to - 9), to).stream()
        .anyMatch(item -> WordsBefore.RECORD.contains(item.word()));
  }

  private static boolean endsWith(List<Item> items, int to, String[] words) {
    if (to < words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!items.get(to - words.length + i).word().equals(words[i])) {
        return false;
      }
    }
    return true;
  }
}
