package news.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of commands that analyse language: how many texts at a time, and where analyses are
/// kept.
final class Analysing {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many texts are analysed at a time (default: one per processor). The result does not"
              + " depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      defaultValue = "${env:PARALLAX_CACHE}",
      description =
          "Keep the analysis of each text in this folder, and start from what is there (default:"
              + " $PARALLAX_CACHE, else none).")
  private @Nullable Path cache;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description =
          "What reads the language: fast (the default), with trees of our own, or full, with those of"
              + " CoreNLP's parser, which starts and reads several times as slowly (builds with -Pfull"
              + " have it).")
  private @Nullable String engine;

  int threads() {
    return threads;
  }

  /// What is wrong with the options, empty when nothing is.
  Optional<String> fault() {
    if (threads < 1) {
      return Optional.of("--threads: expected at least 1, got " + threads);
    }
    return EngineProvider.fault(engine).map(fault -> "--engine: " + fault);
  }

  /// That of the engine that was asked for, else the preferred one.
  EngineProvider provider() {
    return asked().orElseThrow();
  }

  private Optional<EngineProvider> asked() {
    return engine == null ? Optional.of(EngineProvider.preferred()) : EngineProvider.named(engine);
  }

  /// The engine that was asked for, else the preferred one, behind the cache where one is wanted.
  ///
  /// @param reports known to be analysed next, so that models are loaded at once where one of them
  ///     is not in the cache
  Engine engine(List<Report> reports) {
    EngineProvider provider = provider();
    if (cache == null) {
      return provider.open();
    }
    AnalysisCache analyses = AnalysisCache.in(cache, provider);
    analyses.prepare(reports);
    return analyses;
  }
}
