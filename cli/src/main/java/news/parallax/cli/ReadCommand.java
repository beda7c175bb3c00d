package news.parallax.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.parallax.account.Account;
import news.parallax.question.Question;
import news.parallax.question.SpokenBy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax read PATH...`
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads reports of one story and writes one account of it, with evidence.")
final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Reports (text, pages, feeds, archives, PDF, DOCX), folders of them, addresses, or - for standard"
              + " input. A reports.json in a folder tells what is known about its reports.")
  private List<String> paths = List.of();

  @Mixin private Outputs outputs = new Outputs();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description =
          "Only what this speaker says, with the passages on the terminal; files get an account of"
              + " nothing else.")
  private @Nullable String speaker;

  @Mixin private Accounting accounting = new Accounting();

  @Option(names = "--timings", description = "Tell on standard error how long each stage takes.")
  private boolean timings;

  @Override
  public Integer call() {
    fail(accounting.fault());
    fail(outputs.fault());
    Terminal terminal = Terminal.of(System.getProperties(), System.getenv());
    Watch watch = new Watch(spec.commandLine().getErr(), terminal.progress());
    watch.started();
    List<Account> accounts = accounting.accounts(paths, watch, spec.commandLine().getErr());
    watch.stage(
        "write",
        () -> {
          write(accounts, terminal);
          return accounts;
        });
    if (timings) {
      watch.print();
    }
    return 0;
  }

  private void write(List<Account> accounts, Terminal terminal) {
    String name = speaker;
    if (name == null) {
      outputs.write(accounts, terminal, System.out);
      return;
    }
    Answered answered = Answered.to(new Question.Said(name, null), accounts);
    if (outputs.isForTerminal()) {
      answered.print(terminal, spec.commandLine().getOut());
    } else {
      List<Account> narrowed =
          accounts.stream().map(account -> SpokenBy.of(account, name)).toList();
      outputs.write(narrowed, terminal, System.out);
    }
  }

  private void fail(Optional<String> fault) {
    if (fault.isPresent()) {
      throw new ParameterException(spec.commandLine(), fault.get());
    }
  }
}
