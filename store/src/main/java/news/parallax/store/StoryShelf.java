package news.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.ReportEntry;
import news.parallax.change.Change;
import news.parallax.report.Report;
import news.parallax.write.JsonReader;
import news.parallax.write.JsonWriter;

/// The stories of a store with their accounts, and what has changed in them.
public final class StoryShelf {
  private static final String SUMMARY =
      "SELECT id, title, revision, changed, reports, origins, disputes FROM story ";
  private static final String CHANGE =
      "SELECT seq, story, revision, at, kind, words, sources FROM change ";

  private final Database database;
  private final ReportShelf reports;

  StoryShelf(Database database, ReportShelf reports) {
    this.database = database;
    this.reports = reports;
  }

  /// How stories are sorted on the front page.
  public enum Order {
    NEWEST("changed DESC, id"),
    REPORTS("reports DESC, id"),
    ORIGINS("origins DESC, id"),
    DISPUTES("disputes DESC, id");

    private final String columns;

    Order(String columns) {
      this.columns = columns;
    }
  }

  /// @param limit most stories to give
  /// @param offset how many to leave out first
  public List<StorySummary> front(Order order, int limit, int offset) {
    return database.read(
        sql ->
            sql.list(
                SUMMARY + "ORDER BY " + order.columns + " LIMIT ? OFFSET ?",
                StoryShelf::summary,
                limit,
                offset));
  }

  public Optional<StorySummary> find(String id) {
    return database.read(sql -> sql.one(SUMMARY + "WHERE id = ?", StoryShelf::summary, id));
  }

  /// The summaries of these stories, without those that are not on the front page; in no order.
  public List<StorySummary> find(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : database.read(
            sql ->
                sql.list(
                    SUMMARY + "WHERE id IN (%s)".formatted(Sql.places(ids)),
                    StoryShelf::summary,
                    ids.toArray()));
  }

  public long count() {
    return database.read(
        sql -> sql.one("SELECT count(*) FROM story", row -> row.getLong(1)).orElse(0L));
  }

  /// The newest account, also of a story that has gone into another.
  public Optional<Revision> latest(String story) {
    return latestNumber(story).flatMap(number -> revision(story, number));
  }

  /// The number of the newest account.
  public Optional<Integer> latestNumber(String story) {
    return database
        .read(
            sql ->
                sql.one(
                    "SELECT max(revision) FROM account WHERE story = ?",
                    row -> row.getInt(1),
                    story))
        .filter(number -> number > 0);
  }

  /// @param number from 1
  public Optional<Revision> revision(String story, int number) {
    record Row(Instant made, String basis, List<String> keys, byte[] content) {}
    Optional<Row> found =
        database.read(
            sql ->
                sql.one(
                    "SELECT made, basis, report_keys, content FROM account"
                        + " WHERE story = ? AND revision = ?",
                    row ->
                        new Row(
                            Instant.parse(row.getString(1)),
                            row.getString(2),
                            ReportForm.texts(row.getString(3)),
                            row.getBytes(4)),
                    story,
                    number));
    return found.map(
        row -> {
          List<Report> own = Revision.numbered(reports.find(row.keys()));
          return new Revision(
              story,
              number,
              row.made(),
              row.basis(),
              row.keys(),
              account(Sql.unpacked(row.content()), own));
        });
  }

  /// An account as it was made: the JSON has no texts and not all that is known about reports.
  static Account account(String json, List<Report> reports) {
    Map<String, Report> byId =
        reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
    Account account =
        JsonReader.read(
            json, (id, source, sha256) -> Optional.ofNullable(byId.get(id)).map(Report::text));
    return account.reportedBy(
        account.reports().stream()
            .map(
                entry ->
                    new ReportEntry(
                        byId.getOrDefault(entry.report().id(), entry.report()),
                        entry.published(),
                        entry.phase()))
            .toList());
  }

