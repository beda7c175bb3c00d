package news.parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.Parallax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parallax eval --data DIR`. Its signatures name nothing of the module `eval`, so that no other
/// command loads it.
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Scores Parallax on public data and compares with the golden scores in the tree.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every score equals its golden score, or has none",
      "1:a score differs from its golden score, up or down; a rise is settled by --update-golden",
      "2:the command line is wrong, or the golden scores cannot be read or written",
      "3:nothing could be scored: the data are not there",
      "70:a task ended in a fault of the program; the others were scored"
    })
final class EvalCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description =
          "The folder with data/SET, stories and scorer, or a folder with the sets alone.")
  private Path data = Path.of("");

  @Option(
      names = "--task",
      paramLabel = "NAME",
      split = ",",
      description =
          "Score this set alone, by the name of its folder; may be given again. stories-dev means"
              + " all stories in it.")
  private List<String> names = List.of();

  @Option(
      names = "--json",
      description =
          "Print a JSON array of {task, metric, value, golden, n, note} instead of the table.")
  private boolean json;

  @Option(
      names = "--golden",
      paramLabel = "FILE",
      defaultValue = "${sys:parallax.home:-.}/eval/golden/scores.json",
      description = "The golden scores (default: eval/golden/scores.json beside the launcher).")
  private Path golden = Path.of("");

  @Option(
      names = "--update-golden",
      description = "Set the golden scores of the sets that were scored to what was measured.")
  private boolean update;

  @Mixin private Analysing analysing = new Analysing();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    ScoreRun run = ScoreRun.of(data, golden, names);
    analysing
        .fault()
        .or(run::unknownTask)
        .map(this::misused)
        .ifPresent(
            fault -> {
              throw fault;
            });
    try (ScoreProgress progress =
            new ScoreProgress(err, Terminal.of(System.getProperties(), System.getenv()));
        Parallax parallax = new Parallax(analysing.engine(List.of()), analysing.threads())) {
      run.score(parallax, progress::at);
    }
    run.print(spec.commandLine().getOut(), json);
    return run.exitCode(update, err);
  }

  private ParameterException misused(String how) {
    return new ParameterException(spec.commandLine(), how);
  }
}
