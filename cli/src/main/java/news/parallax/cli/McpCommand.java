package news.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import news.parallax.mcp.HttpToolServer;
import news.parallax.mcp.ToolServer;
import news.parallax.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parallax mcp`
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Offers what a store holds to an assistant, by the Model Context Protocol: on standard input"
            + " and output until the assistant goes away, or with --http over HTTP until it is"
            + " stopped.")
final class McpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Storing storing = new Storing();

  @Option(
      names = "--http",
      paramLabel = "PORT",
      description =
          "Listen there for assistants (streamable HTTP, path /mcp) instead of standard input; 0"
              + " takes a free port.")
  private @Nullable Integer port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "localhost",
      description =
          "With --http: on which address to listen (default: localhost). Any other needs"
              + " $PARALLAX_TOKEN, which everybody must then show.")
  private String host = "localhost";

  @Mixin private Analysing analysing = new Analysing();

  @Override
  public Integer call() throws InterruptedException {
    analysing
        .fault()
        .ifPresent(
            fault -> {
              throw new ParameterException(spec.commandLine(), fault);
            });
    Listening listening = port == null ? null : Listening.at(spec, "--http", port, host);
    String version = new Main.Version().getVersion()[0];
    try (Store store = storing.open();
        AssistantDesk desk = new AssistantDesk(analysing, store)) {
      if (listening == null) {
        try (ToolServer server = new ToolServer(store, desk, version, System.in, System.out)) {
          server.await();
        }
      } else {
        serve(store, desk, version, listening);
      }
    }
    return 0;
  }

  private void serve(Store store, AssistantDesk desk, String version, Listening listening)
      throws InterruptedException {
    Listening.limitRequests();
    PrintWriter err = spec.commandLine().getErr();
    try (HttpToolServer server =
        new HttpToolServer(
            store,
            desk,
            version,
            listening.address(),
            listening.token(),
            fault -> fault.printStackTrace(err))) {
      spec.commandLine().getOut().println(server.url());
      spec.commandLine().getOut().flush();
      new CountDownLatch(1).await();
    } catch (IOException e) {
      throw listening.refused("--http", e);
    }
  }
}
