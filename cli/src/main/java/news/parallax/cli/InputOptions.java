package news.parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of commands that read reports: what is known about them, and how addresses are
/// fetched.
final class InputOptions {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      description =
          "What is known about the reports: a JSON array of objects with file, outlet, published,"
              + " title, byline, url; all but file may be left out.")
  private @Nullable Path list;

  @Option(
      names = "--fetched",
      paramLabel = "DIR",
      description =
          "Keep what addresses give in this folder, and fetch again only what has changed.")
  private @Nullable Path fetched;

  @Option(
      names = "--allow-private",
      description = "Fetch addresses of this machine and of private networks too.")
  private boolean allowPrivate;

  /// Null when only the folders' own lists count.
  @Nullable Path list() {
    return list;
  }

  /// Opens no connection before the first address is fetched.
  Web web() {
    return web(null);
  }

  /// @param otherwise where to keep what addresses give when the user names no folder; null to
  ///     keep nothing
  Web web(@Nullable Path otherwise) {
    return new Web(
        allowPrivate, PATIENCE, new FetchedBefore(fetched == null ? otherwise : fetched));
  }

  /// What is wrong with the options, empty when nothing is.
  Optional<String> fault() {
    return list != null && !Files.isReadable(list)
        ? Optional.of("--reports %s: there is no such file that can be read".formatted(list))
        : Optional.empty();
  }
}
