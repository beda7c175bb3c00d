package news.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import news.parallax.memory.SavedState;
import news.parallax.story.StoryRules;
import news.parallax.story.StoryStream;

/// What `parallax stories --state FILE` remembers from run to run.
final class StoryMemory {
  private StoryMemory() {}

  /// The stream of an earlier run; a new one when there is no such file.
  ///
  /// @throws CannotContinue when the file cannot be used
  static StoryStream of(Path file) {
    if (!Files.exists(file)) {
      return new StoryStream(StoryRules.DEFAULT);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return StoryStream.restored(in, file.toString(), StoryRules.DEFAULT);
    } catch (SavedState.Unusable unusable) {
      throw new CannotContinue(Main.USAGE, String.valueOf(unusable.getMessage()));
    } catch (IOException e) {
      throw new CannotContinue(
          Main.USAGE, "%s: cannot be read (%s)".formatted(file, e.getMessage()));
    }
  }

  /// Writes beside the file first, so that a run that is stopped leaves the old one whole.
  ///
  /// @throws CannotContinue when it cannot be written
  static void keep(StoryStream stream, Path file) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        stream.save(out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CannotContinue(
          Main.USAGE,
          "%s: cannot be written (%s); choose a file in a folder that is there and writable"
              .formatted(file, e.getMessage()));
    }
  }
}
