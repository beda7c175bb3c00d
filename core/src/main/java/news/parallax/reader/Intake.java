package news.parallax.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import news.parallax.reader.text.Decoding;
import news.parallax.reader.text.Line;
import org.jspecify.annotations.Nullable;

/// Whether a file can be read at all, and its characters.
sealed interface Intake {
  record Taken(String text, List<String> notes) implements Intake {}

  record Refused(String reason, String remedy) implements Intake {}

  String FORMATS = "Give the report's text as .txt, .md or .html.";

  /// So many control characters may stand in a text however short it is.
  int FEW_CONTROLS = 3;

  /// A longer text may hold one in so many UTF-16 code units; data that are no text hold far more.
  int A_CONTROL_IN = 1_000;

  /// Checks that need the bytes alone.
  static Intake of(byte[] bytes, @Nullable String charset) {
    if (bytes.length == 0) {
      return new Refused(
          "the file is empty", "Leave it out, or check that it was saved completely.");
    }
    if (bytes.length > ReportReader.LARGEST_FILE) {
      return new Refused(
          String.format(
              Locale.ROOT,
              "the file has %,d bytes; at most %,d are read",
              bytes.length,
              ReportReader.LARGEST_FILE),
          "Split it into one file per report.");
    }
    String kind = Signature.kind(bytes);
    return kind == null ? decoded(bytes, charset) : new Refused("the file is " + kind, FORMATS);
  }

  private static Intake decoded(byte[] bytes, @Nullable String charset) {
    return switch (Decoding.of(bytes, charset)) {
      case Decoding.Undecodable(String reason, String remedy) ->
          firstControl(new String(bytes, StandardCharsets.ISO_8859_1)) < 0
              ? new Refused(reason, remedy)
              : new Refused("the file is no text but binary data", FORMATS);
      case Decoding.Text read -> {
        int control = firstControl(read.text());
        yield control < 0
            ? new Taken(read.text(), read.notes())
            : new Refused(
                "the file is no text: control character U+%04X at offset %d"
                    .formatted((int) read.text().charAt(control), control),
                FORMATS);
      }
    };
  }

  /// Checks that need the text that is to be reported: what holds no words, or has a line that is
  /// no line, is refused.
  static @Nullable Refused refusal(String text) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Refused(
          "the file holds no text", "Leave it out, or check that it was saved completely.");
    }
    int longest = Line.of(text).stream().mapToInt(line -> line.text().length()).max().orElse(0);
    if (longest > ReportReader.LONGEST_LINE) {
      return tooLong("a line has", longest, ReportReader.LONGEST_LINE);
    }
    return text.length() > ReportReader.LONGEST_TEXT
        ? tooLong("the text has", text.length(), ReportReader.LONGEST_TEXT)
        : null;
  }

  private static Refused tooLong(String what, int characters, int most) {
    return new Refused(
        String.format(
            Locale.ROOT, "%s %,d characters; at most %,d are read", what, characters, most),
        "Check that it is one report, and cut it where another begins.");
  }

  /// The first control character where there are more than strays, or a zero; -1 when there is
  /// none. Pages put together by programs hold a stray one here and there.
  private static int firstControl(String text) {
    int first = -1;
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return i;
      }
      if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B') {
        first = first < 0 ? i : first;
        found++;
      }
    }
    return found > Math.max(FEW_CONTROLS, text.length() / A_CONTROL_IN) ? first : -1;
  }
}
