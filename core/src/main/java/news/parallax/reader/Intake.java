package news.parallax.reader;

import java.util.List;

/// Whether a file can be read at all, and its text.
sealed interface Intake {
  record Taken(String text, List<String> notes) implements Intake {}

  record Refused(String reason, String remedy) implements Intake {}

  static Intake of(String source, byte[] bytes) {
    if (bytes.length > ReportReader.LARGEST_FILE) {
      return new Refused(
          "the file has %,d bytes; at most %,d are read"
              .formatted(bytes.length, ReportReader.LARGEST_FILE),
          "Split it into one file per report.");
    }
    return switch (Decoding.of(bytes)) {
      case Decoding.Undecodable(String reason, String remedy) -> new Refused(reason, remedy);
      case Decoding.Text(String text, String note) ->
          checked(text, note == null ? List.of() : List.of(note));
    };
  }

  private static Intake checked(String text, List<String> notes) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Refused(
          "the file holds no text", "Leave it out, or check that it was saved completely.");
    }
    int control = firstControl(text);
    if (control >= 0) {
      return new Refused(
          "the file is not a text: control character %d at offset %d"
              .formatted((int) text.charAt(control), control),
          "Give the report's text as .txt, .md or .html.");
    }
    return new Taken(text, notes);
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B') {
        return i;
      }
    }
    return -1;
  }
}
