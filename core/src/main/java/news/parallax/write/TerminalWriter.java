package news.parallax.write;

import news.parallax.account.Account;

/// Writes an account as a summary for a terminal.
public final class TerminalWriter {
  private final int width;
  private final boolean colour;

  /// @param width columns, at least 40
  /// @param colour whether ANSI escapes may be used
  public TerminalWriter(int width, boolean colour) {
    this.width = Math.max(40, width);
    this.colour = colour;
  }

  /// Lines with a line feed after each.
  public String write(Account account) {
    String title = account.story().title();
    String head = title.length() > width ? title.substring(0, width) : title;
    return (colour ? "\u001b[1m" + head + "\u001b[0m" : head) + "\n";
  }
}