  /// The basis of the newest account, empty when there is none.
  Optional<String> basis(String story) {
    return database.read(
        sql ->
            sql.one(
                "SELECT a.basis FROM account a JOIN story s ON s.id = a.story AND"
                    + " s.revision = a.revision WHERE s.id = ?",
                row -> row.getString(1),
                story));
  }

  /// Keeps a story's next account, together with what changed and the words to find it by.
  ///
  /// @return false when another program kept that revision first; then nothing was kept
  boolean save(Revision next, List<Change> changes) {
    Account account = next.account();
    byte[] content = Sql.packed(new JsonWriter(false).write(account));
    List<Entry> entries = Entry.of(account);
    return database.write(
        sql -> {
          int added =
              sql.run(
                  "INSERT INTO account (story, revision, made, basis, report_keys, content)"
                      + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (story, revision) DO NOTHING",
                  next.story(),
                  next.number(),
                  next.made(),
                  next.basis(),
                  ReportForm.texts(next.keys()),
                  content);
          if (added == 0) {
            return false;
          }
          sql.run(
              "INSERT INTO story (id, title, revision, changed, reports, origins, disputes)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                  + " title = excluded.title, revision = excluded.revision,"
                  + " changed = excluded.changed, reports = excluded.reports,"
                  + " origins = excluded.origins, disputes = excluded.disputes",
              next.story(),
              account.story().title(),
              next.number(),
              next.made(),
              account.reports().size(),
              account.origins().size(),
              account.discrepancies().size());
          for (Change change : changes) {
            sql.run(
                "INSERT INTO change (story, revision, at, kind, words, sources)"
                    + " VALUES (?, ?, ?, ?, ?, ?)",
                next.story(),
                next.number(),
                next.made(),
                change.kind().name(),
                change.text(),
                ReportForm.texts(change.sources()));
          }
          sql.run("DELETE FROM entry WHERE story = ?", next.story());
          for (Entry entry : entries) {
            entry.add(sql, next.story());
          }
          return true;
        });
  }

  /// Takes a story that has no reports any more off the front page and out of the search; its
  /// accounts stay.
  void retire(String story) {
    database.write(
        sql ->
            sql.run("DELETE FROM entry WHERE story = ?", story)
                + sql.run("DELETE FROM story WHERE id = ?", story));
  }

  /// Ids of all stories on the front page.
  List<String> ids() {
    return database.read(
        sql -> sql.list("SELECT id FROM story ORDER BY id", row -> row.getString(1)));
  }

  /// What has changed in a story, the newest first.
  public List<Told> history(String story, int limit, int offset) {
    return database.read(
        sql ->
            sql.list(
                CHANGE + "WHERE story = ? ORDER BY seq DESC LIMIT ? OFFSET ?",
                StoryShelf::told,
                story,
                limit,
                offset));
  }

  /// What has changed last in each of these stories; in no order.
  public List<Told> last(Collection<String> stories) {
    return stories.isEmpty()
        ? List.of()
        : database.read(
            sql ->
                sql.list(
                    CHANGE
                        + "WHERE seq IN (SELECT max(seq) FROM change WHERE story IN (%s) GROUP BY story)"
                            .formatted(Sql.places(stories)),
                    StoryShelf::told,
                    stories.toArray()));
  }

  /// What has changed since a place in the history, in order.
  public List<Told> since(long seq, int limit) {
    return database.read(
        sql ->
            sql.list(CHANGE + "WHERE seq > ? ORDER BY seq LIMIT ?", StoryShelf::told, seq, limit));
  }

  /// The place of the newest change, 0 when there is none.
  public long newest() {
    return database.read(
        sql ->
            sql.one("SELECT coalesce(max(seq), 0) FROM change", row -> row.getLong(1)).orElse(0L));
  }

  private static StorySummary summary(ResultSet row) throws SQLException {
    return new StorySummary(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        Instant.parse(row.getString(4)),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7));
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        row.getLong(1),
        row.getString(2),
        row.getInt(3),
        Instant.parse(row.getString(4)),
        new Change(
            Change.Kind.valueOf(row.getString(5)),
            row.getString(6),
            ReportForm.texts(row.getString(7))));
  }
}
