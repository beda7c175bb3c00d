package news.parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import news.parallax.language.Analysis;
import news.parallax.language.AnalysisJson;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// An engine that keeps analyses in a folder, by content and engine version, and loads the models
/// only when it meets a report that it does not know.
final class AnalysisCache implements Engine {
  private final Path folder;
  private final EngineProvider provider;
  private @Nullable Engine opened;

  private AnalysisCache(Path folder, EngineProvider provider) {
    this.folder = folder;
    this.provider = provider;
  }

  @Override
  public String version() {
    return provider.version();
  }

  /// A cache in a folder, which is made when it is not there.
  static AnalysisCache in(Path folder, EngineProvider provider) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "analysis", ".part"));
      return new AnalysisCache(folder, provider);
    } catch (IOException e) {
      throw new CannotContinue(
          Main.USAGE,
          "--cache %s: expected a folder that can be written to (%s); name another"
              .formatted(folder, Reasons.of(e)));
    }
  }

  /// Loads the models if one of these reports is not known.
  void prepare(List<Report> reports) {
    if (!reports.stream().allMatch(report -> Files.exists(file(report)))) {
      engine();
    }
  }

  @Override
  public Analysis analyse(Report report) {
    Path file = file(report);
    Optional<Analysis> kept = kept(report, file);
    if (kept.isPresent()) {
      return kept.get();
    }
    Analysis analysis = engine().analyse(report);
    keep(analysis, file);
    return analysis;
  }

  /// Empty also when the file is damaged: then the report is analysed again.
  private static Optional<Analysis> kept(Report report, Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(AnalysisJson.read(report, Files.readString(file)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private void keep(Analysis analysis, Path file) {
    try {
      Path fresh = Files.createTempFile(folder, "analysis", ".part");
      Files.writeString(fresh, AnalysisJson.write(analysis));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The cache folder %s cannot be used; name another with --cache".formatted(folder), e);
    }
  }

  private Path file(Report report) {
    return folder.resolve(AnalysisJson.key(version(), report) + ".json");
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
