package news.parallax.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /// What a user must do before [#open()], as a sentence; empty when all that it needs is there.
  default Optional<String> missing() {
    return Optional.empty();
  }

  /// Loads the models. May take seconds.
  Engine open();

  /// Why there is no engine that a user calls so, as a sentence; empty when there is one. Without a
  /// name the preferred one is meant.
  static Optional<String> fault(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    return all()
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .map(EngineProvider::missing)
        .orElseGet(
            () ->
                Optional.of(
                    "there is no '%s'; expected one of %s"
                        .formatted(name, String.join(", ", names()))));
  }

  /// Of the engines that are ready the one with the highest rank, then the first by version.
  ///
  /// @throws IllegalStateException when there is none
  static EngineProvider preferred() {
    return best(ready());
  }

  /// The one that a user calls so; empty when there is none, or when something is missing for it.
  static Optional<EngineProvider> named(String name) {
    return ready().filter(provider -> provider.name().equals(name)).findFirst();
  }

  /// The names of the engines that are ready, the preferred one first.
  static List<String> names() {
    return ready().sorted(BEST_FIRST).map(EngineProvider::name).toList();
  }

  /// The preferred one of those that need no other engine, ready or not.
  ///
  /// @throws IllegalStateException when there is none
  static EngineProvider whole() {
    return best(all().filter(provider -> provider.words().isPresent()));
  }

  /// The preferred one of those that read words alone.
  ///
  /// @throws IllegalStateException when there is none
  static EngineProvider forWords() {
    return best(all().flatMap(provider -> provider.words().stream()));
  }

  private static EngineProvider best(Stream<EngineProvider> offered) {
    return offered
        .min(BEST_FIRST)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no language engine is on the class path; add the module"
                        + " parallax-engine-corenlp with its models, or start with ./parallax"));
  }

  private static Stream<EngineProvider> ready() {
    return all().filter(provider -> provider.missing().isEmpty());
  }

  private static Stream<EngineProvider> all() {
    return ServiceLoader.load(EngineProvider.class).stream().map(ServiceLoader.Provider::get);
  }
}
