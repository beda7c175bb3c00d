package news.parallax.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Goldens;
import news.parallax.eval.MissingData;
import news.parallax.eval.Progress;
import news.parallax.eval.ScoreWriter;
import news.parallax.eval.Task;
import news.parallax.eval.Tasks;

/// One run of `parallax eval`: what it scores, what came out, and how it ends.
final class ScoreRun {
  private static final int DIFFERS = 1;

  private final DataFolder data;
  private final Path golden;
  private final Goldens goldens;
  private final List<String> names;
  private Evaluation.Outcome outcome = new Evaluation.Outcome(List.of(), List.of());

  private ScoreRun(DataFolder data, Path golden, Goldens goldens, List<String> names) {
    this.data = data;
    this.golden = golden;
    this.goldens = goldens;
    this.names = List.copyOf(names);
  }

  /// @param golden the file of golden scores, which need not exist
  /// @param names of the sets to score, all when empty
  static ScoreRun of(Path data, Path golden, List<String> names) {
    try {
      return new ScoreRun(new DataFolder(data), golden, Goldens.in(golden), names);
    } catch (MissingData missing) {
      throw new CannotContinue(Main.NOTHING_READ, String.valueOf(missing.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new CannotContinue(Main.USAGE, "--golden " + e.getMessage());
    }
  }

  /// What is wrong with the names, if anything.
  Optional<String> unknownTask() {
    List<Task> all = Tasks.of(data);
    return names.stream()
        .filter(name -> all.stream().noneMatch(task -> isNamed(task, name)))
        .findFirst()
        .map(
            name ->
                "--task %s: there is no such task; there are %s"
                    .formatted(
                        name, all.stream().map(Task::name).collect(Collectors.joining(", "))));
  }

  private static boolean isNamed(Task task, String name) {
    return task.name().equals(name) || task.name().startsWith(name + "/");
  }

  void score(Parallax parallax, Progress progress) {
    List<Task> tasks =
        Tasks.of(data).stream()
            .filter(task -> names.isEmpty() || names.stream().anyMatch(name -> isNamed(task, name)))
            .toList();
    outcome = new Evaluation(data, goldens).run(tasks, parallax, progress);
  }

  void print(PrintWriter out, boolean json) {
    out.println(
        json ? ScoreWriter.json(outcome.results()) : ScoreWriter.table(outcome.results()).strip());
    out.flush();
  }

  /// @param update whether the golden scores become what was measured
  int exitCode(boolean update, PrintWriter err) {
    outcome.failed().forEach(fault -> err.println("parallax: " + fault));
    if (!outcome.failed().isEmpty()) {
      return Main.FAULT;
    }
    if (!outcome.measuredAny()) {
      err.println("parallax: nothing was scored; the table says what is missing");
      return Main.NOTHING_READ;
    }
    if (update) {
      update();
      return 0;
    }
    return outcome.holds() ? 0 : DIFFERS;
  }

  private void update() {
    try {
      goldens.updated(outcome.results()).write(golden);
    } catch (UncheckedIOException e) {
      throw new CannotContinue(
          Main.USAGE,
          "--golden %s cannot be written (%s); name another".formatted(golden, e.getMessage()));
    }
  }
}
