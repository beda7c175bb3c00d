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
import news.parallax.report.EditDistance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// What a `reports.json` says about the files beside it:
/// `[{"file": …, "outlet": …, "published": …, "title": …, "byline": …, "url": …}]`, everything but
/// `file` optional or null. What can be read counts, whatever is wrong with the rest.
///
/// @param byFile by the value of `file`, as written
/// @param faults everything that is wrong, in the order of the text
public record KnownReports(SortedMap<String, Entry> byFile, List<Fault> faults) {
  private static final List<String> KEYS =
      List.of("file", "outlet", "published", "title", "byline", "url");

  public KnownReports {
    byFile = Collections.unmodifiableSortedMap(new TreeMap<>(byFile));
    faults = List.copyOf(faults);
  }

  /// What is known about one file.
  ///
  /// @param place where the entry begins
  public record Entry(Known known, Place place) {}

  /// A place in the list's text, line and column counted from 1.
  public record Place(int line, int column) {
    @Override
    public String toString() {
      return "line %d, column %d".formatted(line, column);
    }
  }

  /// One thing that is wrong.
  ///
  /// @param field the key concerned, null when the fault is in the file's form
  /// @param problem what was expected and what stands there
  public record Fault(Place place, @Nullable String field, String problem, String remedy) {
    /// Where the fault is and what it is.
    public String reason() {
      return field == null
          ? "%s: %s".formatted(place, problem)
          : "%s, '%s': %s".formatted(place, field, problem);
    }
  }

  /// @param json the list's text
  public static KnownReports parse(String json) {
    Parsing parsing = new Parsing();
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), withoutMark(json))) {
      parsing.list(parser);
    } catch (JacksonException e) {
      parsing.fault(
          place(e.getLocation()),
          null,
          "this is not valid JSON (%s)".formatted(e.getOriginalMessage()),
          "Correct the line; the whole entries before it were used.");
    }
    return new KnownReports(parsing.byFile, parsing.faults);
  }

  private static Place place(@Nullable TokenStreamLocation at) {
    return at == null
        ? new Place(1, 1)
        : new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static String withoutMark(String json) {
    return json.startsWith("\uFEFF") ? json.substring(1) : json;
  }

  /// One walk over the text.
  private static final class Parsing {
    private final SortedMap<String, Entry> byFile = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    void fault(Place place, @Nullable String field, String problem, String remedy) {
      faults.add(new Fault(place, field, problem, remedy));
    }

    void list(JsonParser parser) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        fault(
            here(parser),
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
              here(parser),
              null,
              "expected an entry in braces, got %s".formatted(shown(parser)),
              "Write each report as {\"file\": \"a.txt\", …}.");
          parser.skipChildren();
        }
      }
    }

    private void entry(JsonParser parser) {
      Place place = here(parser);
      Map<String, String> values = new HashMap<>();
      @Nullable LocalDate published = null;
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        Place at = here(parser);
        parser.nextToken();
        String value = value(parser, key, at);
        if (value != null && key.equals("published")) {
          published = date(value, at);
        } else if (value != null) {
          values.put(key, value);
        }
      }
      add(place, values, published);
    }

    private @Nullable String value(JsonParser parser, String key, Place place) {
      if (!KEYS.contains(key)) {
        fault(
            place,
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
            place,
            key,
            "expected text in quotation marks or null, got %s".formatted(shown(parser)),
            "Write the value as \"…\".");
        parser.skipChildren();
        return null;
      }
      String text = parser.getString().strip();
      return text.isEmpty() ? null : text;
    }

    private @Nullable LocalDate date(String text, Place place) {
      try {
        return LocalDate.parse(text.length() > 10 && isTimeAt(text) ? text.substring(0, 10) : text);
      } catch (DateTimeParseException e) {
        fault(
            place,
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

    private void add(Place place, Map<String, String> values, @Nullable LocalDate published) {
      String file = values.get("file");
      if (file == null) {
        fault(place, "file", "the entry names no file", "Add \"file\": \"name of the text\".");
        return;
      }
      Known known =
          new Known(
              values.get("outlet"),
              published,
              values.get("title"),
              values.get("byline"),
              values.get("url"));
      if (byFile.putIfAbsent(file, new Entry(known, place)) != null) {
        fault(
            place,
            "file",
            "'%s' has an entry already".formatted(file),
            "Keep one of the two; the first was used.");
      }
    }

    private static Place here(JsonParser parser) {
      return place(parser.currentTokenLocation());
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
      if (EditDistance.between(key, known) < EditDistance.between(key, best)) {
        best = known;
      }
    }
    return best;
  }
}
