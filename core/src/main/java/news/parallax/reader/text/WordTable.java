package news.parallax.reader.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rows of a word list that comes with the program: columns between tabs, `#` opens a comment
/// line.
public record WordTable(List<List<String>> rows) {
  public WordTable {
    rows = List.copyOf(rows);
  }

  /// @param name of a file beside the class `near`
  public static WordTable named(Class<?> near, String name) {
    try (InputStream in = near.getResourceAsStream(name)) {
      String all =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return new WordTable(
          all.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The word list %s cannot be read".formatted(name), e);
    }
  }

  /// The second column of the rows whose first column is `kind`, in file order.
  public List<String> of(String kind) {
    return rows.stream().filter(row -> row.getFirst().equals(kind)).map(row -> row.get(1)).toList();
  }
}
