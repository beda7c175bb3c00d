package news.parallax.cli;

import java.util.Comparator;
import java.util.ServiceLoader;
import news.parallax.language.EngineProvider;

/// Which engine reads: of those on the class path the one with the highest rank, then the first by
/// version.
final class Engines {
  private static final Comparator<EngineProvider> PREFERENCE =
      Comparator.comparingInt(EngineProvider::rank)
          .reversed()
          .thenComparing(EngineProvider::version);

  private Engines() {}

  static EngineProvider preferred() {
    return ServiceLoader.load(EngineProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .min(PREFERENCE)
        .orElseThrow(
            () ->
                new CannotContinue(
                    Main.FAULT,
                    "no language engine is on the class path; start with the launcher ./parallax"));
  }
}
