package news.parallax.reader.archive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Named fields before a body, as HTTP, WARC and mails have them; folded lines unfolded, the first
/// of several fields of one name kept.
///
/// @param first the line before the fields, empty where there is none
public record Headers(String first, Map<String, String> fields) {
  private static final int LONGEST_LINE = 64_000;
  private static final int MOST_FIELDS = 1_000;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)");

  public Headers {
    fields = Map.copyOf(fields);
  }

  /// Reads up to the empty line, and past it.
  ///
  /// @param hasFirst whether a line stands before the fields
  /// @return null at the end of the stream
  /// @throws IOException when the lines are no headers
  static @Nullable Headers read(InputStream in, boolean hasFirst) throws IOException {
    String first = "";
    if (hasFirst) {
      String line = line(in);
      while (line != null && line.isEmpty()) {
        line = line(in);
      }
      if (line == null) {
        return null;
      }
      first = line;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    String name = null;
    for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (name != null && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
        fields.merge(name, line.strip(), (a, b) -> a.length() > LONGEST_LINE ? a : a + " " + b);
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
      }
      if (fields.size() > MOST_FIELDS) {
        throw new IOException("a record has more than %d fields".formatted(MOST_FIELDS));
      }
    }
    return new Headers(first, fields);
  }

  /// The value of a field, empty when it is not there.
  ///
  /// @param name in lower case
  public String of(String name) {
    return fields.getOrDefault(name, "");
  }

  /// The media type without its parameters, lower-case.
  public String mediaType() {
    return of("content-type").replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /// The charset that the media type names, null when it names none.
  public @Nullable String charset() {
    Matcher matcher = CHARSET.matcher(of("content-type"));
    return matcher.find() ? matcher.group(1) : null;
  }

  /// @return null at the end of the stream
  private static @Nullable String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    while (next != '\n') {
      if (next < 0) {
        throw new EOFException("it breaks off within a record's head");
      }
      if (line.size() > LONGEST_LINE) {
        throw new IOException(
            "a line of a record's head has more than %,d bytes".formatted(LONGEST_LINE));
      }
      line.write(next);
      next = in.read();
    }
    String words = line.toString(StandardCharsets.UTF_8);
    return words.endsWith("\r") ? words.substring(0, words.length() - 1) : words;
  }
}
