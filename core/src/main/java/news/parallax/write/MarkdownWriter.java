package news.parallax.write;

import news.parallax.account.Account;

/// Writes an account as Markdown.
public final class MarkdownWriter {
  public MarkdownWriter() {}

  /// A whole document that ends with a line feed.
  public String write(Account account) {
    return "# " + account.story().title() + "\n";
  }
}
