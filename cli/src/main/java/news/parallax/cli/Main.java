package news.parallax.cli;

import java.io.PrintWriter;
import news.parallax.stream.StreamCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// `parallax`: many reports in, one account out.
@Command(
    name = "parallax",
    scope = CommandLine.ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      ReadCommand.class,
      CheckCommand.class,
      CompareCommand.class,
      TimelineCommand.class,
      PactsCommand.class,
      SanctionsCommand.class,
      RelationsCommand.class,
      ObligationsCommand.class,
      MembersCommand.class,
      SaidCommand.class,
      StoriesCommand.class,
      ExtractCommand.class,
      WatchCommand.class,
      ServeCommand.class,
      McpCommand.class,
      StreamCommand.class,
      EvalCommand.class
    },
    description = "Reads many news reports of one happening and gives one account of it.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the work is done; what could not be read is listed on standard error and in the account",
      "1:eval: a score differs from its golden score",
      "2:the command line is wrong, or an output or the cache cannot be written",
      "3:nothing could be read or scored",
      "69:the launcher found no Java or Maven, or the build failed",
      "70:a fault of the program itself"
    })
public final class Main implements Runnable {
  static final int USAGE = 2;
  static final int NOTHING_READ = 3;
  static final int FAULT = 70;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::failed);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do, for example: parallax read FOLDER");
  }

  /// Says what is wrong and where help is; the help itself would push the message off the screen.
  private static int misused(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("parallax: " + fault.getMessage());
    UnmatchedArgumentException.printSuggestions(fault, err);
    err.printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
    return USAGE;
  }

  private static int failed(Exception fault, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (fault instanceof CannotContinue known) {
      err.println("parallax: " + known.getMessage());
      return known.exitCode();
    }
    err.println("parallax: a fault of the program itself: " + fault);
    fault.printStackTrace(err);
    return FAULT;
  }

  /// The version of the jar, as the build states it.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"parallax " + (version == null ? "(not packaged)" : version)};
    }
  }
}
