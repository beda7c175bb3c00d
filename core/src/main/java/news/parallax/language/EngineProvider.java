package news.parallax.language;

import java.util.Comparator;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/// Opens an [Engine]; found through [java.util.ServiceLoader], so that no module names another's
/// engine.
public interface EngineProvider {
  /// What [Engine#version()] of the opened engine will say, known without loading models.
  String version();

  /// Which engine is taken when several are there: the one with the highest rank.
  default int rank() {
    return 0;
  }

  /// Offers an engine that reads sentences, words, lemmas and names but makes no trees, quicker to
  /// load and to run, for an engine that adds to it; empty where it cannot.
  default Optional<EngineProvider> words() {
    return Optional.empty();
  }

  /// Loads the models. May take seconds.
  Engine open();

  /// Of the engines on the class path the one with the highest rank, then the first by version.
  ///
  /// @throws IllegalStateException when there is none
  static EngineProvider preferred() {
    return preferred(Optional::of);
  }

  /// The preferred one of those that read words alone.
  ///
  /// @throws IllegalStateException when there is none
  static EngineProvider forWords() {
    return preferred(EngineProvider::words);
  }

  private static EngineProvider preferred(
      Function<EngineProvider, Optional<EngineProvider>> offered) {
    return ServiceLoader.load(EngineProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .flatMap(provider -> offered.apply(provider).stream())
        .min(
            Comparator.comparingInt(EngineProvider::rank)
                .reversed()
                .thenComparing(EngineProvider::version))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no language engine is on the class path; add the module"
                        + " parallax-engine-corenlp with its models, or start with ./parallax"));
  }
}
