package news.parallax.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `parallax`: many reports in, one account out.
@Command(
    name = "parallax",
    mixinStandardHelpOptions = true,
    subcommands = {ReadCommand.class},
    description = "Reads many reports of one happening and gives one account of it.")
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
