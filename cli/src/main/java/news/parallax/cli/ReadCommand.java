package news.parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Accounts;
import news.parallax.correction.Corrections;
import news.parallax.language.Engine;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.story.Stories;
import news.parallax.story.Story;
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
  /// How the reports are divided into stories.
  enum Division {
    ONE,
    AUTO
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Reports (.txt, .md, .html), folders of reports with the folders in them, or - for standard"
              + " input. A reports.json in a folder tells what is known about its reports.")
  private List<String> paths = List.of();

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      description =
          "What is known about the reports: a JSON array of objects with file, outlet, published,"
              + " title, byline, url; all but file may be left out.")
  private @Nullable Path list;

  @Mixin private Outputs outputs = new Outputs();

  @Option(
      names = "--story",
      paramLabel = "one|auto",
      defaultValue = "one",
      description =
          "one: all reports tell one story (default); auto: find the stories and give an account of"
              + " each. Several accounts are one JSON object a line; HTML pages get a number in their"
              + " name.")
  private Division division = Division.ONE;

  @Mixin private Correcting correcting = new Correcting();

  @Mixin private Analysing analysing = new Analysing();

  @Option(names = "--timings", description = "Tell on standard error how long each stage takes.")
  private boolean timings;

  @Override
  public Integer call() {
    check();
    Corrections corrections = correcting.read();
    Terminal terminal = Terminal.of(System.getProperties(), System.getenv());
    Watch watch = new Watch(spec.commandLine().getErr(), terminal.progress());
    watch.started();
    Inputs inputs = watch.stage("read files", () -> Inputs.read(paths, list, System.in));
    if (inputs.reports().isEmpty()) {
      tell(inputs.rejected());
      throw new CannotContinue(Main.NOTHING_READ, "no report could be read: there is no account");
    }
    List<Account> accounts = accounts(inputs, corrections, watch);
    inputs.notes().forEach(note -> spec.commandLine().getErr().println("parallax: " + note));
    tell(accounts.getFirst().rejected());
    watch.stage(
        "write",
        () -> {
          outputs.write(accounts, terminal, System.out);
          return accounts;
        });
    if (timings) {
      watch.print();
    }
    return 0;
  }

  private void check() {
    fail(analysing.fault());
    if (list != null && !Files.isReadable(list)) {
      throw misused("--reports %s: there is no such file that can be read".formatted(list));
    }
    fail(outputs.fault());
  }

  private void fail(Optional<String> fault) {
    if (fault.isPresent()) {
      throw misused(fault.get());
    }
  }

  private ParameterException misused(String how) {
    return new ParameterException(spec.commandLine(), how);
  }

  /// One account a story, in the order in which the stories began; the first lists all the input
  /// that gave no report.
  private List<Account> accounts(Inputs inputs, Corrections corrections, Watch watch) {
    List<Report> reports = inputs.reports();
    Engine engine = watch.stage("load models", () -> analysing.engine(reports));
    try (Parallax parallax =
        new Parallax(watch.watched(engine, reports.size()), analysing.threads())) {
      Parallax.Readings read =
          watch.stage("read reports", () -> parallax.readAll(reports, corrections));
      List<Rejected> rejected = new ArrayList<>(inputs.rejected());
      rejected.addAll(read.rejected());
      return watch.stage("make account", () -> accounts(read.readings(), rejected, corrections));
    }
  }

  private List<Account> accounts(
      List<Reading> readings, List<Rejected> rejected, Corrections corrections) {
    if (division == Division.ONE || readings.isEmpty()) {
      return List.of(Accounts.of(readings, rejected, corrections));
    }
    List<Account> accounts = new ArrayList<>();
    for (Story story : Stories.of(readings.stream().map(Reading::report).toList(), corrections)) {
      List<Reading> own =
          readings.stream().filter(reading -> story.reports().contains(reading.report())).toList();
      accounts.add(Accounts.of(own, accounts.isEmpty() ? rejected : List.of(), corrections));
    }
    return accounts;
  }

  private void tell(List<Rejected> rejected) {
    PrintWriter err = spec.commandLine().getErr();
    for (Rejected one : rejected) {
      err.printf("parallax: %s: %s. %s%n", one.source(), one.reason(), one.remedy());
    }
    err.flush();
  }
}
