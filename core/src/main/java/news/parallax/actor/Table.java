package news.parallax.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.parallax.language.WordTable;

/// A word list of this package: tab-separated rows of a resource, without comments and empty lines.
record Table(List<List<String>> rows) {
  Table {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// @param name file name of a resource beside this class
  static Table read(String name) {
    return new Table(WordTable.rows(Table.class, name));
  }

  /// The words of the first column.
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    rows.forEach(row -> words.add(row.getFirst()));
    return words;
  }

  /// The words of the first column in whose row the second says `mark`.
  Set<String> words(String mark) {
    Set<String> words = new LinkedHashSet<>();
    rows.stream()
        .filter(row -> cell(row, 1).equals(mark))
        .forEach(row -> words.add(row.getFirst()));
    return words;
  }

  /// A cell, empty where the row is shorter.
  static String cell(List<String> row, int at) {
    return at < row.size() ? row.get(at).strip() : "";
  }

  /// The parts of a cell that lists several things.
  static List<String> list(List<String> row, int at) {
    String cell = cell(row, at);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
