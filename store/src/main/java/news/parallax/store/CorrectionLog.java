package news.parallax.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.correction.Correction;
import news.parallax.correction.Corrections;
import news.parallax.reader.ReportReader;

/// Which corrections were in force when. The file of corrections says what is in force; the log
/// only remembers.
public final class CorrectionLog {
  private final Database database;

  CorrectionLog(Database database) {
    this.database = database;
  }

  /// One correction in the log.
  ///
  /// @param text the whole correction on one line
  /// @param recorded when it was first seen in the file
  /// @param withdrawn when it was seen to be no longer there, empty while it is
  public record Logged(String text, String by, Instant recorded, Optional<Instant> withdrawn) {}

  /// Notes which corrections are in force now: new ones are added, those that are gone are marked
  /// as withdrawn, and one that comes back is a new entry.
  void record(Corrections corrections, Instant now) {
    database.write(
        sql -> {
          Set<String> active =
              new HashSet<>(
                  sql.list(
                      "SELECT digest FROM correction WHERE withdrawn IS NULL",
                      row -> row.getString(1)));
          for (Correction correction : corrections.all()) {
            String digest = digest(correction);
            if (!active.remove(digest)) {
              sql.run(
                  "INSERT INTO correction (digest, entry, by_whom, recorded) VALUES (?, ?, ?, ?)",
                  digest,
                  correction.text(),
                  correction.by(),
                  now);
            }
          }
          for (String digest : active) {
            sql.run(
                "UPDATE correction SET withdrawn = ? WHERE digest = ? AND withdrawn IS NULL",
                now,
                digest);
          }
          return active.size();
        });
  }

  /// The whole log, the newest first.
  public List<Logged> all() {
    return database.read(
        sql ->
            sql.list(
                "SELECT entry, by_whom, recorded, withdrawn FROM correction ORDER BY seq DESC",
                CorrectionLog::row));
  }

  private static String digest(Correction correction) {
    return ReportReader.sha256(correction.text().getBytes(StandardCharsets.UTF_8));
  }

  private static Logged row(ResultSet row) throws SQLException {
    return new Logged(
        row.getString(1),
        row.getString(2),
        Instant.parse(row.getString(3)),
        Optional.ofNullable(row.getString(4)).map(Instant::parse));
  }
}
