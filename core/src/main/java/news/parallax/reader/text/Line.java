package news.parallax.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.report.Span;

/// A line of a text that holds something, without the white space around it.
///
/// @param span where it stands, line break and outer white space left out
/// @param text its characters
/// @param afterGap whether an empty line or the text's beginning stands before it
public record Line(Span span, String text, boolean afterGap) {
  /// The lines of a text that are not empty, in order.
  public static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean gap = true;
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      int from = start;
      int to = end;
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        lines.add(new Line(new Span(from, to), text.substring(from, to), gap));
        gap = false;
      } else if (!isInsideCrLf(text, start)) {
        gap = true;
      }
      start = end + 1;
    }
    return lines;
  }

  private static boolean isInsideCrLf(String text, int start) {
    return start > 0
        && start < text.length()
        && text.charAt(start - 1) == '\r'
        && text.charAt(start) == '\n';
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /// White space, no-break spaces, byte order marks and zero-width spaces.
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /// The words alone, lower-case, one space between them; what is compared when lines are.
  public String key() {
    return key(text);
  }

  public static String key(String text) {
    StringBuilder key = new StringBuilder();
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (pending && !key.isEmpty()) {
          key.append(' ');
        }
        key.append(c);
        pending = false;
      } else if (c != '\'' && c != '’') {
        pending = true;
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  public int words() {
    return text.split("\\s+").length;
  }

  public char last() {
    return text.charAt(text.length() - 1);
  }

  /// Whether it ends as a sentence does: with a full stop, a question or exclamation mark or an
  /// ellipsis, closing quotation marks and brackets aside.
  public boolean endsSentence() {
    int at = text.length() - 1;
    while (at > 0 && "\"'”’)]»".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?…".indexOf(text.charAt(at)) >= 0;
  }

  /// Whether it has letters and all of them are capitals.
  public boolean isUpperCase() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 4;
  }
}
