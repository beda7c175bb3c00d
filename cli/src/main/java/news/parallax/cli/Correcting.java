package news.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.parallax.correction.CorrectionFile;
import news.parallax.correction.Corrections;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option of commands that follow what people have set right.
final class Correcting {
  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "Follow what people have set right in this YAML file (actors, stories, happenings, dates,"
              + " speakers, differences that are none); docs/corrections.md tells how to write it.")
  private @Nullable Path file;

  Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /// Those of the file, none without one.
  ///
  /// @throws CannotContinue when anything is wrong with the file; all of it is told
  Corrections read() {
    if (file == null) {
      return Corrections.NONE;
    }
    try {
      CorrectionFile read = CorrectionFile.parse(Files.readString(file));
      if (read.faults().isEmpty()) {
        return read.corrections();
      }
      List<String> told = read.faults().stream().map(fault -> file + ", " + fault).toList();
      throw new CannotContinue(Main.USAGE, String.join(System.lineSeparator(), told));
    } catch (IOException e) {
      throw new CannotContinue(
          Main.USAGE,
          "--corrections %s: expected a file in UTF-8 that can be read (%s)"
              .formatted(file, Reasons.of(e)));
    }
  }
}
