package news.parallax.store;

import java.util.Optional;
import news.parallax.language.EngineProvider;

/// One store. Safe for many threads; several programs may read it at a time, and one should
/// bring it up to date.
public final class Store implements AutoCloseable {
  private final Database database;
  private final ReportShelf reports;
  private final StoryShelf stories;

  private Store(Database database) {
    this.database = database;
    this.reports = new ReportShelf(database);
    this.stories = new StoryShelf(database, reports);
  }

  /// @param address a file for SQLite, made when it is not there, or a JDBC address of SQLite or
  ///     PostgreSQL
  /// @throws StoreException when it cannot be opened
  public static Store open(String address) {
    return new Store(Database.open(address));
  }

  public ReportShelf reports() {
    return reports;
  }

  public StoryShelf stories() {
    return stories;
  }

  public Search search() {
    return new Search(database);
  }

  public CorrectionLog corrections() {
    return new CorrectionLog(database);
  }

  /// Takes accounts that are made elsewhere.
  public Editions editions() {
    return new Editions(reports, stories);
  }

  public MadeCorrections madeCorrections() {
    return new MadeCorrections(database);
  }

  /// An engine that analyses each text once, as long as the engine's version stays.
  public Analyses analyses(EngineProvider provider) {
    return new Analyses(database, provider);
  }

  /// What a watched file was like when it was last read, empty when it never was.
  public Optional<String> stamp(String path) {
    return database.read(
        sql -> sql.one("SELECT stamp FROM seen WHERE path = ?", row -> row.getString(1), path));
  }

  /// Remembers what a watched file was like.
  public void stamp(String path, String stamp) {
    database.write(
        sql ->
            sql.run(
                "INSERT INTO seen (path, stamp) VALUES (?, ?)"
                    + " ON CONFLICT (path) DO UPDATE SET stamp = excluded.stamp",
                path,
                stamp));
  }

  @Override
  public void close() {
    database.close();
  }
}
