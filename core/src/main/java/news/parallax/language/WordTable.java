package news.parallax.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table of words kept as a resource: UTF-8, columns parted by tabs, `#` starts a line of
/// comment.
public final class WordTable {
  private WordTable() {}

  /// The rows of the table `name` that lies beside the class `near`, in file order.
  public static List<List<String>> rows(Class<?> near, String name) {
    try (InputStream stream = near.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "%s: no resource %s beside it".formatted(near.getName(), name));
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Resource %s cannot be read".formatted(name), e);
    }
  }
}
