package news.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import news.parallax.server.NewsServer;
import news.parallax.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parallax serve`
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Shows in a browser what a store holds, and gives it to programs. Reachable from this machine"
            + " alone unless --host and a token say otherwise. Ends when it is stopped.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Storing storing = new Storing();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Where to listen (default: 8080); 0 takes a free port.")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "localhost",
      description =
          "On which address to listen (default: localhost). Any other needs $PARALLAX_TOKEN, which"
              + " everybody must then show.")
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
    Listening listening = Listening.at(spec, "--port", port, host);
    Listening.limitRequests();
    PrintWriter err = spec.commandLine().getErr();
    try (Store store = storing.open();
        PastedReports desk = new PastedReports(analysing);
        NewsServer server =
            new NewsServer(
                store,
                listening.address(),
                listening.token(),
                desk,
                fault -> fault.printStackTrace(err))) {
      spec.commandLine().getOut().println(server.url());
      spec.commandLine().getOut().flush();
      new CountDownLatch(1).await();
    } catch (IOException e) {
      throw listening.refused("--port", e);
    }
    return 0;
  }
}
