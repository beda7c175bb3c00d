package news.parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that names a list of what is known about the reports.
final class KnownReportsOption {
  @Option(
      names = "--reports",
      paramLabel = "FILE",
      description =
          "What is known about the reports: a JSON array of objects with file, outlet, published,"
              + " title, byline, url; all but file may be left out.")
  private @Nullable Path list;

  /// Null when only the folders' own lists count.
  @Nullable Path list() {
    return list;
  }

  /// What is wrong with the option, empty when nothing is.
  Optional<String> fault() {
    return list != null && !Files.isReadable(list)
        ? Optional.of("--reports %s: there is no such file that can be read".formatted(list))
        : Optional.empty();
  }
}
