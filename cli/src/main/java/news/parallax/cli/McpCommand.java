package news.parallax.cli;

import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.mcp.ToolServer;
import news.parallax.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `parallax mcp`
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Offers what a store holds to an assistant, by the Model Context Protocol on standard input"
            + " and output. Ends when the assistant goes away.")
final class McpCommand implements Callable<Integer> {
  @Mixin private Storing storing = new Storing();
  @Mixin private Analysing analysing = new Analysing();

  @Override
  public Integer call() throws InterruptedException {
    String version = new Main.Version().getVersion()[0];
    try (Store store = storing.open();
        PastedReports desk = new PastedReports(analysing);
        ToolServer server =
            new ToolServer(
                store,
                reports -> desk.account(reports, List.of()),
                version,
                System.in,
                System.out)) {
      server.await();
    }
    return 0;
  }
}
