package news.parallax.write;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// A Markdown document in the making (CommonMark with tables). Text given as words is escaped, so
/// that it shows exactly as it was.
///
/// @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark, backslash
///     escapes</a>
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!$]");
  private static final Pattern BLOCK_START = Pattern.compile("^([-+=:]|\\d+(?=[.)]))");

  private final StringBuilder text = new StringBuilder();

  /// Words that show as they are, on one line.
  static String words(String words) {
    return BLOCK_START
        .matcher(inner(words.strip()))
        .replaceFirst(
            found ->
                Character.isDigit(found.group().charAt(0))
                    ? found.group() + "\\\\"
                    : "\\\\" + found.group());
  }

  /// Words inside of a line, with the space around them.
  static String inner(String words) {
    String line = words.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
    return SPECIAL.matcher(line).replaceAll("\\\\$0");
  }

  /// Words that stand out.
  static String bold(String words) {
    String escaped = inner(words.strip());
    return escaped.isEmpty() ? "" : "**" + escaped + "**";
  }

  /// @param level 1 to 6
  Markdown heading(int level, String words) {
    gap();
    text.append("#".repeat(level)).append(' ').append(words(words)).append('\n');
    return this;
  }

  /// @param markup escaped already
  Markdown paragraph(String markup) {
    gap();
    text.append(markup).append('\n');
    return this;
  }

  /// @param depth 0 for the outermost list
  /// @param markup escaped already
  Markdown item(int depth, String markup) {
    if (depth == 0 && !lastLineIsItem()) {
      gap();
    }
    text.append("  ".repeat(depth)).append("- ").append(markup).append('\n');
    return this;
  }

  /// A quotation that belongs to the item before it.
  ///
  /// @param markup escaped already
  Markdown quotation(int depth, String markup) {
    text.append('\n').append("  ".repeat(depth)).append("> ").append(markup).append('\n');
    return this;
  }

  /// @param cells escaped already; every row as long as the head
  Markdown table(List<String> head, Collection<List<String>> rows) {
    gap();
    row(head);
    row(head.stream().map(cell -> "---").toList());
    rows.forEach(this::row);
    return this;
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void gap() {
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private boolean lastLineIsItem() {
    int start = text.lastIndexOf("\n", Math.max(0, text.length() - 2)) + 1;
    String line = text.substring(start).strip();
    return line.startsWith("- ") || line.startsWith("> ");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
