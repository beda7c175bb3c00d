package news.parallax.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The word lists of this package: tab-separated lines; lines that start with `#` name the source.
final class Lexicon {
  private Lexicon() {}

  /// The rows of a list, each split at its tabs.
  ///
  /// @param file name of a resource beside this class
  static List<List<String>> rows(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The word list %s is missing from the jar".formatted(file));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The word list %s cannot be read".formatted(file), e);
    }
  }
}
