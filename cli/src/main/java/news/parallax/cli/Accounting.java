package news.parallax.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Account.StoryLine;
import news.parallax.account.Accounts;
import news.parallax.correction.Corrections;
import news.parallax.language.Engine;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.story.Stories;
import news.parallax.story.Story;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes accounts of what the paths of a command line lead to; with the options that all commands
/// which need accounts have.
final class Accounting {
  /// How the reports are divided into stories.
  enum Division {
    ONE,
    AUTO
  }

  @Mixin private InputOptions known = new InputOptions();

  @Option(
      names = "--story",
      paramLabel = "one|auto",
      defaultValue = "one",
      description =
          "one: all reports tell one story (default); auto: find the stories and give an account of"
              + " each. Several accounts are one JSON object a line; HTML pages get a number in"
              + " their name.")
  private Division division = Division.ONE;

  @Mixin private Correcting correcting = new Correcting();

  @Mixin private Analysing analysing = new Analysing();

  /// What is wrong with the options, empty when nothing is.
  Optional<String> fault() {
    return known.fault().or(analysing::fault);
  }

  /// One account a story, in the order in which the stories began; the first lists all the input
  /// that gave no report. What could not be read is told.
  ///
  /// @param paths of reports and folders of reports, or `-`
  /// @throws CannotContinue when no report could be read, or the corrections have a fault
  List<Account> accounts(List<String> paths, Watch watch, PrintWriter err) {
    Corrections corrections = correcting.read();
    Inputs inputs = watch.stage("read files", () -> Inputs.read(paths, known, System.in));
    if (inputs.reports().isEmpty()) {
      Rejections.tell(inputs.rejected(), err);
      throw new CannotContinue(Main.NOTHING_READ, "no report could be read: there is no account");
    }
    List<Account> accounts = accounts(inputs, corrections, watch);
    inputs.notes().forEach(note -> err.println("parallax: " + note));
    Rejections.tell(accounts.getFirst().rejected(), err);
    return accounts;
  }

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
      Account account = Accounts.of(own, accounts.isEmpty() ? rejected : List.of(), corrections);
      StoryLine line = account.story();
      accounts.add(account.named(new StoryLine(story.id(), line.title(), line.period())));
    }
    return accounts;
  }
}
