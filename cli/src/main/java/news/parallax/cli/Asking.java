package news.parallax.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.account.Account;
import news.parallax.question.Days;
import news.parallax.question.Question;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// What all commands that ask accounts have in common: where the accounts come from, and the form
/// of the answer.
final class Asking {
  /// Of the paths of all these commands.
  static final String PATHS =
      "Reports and folders of reports, as for read, or accounts that read --json wrote (.json,"
          + " .jsonl).";

  @Mixin private Accounting accounting = new Accounting();

  @Option(names = "--json", description = "Answer as JSON on standard output.")
  private boolean json;

  /// A day, month or year of a command line.
  static final class DaysArgument implements ITypeConverter<Days> {
    @Override
    public Days convert(String written) {
      try {
        return Days.of(written);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  boolean isJson() {
    return json;
  }

  /// The accounts of the paths asked.
  Answered ask(Question question, List<String> paths, CommandSpec spec) {
    if (paths.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "say whom to ask: name a report, a folder or an account (PATH)");
    }
    Optional<String> fault = accounting.fault();
    if (fault.isPresent()) {
      throw new ParameterException(spec.commandLine(), fault.get());
    }
    return Answered.to(question, accounts(paths, spec.commandLine().getErr()));
  }

  private List<Account> accounts(List<String> paths, PrintWriter err) {
    List<String> reports = paths.stream().filter(path -> !AccountFile.isOne(path)).toList();
    List<Account> accounts = new ArrayList<>();
    if (!reports.isEmpty()) {
      Terminal terminal = Terminal.of(System.getProperties(), System.getenv());
      Watch watch = new Watch(err, terminal.progress());
      watch.started();
      accounts.addAll(accounting.accounts(reports, watch, err));
    }
    paths.stream()
        .filter(AccountFile::isOne)
        .distinct()
        .sorted()
        .forEach(path -> accounts.addAll(AccountFile.read(path)));
    return accounts;
  }

  /// Asks, and prints the answer in the form that was chosen.
  int answer(Question question, List<String> paths, CommandSpec spec) {
    Answered answered = ask(question, paths, spec);
    if (json) {
      answered.printJson(spec.commandLine().getOut());
    } else {
      answered.print(
          Terminal.of(System.getProperties(), System.getenv()), spec.commandLine().getOut());
    }
    return 0;
  }
}
