package news.parallax.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.reader.ReportReader.Known;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What a `reports.json` says about the files beside it:
/// `[{"file": …, "outlet": …, "published": …, "title": …, "byline": …, "url": …}]`, everything but
/// `file` optional or null. What can be read counts, whatever is wrong with the rest.
///
/// @param byFile by the value of `file`, as written
/// @param faults everything that is wrong, in the order of the text
public record KnownReports(SortedMap<String, Known> byFile, List<Fault> faults) {
  private static final List<String> KEYS =
      List.of("file", "outlet", "published", "title", "byline", "url");

  public KnownReports {
    byFile = Collections.unmodifiableSortedMap(new TreeMap<>(byFile));
    faults = List.copyOf(faults);
  }

  /// One thing that is wrong.
  ///
  /// @param line counted from 1
  /// @param field the key concerned, null when the fault is in the file's form
  /// @param problem what was expected and what stands there
  public record Fault(
      String source, int line, @Nullable String field, String problem, String remedy) {
    /// The whole message, one line.
    public String message() {
      String at = field == null ? "" : ", '%s'".formatted(field);
      return "%s, line %d%s: %s. %s".formatted(source, line, at, problem, remedy);
    }
  }

  /// @param source name of the file, for messages
  /// @param json its text
  public static KnownReports parse(String source, String json) {
    Parsing parsing = new Parsing(source);
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), withoutMark(json))) {
      parsing.list(parser);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      parsing.fault(
          line,
          null,
          "this is not valid JSON (%s)".formatted(e.getOriginalMessage()),
          "Correct the line; what stands before it was used.");
    }
    return new KnownReports(parsing.byFile, parsing.faults);
  }

  private static String withoutMark(String json) {
    return json.startsWith("\uFEFF") ? json.substring(1) : json;
  }

  /// One walk over the text.
  private static final class Parsing {
    private final String source;
    private final SortedMap<String, Known> byFile = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Parsing(String source) {
      this.source = source;
    }

    void fault(int line, @Nullable String field, String problem, String remedy) {
      faults.add(new Fault(source, line, field, problem, remedy));
    }

    void list(JsonParser parser) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        fault(
            line(parser),
            null,
            "expected a list: [{\"file\": \"a.txt\", \"outlet\": \"…\"}, …]",
            "Put the entries between [ and ].");
        return;
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          entry(parser);
        } else if (parser.currentToken() == null) {
          return;
        } else {
          fault(
              line(parser),
              null,
              "expected an entry in braces, got %s".formatted(shown(parser)),
              "Write each report as {\"file\": \"a.txt\", …}.");
          parser.skipChildren();
        }
      }
    }

    private void entry(JsonParser parser) {
      int line = line(parser);
      Map<String, String> values = new HashMap<>();
      @Nullable LocalDate published = null;
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        int at = line(parser);
        parser.nextToken();
        String value = value(parser, key, at);
        if (value != null && key.equals("published")) {
          published = date(value, at);
        } else if (value != null) {
          values.put(key, value);
        }
      }
      add(line, values, published);
    }

    private @Nullable String value(JsonParser parser, String key, int line) {
      if (!KEYS.contains(key)) {
        fault(
            line,
            key,
            "unknown key",
            "Did you mean '%s'? Known keys: %s.".formatted(nearest(key), String.join(", ", KEYS)));
        parser.skipChildren();
        return null;
      }
      if (parser.currentToken() == JsonToken.VALUE_NULL) {
        return null;
      }
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        fault(
            line,
            key,
            "expected text in quotation marks or null, got %s".formatted(shown(parser)),
            "Write the value as \"…\".");
        parser.skipChildren();
        return null;
      }
      String text = parser.getString().strip();
      return text.isEmpty() ? null : text;
    }

    private @Nullable LocalDate date(String text, int line) {
      try {
        return LocalDate.parse(text.length() > 10 && isTimeAt(text) ? text.substring(0, 10) : text);
      } catch (DateTimeParseException e) {
        fault(
            line,
            "published",
            "expected a day such as 2024-06-19 or a time such as 2024-06-19T09:30:00Z, got '%s'"
                .formatted(text),
            "Correct it, or write null when the day is not known.");
        return null;
      }
    }

    private static boolean isTimeAt(String text) {
      return text.charAt(10) == 'T' || text.charAt(10) == ' ';
    }

    private void add(int line, Map<String, String> values, @Nullable LocalDate published) {
      String file = values.get("file");
      if (file == null) {
        fault(line, "file", "the entry names no file", "Add \"file\": \"name of the text\".");
        return;
      }
      Known known =
          new Known(
              values.get("outlet"),
              published,
              values.get("title"),
              values.get("byline"),
              values.get("url"));
      if (byFile.putIfAbsent(file, known) != null) {
        fault(
            line,
            "file",
            "'%s' has an entry already".formatted(file),
            "Keep one of the two; the first was used.");
      }
    }

    private static int line(JsonParser parser) {
      return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static String shown(JsonParser parser) {
      return switch (parser.currentToken()) {
        case START_OBJECT -> "an object";
        case START_ARRAY -> "a list";
        default -> parser.getString();
      };
    }
  }

  /// The known key with the fewest single-letter changes, the first of them on a tie.
  static String nearest(String key) {
    String best = KEYS.getFirst();
    for (String known : KEYS) {
      if (changes(key, known) < changes(key, best)) {
        best = known;
      }
    }
    return best;
  }

  /// Levenshtein distance.
  private static int changes(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
