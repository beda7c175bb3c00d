package news.parallax.eval.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import news.parallax.eval.MissingData;

/// Files that lie compressed beside the name by which a set knows them.
public final class Gzip {
  private Gzip() {}

  /// The bytes of a file, or of that file with `.gz` after its name.
  ///
  /// @throws MissingData when neither is there
  public static byte[] bytes(Path file) {
    Path compressed = file.resolveSibling(file.getFileName() + ".gz");
    try {
      if (Files.exists(file)) {
        return Files.readAllBytes(file);
      }
      if (!Files.exists(compressed)) {
        throw new MissingData(file);
      }
      try (var stream = new GZIPInputStream(Files.newInputStream(compressed))) {
        return stream.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the file lies there, compressed or not.
  public static boolean exists(Path file) {
    return Files.exists(file) || Files.exists(file.resolveSibling(file.getFileName() + ".gz"));
  }
}
