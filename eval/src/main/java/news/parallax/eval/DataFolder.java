package news.parallax.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where the data lie: a folder with `data/SET`, annotated stories and their scorer, or a folder
/// with the sets themselves.
public record DataFolder(Path root) {
  /// @throws MissingData when there is no such folder
  public DataFolder {
    if (!Files.isDirectory(root)) {
      throw new MissingData(root, "there is no such folder");
    }
  }

  /// The folder of a set, in `data/` or beside it.
  ///
  /// @throws MissingData when there is none
  public Path set(String name) {
    Path inData = root.resolve("data").resolve(name);
    return Files.isDirectory(inData) ? inData : folder(root.resolve(name));
  }

  /// The files below a folder whose names end so, by path; at least one.
  ///
  /// @throws MissingData when there is none
  public static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder(folder))) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> file.getFileName().toString().endsWith(ending))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new MissingData(folder, "it holds no file ending in " + ending);
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folder, which is there.
  ///
  /// @throws MissingData when it is not
  public static Path folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new MissingData(folder);
    }
    return folder;
  }

  /// A file's text, read as UTF-8.
  ///
  /// @throws MissingData when there is no such file
  public static String text(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new MissingData(file);
    }
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
