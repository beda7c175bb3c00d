package news.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import news.parallax.server.NewsServer;
import news.parallax.store.Store;
import org.jspecify.annotations.Nullable;
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
  private static final int HIGHEST_PORT = 65_535;
  private static final String REQUEST_SECONDS = "30";

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
    String token = System.getenv("PARALLAX_TOKEN");
    InetSocketAddress address = address(token == null || token.isBlank() ? null : token);
    // Read by the server of the JDK when it is made: one who sends slowly must not hold a place.
    System.setProperty("sun.net.httpserver.maxReqTime", REQUEST_SECONDS);
    System.setProperty("sun.net.httpserver.idleInterval", REQUEST_SECONDS);
    PrintWriter err = spec.commandLine().getErr();
    try (Store store = storing.open();
        PastedReports desk = new PastedReports(analysing);
        NewsServer server =
            new NewsServer(
                store,
                address,
                token == null || token.isBlank() ? null : token,
                desk,
                fault -> fault.printStackTrace(err))) {
      spec.commandLine().getOut().println(server.url());
      spec.commandLine().getOut().flush();
      new CountDownLatch(1).await();
    } catch (IOException e) {
      throw new CannotContinue(
          Main.USAGE,
          "%s, port %d: cannot listen there (%s); name another with --port or --host"
              .formatted(host, port, e.getMessage()));
    }
    return 0;
  }

  private InetSocketAddress address(@Nullable String token) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw misused("--port: expected 0 to %d, got %d".formatted(HIGHEST_PORT, port));
    }
    analysing
        .fault()
        .ifPresent(
            fault -> {
              throw misused(fault);
            });
    try {
      InetAddress address = InetAddress.getByName(host);
      if (!address.isLoopbackAddress() && token == null) {
        throw misused(
            "--host %s: others can reach that address; set PARALLAX_TOKEN to a long random word"
                .formatted(host));
      }
      return new InetSocketAddress(address, port);
    } catch (UnknownHostException e) {
      throw misused("--host %s: expected an address of this machine".formatted(host));
    }
  }

  private ParameterException misused(String how) {
    return new ParameterException(spec.commandLine(), how);
  }
}
