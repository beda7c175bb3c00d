package news.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Accounts;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.report.Report;
import news.parallax.write.JsonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
  enum Stories {
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

  @Option(
      names = "--json",
      paramLabel = "FILE|-",
      description = "Write the account as JSON, to a file or to standard output.")
  private @Nullable String json;

  @Option(
      names = "--with-text",
      description = "Give each report its text in the JSON, for checking evidence in any format.")
  private boolean withText;

  @Option(
      names = "--story",
      paramLabel = "one|auto",
      defaultValue = "one",
      description = "one: all reports tell one story (default).")
  private Stories stories = Stories.ONE;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many reports are analysed at a time (default: one per processor). The account does"
              + " not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      defaultValue = "${env:PARALLAX_CACHE}",
      description =
          "Keep the analysis of each text in this folder, and start from what is there (default:"
              + " $PARALLAX_CACHE, else none).")
  private @Nullable Path cache;

  @Override
  public Integer call() throws IOException {
    check();
    Inputs inputs = Inputs.read(paths, list, System.in);
    List<Rejected> rejected = new ArrayList<>(inputs.rejected());
    if (inputs.reports().isEmpty()) {
      tell(rejected);
      throw new CannotContinue(
          Main.NOTHING_READ, "no report could be read, so there is no account");
    }
    try (Parallax parallax = new Parallax(engine(inputs.reports()), threads)) {
      Parallax.Readings readings = parallax.readAll(inputs.reports());
      rejected.addAll(readings.rejected());
      tell(rejected);
      write(Accounts.of(readings.readings(), rejected));
    }
    return 0;
  }

  private void check() {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads: expected at least 1, got " + threads);
    }
    if (stories == Stories.AUTO) {
      throw new ParameterException(
          spec.commandLine(),
          "--story auto is not available yet; give the reports of one story at a time");
    }
  }

  private Engine engine(List<Report> reports) {
    EngineProvider provider = Engines.preferred();
    if (cache == null) {
      return provider.open();
    }
    AnalysisCache analyses = AnalysisCache.in(cache, provider);
    analyses.prepare(reports);
    return analyses;
  }

  private void tell(List<Rejected> rejected) {
    PrintWriter err = spec.commandLine().getErr();
    for (Rejected one : rejected) {
      err.printf("parallax: %s: %s. %s%n", one.source(), one.reason(), one.remedy());
    }
    err.flush();
  }

  private void write(Account account) throws IOException {
    String written = new JsonWriter(withText).write(account) + "\n";
    if (json != null && !json.equals("-")) {
      Files.writeString(Path.of(json), written);
    } else {
      System.out.write(written.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }
}
