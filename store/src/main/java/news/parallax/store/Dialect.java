package news.parallax.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Where the two databases differ: how words are looked for. Bodies are read of the entries that
/// are given alone, since sorting all that match with their texts takes most of the time.
enum Dialect {
  SQLITE(
      "org.sqlite.JDBC",
      """
      SELECT e.seq, e.story, e.kind, e.item, e.title, e.body
      FROM (
        SELECT w.rowid AS seq, bm25(entry_words, 10.0, 1.0) AS distance
        FROM entry_words w JOIN entry k ON k.seq = w.rowid
        WHERE entry_words MATCH ? AND (? = '' OR k.kind = ?)
        ORDER BY distance, seq
        LIMIT ? OFFSET ?
      ) found JOIN entry e ON e.seq = found.seq
      ORDER BY found.distance, found.seq
      """),
  POSTGRESQL(
      "org.postgresql.Driver",
      """
      SELECT e.seq, e.story, e.kind, e.item, e.title, e.body
      FROM entry e, to_tsquery('simple', ?) q
      WHERE e.words @@ q AND (? = '' OR e.kind = ?)
      ORDER BY ts_rank(e.words, replace(q::text, '&', '|')::tsquery) DESC, e.seq
      LIMIT ? OFFSET ?
      """);

  private final String driver;
  private final String search;

  Dialect(String driver, String search) {
    this.driver = driver;
    this.search = search;
  }

  static Dialect of(String jdbc) {
    return jdbc.startsWith("jdbc:postgresql:") ? POSTGRESQL : SQLITE;
  }

  /// The class of the JDBC driver.
  String driver() {
    return driver;
  }

  /// Of the migrations, beside this class.
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Takes a query made by [#match], the kind twice (empty for all), limit and offset.
  String search() {
    return search;
  }

  /// The query for entries that have all these words, each as the start of one of theirs.
  ///
  /// @param words folded, letters and digits alone
  String match(List<String> words) {
    return switch (this) {
      case SQLITE -> words.stream().map(w -> '"' + w + "\"*").collect(Collectors.joining(" "));
      case POSTGRESQL ->
          words.stream().map(w -> '\'' + w + "':*").collect(Collectors.joining(" & "));
    };
  }
}
