package news.parallax.cli;

import java.io.PrintWriter;
import java.util.Locale;
import news.parallax.account.Account;
import news.parallax.change.Change;
import news.parallax.store.Newsroom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Tells what changes in stories, for people or line by line as JSON.
final class ChangePrinter {
  private final PrintWriter out;
  private final boolean json;

  ChangePrinter(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  void print(Newsroom.Update update) {
    if (json) {
      update.changes().forEach(change -> out.println(object(update, change)));
    } else {
      Account account = update.account();
      out.printf(
          "%s  %s (%d reports, %d origins, %d disputed)%n",
          update.story(),
          plain(account.story().title()),
          account.reports().size(),
          account.origins().size(),
          account.discrepancies().size());
      update.changes().forEach(change -> out.println("  " + plain(change.text())));
    }
    out.flush();
  }

  private static String object(Newsroom.Update update, Change change) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("story", update.story()).put("revision", update.revision());
    node.put("kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    node.put("text", change.text());
    change.sources().forEach(node.putArray("sources")::add);
    return node.toString();
  }

  /// On one line and without control characters, which could take over a terminal.
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
  }
}
