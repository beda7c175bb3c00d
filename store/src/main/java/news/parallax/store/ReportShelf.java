package news.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.report.Report;

/// The reports of a store, in the order in which they came.
public final class ReportShelf {
  private static final String COLUMNS =
      "seq, key, source, sha256, title, outlet, byline, url, publication, language, blocks,"
          + " content, received, story";

  private final Database database;

  ReportShelf(Database database) {
    this.database = database;
  }

  /// What keeping a report did.
  public enum Outcome {
    /// It was not there.
    NEW,
    /// It was there, and something else is known about it now.
    CHANGED,
    /// It was there as it is.
    KNOWN
  }

  /// Keeps a report; when this returns, it is on the disk. Keeping it again changes nothing but
  /// what is known about it. An earlier report of the same source is replaced: it stays in the
  /// store and in no account.
  public Outcome keep(Report report, Instant now) {
    return database.write(
        sql -> {
          String key = Kept.key(report);
          int replaced =
              sql.run(
                  "UPDATE report SET replaced_by = ? WHERE source = ? AND key <> ?"
                      + " AND replaced_by IS NULL",
                  key,
                  report.source(),
                  key);
          int added =
              sql.run(
                  "INSERT INTO report (key, source, sha256, title, outlet, byline, url,"
                      + " publication, language, blocks, content, received)"
                      + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                      + " ON CONFLICT (key) DO NOTHING",
                  key,
                  report.source(),
                  report.sha256(),
                  report.title(),
                  report.outlet(),
                  report.byline(),
                  report.url(),
                  ReportForm.publication(report.publication()),
                  report.language(),
                  ReportForm.blocks(report.blocks()),
                  report.text(),
                  now);
          if (added == 1) {
            return Outcome.NEW;
          }
          return replaced + refreshed(sql, key, report) > 0 ? Outcome.CHANGED : Outcome.KNOWN;
        });
  }

  /// Gives a kept report what is known about it now, where that differs.
  private static int refreshed(Sql sql, String key, Report report) throws SQLException {
    Kept kept =
        sql.one("SELECT " + COLUMNS + " FROM report WHERE key = ?", ReportShelf::row, key)
            .orElseThrow();
    int back =
        sql.run(
            "UPDATE report SET replaced_by = NULL WHERE key = ? AND replaced_by IS NOT NULL", key);
    Report named = report.numbered(kept.report().id());
    if (kept.report().equals(named) || !kept.report().source().equals(report.source())) {
      return back;
    }
    return sql.run(
        "UPDATE report SET title = ?, outlet = ?, byline = ?, url = ?, publication = ?,"
            + " language = ?, blocks = ?, content = ? WHERE key = ?",
        report.title(),
        report.outlet(),
        report.byline(),
        report.url(),
        ReportForm.publication(report.publication()),
        report.language(),
        ReportForm.blocks(report.blocks()),
        report.text(),
        key);
  }

  /// All that have not been replaced.
  public List<Kept> all() {
    return database.read(
        sql ->
            sql.list(
                "SELECT " + COLUMNS + " FROM report WHERE replaced_by IS NULL ORDER BY seq",
                ReportShelf::row));
  }

  /// One, also when it has been replaced.
  public Optional<Kept> find(String key) {
    return database.read(sql -> find(sql, key));
  }

  /// Those with these keys, in the order of the keys.
  ///
  /// @throws IllegalArgumentException when one is not there
  List<Kept> find(List<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    Map<String, Kept> found =
        database
            .read(
                sql ->
                    sql.list(
                        "SELECT %s FROM report WHERE key IN (%s)"
                            .formatted(COLUMNS, Sql.places(keys)),
                        ReportShelf::row,
                        keys.toArray()))
            .stream()
            .collect(Collectors.toMap(Kept::key, Function.identity()));
    return keys.stream()
        .map(
            key ->
                Optional.ofNullable(found.get(key))
                    .orElseThrow(() -> new IllegalArgumentException("No report " + key)))
        .toList();
  }

  private static Optional<Kept> find(Sql sql, String key) throws SQLException {
    return sql.one("SELECT " + COLUMNS + " FROM report WHERE key = ?", ReportShelf::row, key);
  }

  /// Puts a report in a story, for good.
  void place(String key, String story) {
    database.write(
        sql -> sql.run("UPDATE report SET story = ? WHERE key = ? AND story IS NULL", story, key));
  }

  /// Puts a report in a story, whichever it was in.
  void move(String key, String story) {
    database.write(
        sql ->
            sql.run(
                "UPDATE report SET story = ? WHERE key = ? AND (story IS NULL OR story <> ?)",
                story,
                key,
                story));
  }

  /// How many there are that have not been replaced.
  public long count() {
    return database.read(
        sql ->
            sql.one("SELECT count(*) FROM report WHERE replaced_by IS NULL", row -> row.getLong(1))
                .orElse(0L));
  }

  private static Kept row(ResultSet row) throws SQLException {
    long seq = row.getLong(1);
    Report report =
        new Report(
            "r" + seq,
            row.getString(3),
            row.getString(12),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            ReportForm.publication(row.getString(9)),
            row.getString(10),
            row.getString(4),
            ReportForm.blocks(row.getString(11)));
    return new Kept(
        seq, row.getString(2), report, Instant.parse(row.getString(13)), row.getString(14));
  }
}
