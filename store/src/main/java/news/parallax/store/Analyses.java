package news.parallax.store;

import java.util.Optional;
import news.parallax.language.Analysis;
import news.parallax.language.AnalysisJson;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// An engine that keeps analyses in a store, by content and engine version, and loads its models
/// only when it meets a text that it does not know.
public final class Analyses implements Engine {
  private final Database database;
  private final EngineProvider provider;
  private @Nullable Engine opened;

  Analyses(Database database, EngineProvider provider) {
    this.database = database;
    this.provider = provider;
  }

  @Override
  public String version() {
    return provider.version();
  }

  @Override
  public Analysis analyse(Report report) {
    String key = AnalysisJson.key(version(), report);
    Optional<Analysis> kept = kept(report, key);
    if (kept.isPresent()) {
      return kept.get();
    }
    Analysis analysis = engine().analyse(report);
    byte[] packed = Sql.packed(AnalysisJson.write(analysis));
    database.write(
        sql ->
            sql.run(
                "INSERT INTO analysis (key, content) VALUES (?, ?)"
                    + " ON CONFLICT (key) DO UPDATE SET content = excluded.content",
                key,
                packed));
    return analysis;
  }

  /// Empty also when it is damaged: then the text is analysed again.
  private Optional<Analysis> kept(Report report, String key) {
    Optional<byte[]> packed =
        database.read(
            sql ->
                sql.one("SELECT content FROM analysis WHERE key = ?", row -> row.getBytes(1), key));
    try {
      return packed.map(bytes -> AnalysisJson.read(report, Sql.unpacked(bytes)));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private synchronized Engine engine() {
    Engine engine = opened;
    if (engine == null) {
      engine = provider.open();
      opened = engine;
    }
    return engine;
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
