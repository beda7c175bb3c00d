package news.parallax.write;

/// Lines of text for a terminal, wrapped at a width. Control characters in the words are dropped,
/// so that a report cannot send escapes to the terminal.
final class Lines {
  private static final String RESET = "\u001b[0m";

  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final boolean colour;

  /// Words of one style; runs beside each other are parted by a space.
  record Run(Style style, String words) {}

  /// How words are shown, with the ANSI escape for it.
  enum Style {
    PLAIN(""),
    BOLD("\u001b[1m"),
    DIM("\u001b[2m"),
    AGREED("\u001b[32m"),
    DISPUTED("\u001b[31m");

    private final String escape;

    Style(String escape) {
      this.escape = escape;
    }

    Run of(String words) {
      return new Run(this, words);
    }
  }

  Lines(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /// An empty line and a heading.
  void heading(String words) {
    text.append('\n');
    paragraph(Style.BOLD.of(words));
  }

  /// An empty line.
  void blank() {
    text.append('\n');
  }

  void paragraph(Run... runs) {
    item("", runs);
  }

  /// A paragraph whose first line starts with `lead` and whose others are indented as far.
  void item(String lead, Run... runs) {
    text.append(lead);
    int indent = length(lead);
    int used = indent;
    for (Run run : runs) {
      for (String word : words(run)) {
        boolean first = used == indent;
        if (!first && used + 1 + length(word) > width) {
          text.append('\n').append(" ".repeat(indent));
          used = indent;
        } else if (!first) {
          text.append(' ');
          used++;
        }
        text.append(styled(run.style(), word));
        used += length(word);
      }
    }
    text.append('\n');
  }

  private static String[] words(Run run) {
    return run.words().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "").strip().split(" ");
  }

  private String styled(Style style, String word) {
    return colour && style != Style.PLAIN ? style.escape + word + RESET : word;
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
