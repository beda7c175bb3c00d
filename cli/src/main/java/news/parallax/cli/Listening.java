package news.parallax.cli;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Where a server listens, and what those who ask must show.
///
/// @param token null for none
record Listening(InetSocketAddress address, @Nullable String token) {
  private static final int HIGHEST_PORT = 65_535;
  private static final String REQUEST_SECONDS = "30";

  /// @param option the option that names the port
  /// @throws ParameterException when it is no place of this machine, or others could reach it and
  ///     no token is set
  static Listening at(CommandSpec spec, String option, int port, String host) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "%s: expected 0 to %d, got %d".formatted(option, HIGHEST_PORT, port));
    }
    String given = System.getenv("PARALLAX_TOKEN");
    String token = given == null || given.isBlank() ? null : given;
    try {
      InetAddress address = InetAddress.getByName(host);
      if (!address.isLoopbackAddress() && token == null) {
        throw new ParameterException(
            spec.commandLine(),
            "--host %s: others can reach that address; set PARALLAX_TOKEN to a long random word"
                .formatted(host));
      }
      return new Listening(new InetSocketAddress(address, port), token);
    } catch (UnknownHostException e) {
      throw new ParameterException(
          spec.commandLine(), "--host %s: expected an address of this machine".formatted(host));
    }
  }

  /// Read by the server of the JDK when it is made: one who sends slowly must not hold a place.
  static void limitRequests() {
    System.setProperty("sun.net.httpserver.maxReqTime", REQUEST_SECONDS);
    System.setProperty("sun.net.httpserver.idleInterval", REQUEST_SECONDS);
  }

  CannotContinue refused(String option, Exception e) {
    return new CannotContinue(
        Main.USAGE,
        "%s, port %d: cannot listen there (%s); name another with %s or --host"
            .formatted(address.getHostString(), address.getPort(), e.getMessage(), option));
  }
}
