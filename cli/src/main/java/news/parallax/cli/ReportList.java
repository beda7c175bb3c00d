package news.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import news.parallax.reader.ReportReader.Known;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A `reports.json`: what is known about the reports beside it.
final class ReportList {
  private ReportList() {}

  /// What is known, by file; the files are named relative to the list.
  static Map<Path, Known> read(Path list) {
    try {
      JsonNode all = JsonMapper.shared().readTree(Files.readString(list));
      Map<Path, Known> known = new HashMap<>();
      for (JsonNode one : all) {
        String file = text(one, "file");
        if (file != null) {
          known.put(list.resolveSibling(file), known(one));
        }
      }
      return known;
    } catch (IOException e) {
      throw new Malformed("the list cannot be read: " + e.getMessage(), "Check its path.");
    } catch (JacksonException | DateTimeException e) {
      throw new Malformed(
          "not a list of reports: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          "Expected a JSON array such as [{\"file\": \"a.txt\", \"published\": \"2025-12-04\"}].");
    }
  }

  private static Known known(JsonNode one) {
    String published = text(one, "published");
    return new Known(
        text(one, "outlet"),
        published == null ? null : LocalDate.parse(published.substring(0, 10)),
        text(one, "title"),
        text(one, "byline"),
        text(one, "url"));
  }

  private static @Nullable String text(JsonNode one, String field) {
    return one.path(field).stringValue(null);
  }

  /// A list that cannot be used.
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    Malformed(String reason, String remedy) {
      super(reason);
      this.remedy = remedy;
    }

    String remedy() {
      return remedy;
    }
  }
}
