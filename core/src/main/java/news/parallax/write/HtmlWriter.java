package news.parallax.write;

import news.parallax.account.Account;
import org.jsoup.nodes.Entities;

/// Writes an account as one self-contained HTML page.
public final class HtmlWriter {
  public HtmlWriter() {}

  /// A whole page that makes no request to anywhere.
  public String write(Account account) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><title>%s</title></html>\n"
        .formatted(Entities.escape(account.story().title()));
  }
}
