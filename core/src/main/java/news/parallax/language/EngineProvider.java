package news.parallax.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/// Opens an [Engine]; found through [java.util.ServiceLoader], so that no module names another's
/// engine.
public interface EngineProvider {
  /// By rank, then by version.
  Comparator<EngineProvider> BEST_FIRST =
      Comparator.comparingInt(EngineProvider::rank)
          .reversed()
          .thenComparing(EngineProvider::version);

  /// What [Engine#version()] of the opened engine will say, known without loading models.
  String version();

  /// What a user calls the engine.
  String name();

  /// Which engine is taken when several are there: the one with the highest rank.
  default int rank() {
    return 0;
  }

  /// Offers an engine that reads sentences, words, tags and names but makes no lemmas and no trees,
  /// quicker to load and to run, for an engine that adds them; empty where it cannot. Its words
  /// have their own text for a lemma, and stand each alone.
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

  /// The one that a user calls so; empty when there is none.
  static Optional<EngineProvider> named(String name) {
    return all().filter(provider -> provider.name().equals(name)).findFirst();
  }

  /// The names of the engines on the class path, the preferred one first.
  static List<String> names() {
    return all().sorted(BEST_FIRST).map(EngineProvider::name).toList();
  }

  /// The preferred one of those that need no other engine.
  ///
  /// @throws IllegalStateException when there is none
  static EngineProvider whole() {
    return preferred(provider -> provider.words().map(words -> provider));
  }

  /// The preferred one of those that read words alone.
  ///
  /// @throws IllegalStateException when there is none
  static EngineProvider forWords() {
    return preferred(EngineProvider::words);
  }

  private static EngineProvider preferred(
      Function<EngineProvider, Optional<EngineProvider>> offered) {
    return all()
        .flatMap(provider -> offered.apply(provider).stream())
        .min(BEST_FIRST)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no language engine is on the class path; add the module"
                        + " parallax-engine-corenlp with its models, or start with ./parallax"));
  }

  private static Stream<EngineProvider> all() {
    return ServiceLoader.load(EngineProvider.class).stream().map(ServiceLoader.Provider::get);
  }
}
