package news.parallax.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.parallax.Parallax;
import news.parallax.account.Account.Rejected;
import news.parallax.inquiry.Check;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.write.InquiryJson;
import news.parallax.write.InquiryWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax check "CLAIM" PATH...`
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells which reports support a sentence, contradict it, or are silent.")
final class CheckCommand implements Callable<Integer> {
  /// The id and the source of the sentence among the reports.
  private static final String CLAIM = "claim";

  /// In UTF-16 code units; a longer text is a report.
  private static final int LONGEST = 1000;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "CLAIM", description = "A sentence in quotation marks.")
  private String claim = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Reports, folders of reports, or - for standard input, as for read.")
  private List<String> paths = List.of();

  @Option(names = "--json", description = "Write JSON, with all passages, to standard output.")
  private boolean json;

  @Mixin private InputOptions known = new InputOptions();

  @Mixin private Analysing analysing = new Analysing();

  @Override
  public Integer call() {
    analysing
        .fault()
        .or(known::fault)
        .ifPresent(
            fault -> {
              throw new ParameterException(spec.commandLine(), fault);
            });
    Report sentence = sentence();
    Inputs inputs = Inputs.read(paths, known, System.in);
    List<Rejected> rejected = new ArrayList<>(inputs.rejected());
    if (inputs.reports().isEmpty()) {
      Rejections.tell(rejected, spec.commandLine().getErr());
      throw new CannotContinue(
          Main.NOTHING_READ, "no report could be read: there is nothing to check against");
    }
    Check check;
    try (Parallax parallax =
        new Parallax(analysing.engine(inputs.reports()), analysing.threads())) {
      Parallax.Readings read =
          parallax.readAll(Stream.concat(Stream.of(sentence), inputs.reports().stream()).toList());
      rejected.addAll(read.rejected());
      Rejections.tell(rejected, spec.commandLine().getErr());
      check = check(read.readings());
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(InquiryJson.write(check, rejected));
    } else {
      Terminal terminal = Terminal.of(System.getProperties(), System.getenv());
      out.print(new InquiryWriter(terminal.columns(), terminal.colour()).write(check));
    }
    out.flush();
    return 0;
  }

  private static Check check(List<Reading> readings) {
    List<Reading> reports =
        readings.stream().filter(reading -> !reading.report().id().equals(CLAIM)).toList();
    return readings.stream()
        .filter(reading -> reading.report().id().equals(CLAIM))
        .findFirst()
        .map(reading -> Check.of(reading, reports))
        .orElseThrow(
            () -> new CannotContinue(Main.FAULT, "a fault of the program: the claim is not read"));
  }

  private Report sentence() {
    boolean told = claim.chars().anyMatch(Character::isLetter);
    if (!told || claim.length() > LONGEST) {
      throw new ParameterException(
          spec.commandLine(),
          "CLAIM: expected a sentence of at most %d characters, got '%s'; put it in quotation marks"
              .formatted(LONGEST, claim));
    }
    return Check.sentence(CLAIM, claim);
  }
}
