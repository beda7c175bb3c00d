package news.parallax.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.parallax.correction.Correction;
import news.parallax.correction.CorrectionFile;
import news.parallax.correction.CorrectionText;
import news.parallax.correction.Corrections;

/// The corrections that people made where they read, and not in a file. They are in force until
/// somebody withdraws them, and nothing is ever removed.
public final class MadeCorrections {
  private static final String COLUMNS =
      "SELECT seq, entry, recorded, withdrawn, withdrawn_by FROM made_correction ";

  private final Database database;

  MadeCorrections(Database database) {
    this.database = database;
  }

  /// One that was made.
  ///
  /// @param seq by which it is withdrawn
  /// @param withdrawn empty while it is in force
  /// @param withdrawnBy who withdrew it, empty while it is in force
  public record Made(
      long seq,
      Correction correction,
      Instant recorded,
      Optional<Instant> withdrawn,
      String withdrawnBy) {}

  /// Keeps a correction; when this returns, it is on the disk.
  public void add(Correction correction, Instant now) {
    database.write(
        sql ->
            sql.run(
                "INSERT INTO made_correction (entry, recorded) VALUES (?, ?)",
                CorrectionText.of(correction),
                now));
  }

  /// @param by who takes it back
  /// @return false when there is none of this number in force
  public boolean withdraw(long seq, String by, Instant now) {
    return database.write(
            sql ->
                sql.run(
                    "UPDATE made_correction SET withdrawn = ?, withdrawn_by = ?"
                        + " WHERE seq = ? AND withdrawn IS NULL",
                    now,
                    by,
                    seq))
        == 1;
  }

  /// All, the newest first.
  public List<Made> all() {
    return database
        .read(sql -> sql.list(COLUMNS + "ORDER BY seq DESC", MadeCorrections::row))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /// Those that are in force, in the order in which they were made.
  public Corrections inForce() {
    return new Corrections(
        all().reversed().stream()
            .filter(made -> made.withdrawn().isEmpty())
            .map(Made::correction)
            .toList());
  }

  /// Empty for an entry of a kind that this version does not know.
  private static Optional<Made> row(ResultSet row) throws SQLException {
    long seq = row.getLong(1);
    Instant recorded = Instant.parse(row.getString(3));
    Optional<Instant> withdrawn = Optional.ofNullable(row.getString(4)).map(Instant::parse);
    String by = Optional.ofNullable(row.getString(5)).orElse("");
    return CorrectionFile.parse(row.getString(2)).corrections().all().stream()
        .findFirst()
        .map(correction -> new Made(seq, correction, recorded, withdrawn, by));
  }
}
