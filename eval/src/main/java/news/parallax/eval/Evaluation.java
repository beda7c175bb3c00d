package news.parallax.eval;

import java.util.ArrayList;
import java.util.List;
import news.parallax.Parallax;

/// Runs tasks one after another; one that fails stops none of the others.
public final class Evaluation {
  private final DataFolder data;
  private final Goldens goldens;

  public Evaluation(DataFolder data, Goldens goldens) {
    this.data = data;
    this.goldens = goldens;
  }

  /// @param results in the order of the tasks and of their measures
  /// @param failed one line for each task that ended in a fault
  public record Outcome(List<Result> results, List<String> failed) {
    public Outcome {
      results = List.copyOf(results);
      failed = List.copyOf(failed);
    }

    /// Whether anything was scored.
    public boolean measuredAny() {
      return results.stream().anyMatch(result -> result.score() instanceof Score.Measured);
    }

    /// Whether every score that has a golden score equals it.
    public boolean holds() {
      return results.stream().noneMatch(Result::differs);
    }
  }

  public Outcome run(List<Task> tasks, Parallax parallax, Progress progress) {
    List<Result> results = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (Task task : tasks) {
      Progress named = status -> progress.at(task.name() + ": " + status);
      named.at("…");
      for (Score score : scores(task, parallax, named, failed)) {
        results.add(new Result(task.name(), score, goldens.of(task.name(), score)));
      }
    }
    return new Outcome(results, failed);
  }

  private List<Score> scores(Task task, Parallax parallax, Progress progress, List<String> failed) {
    try {
      return task.run(data, parallax, progress);
    } catch (MissingData missing) {
      return missing(task, "not scored: " + missing.getMessage());
    } catch (RuntimeException fault) {
      failed.add("%s: %s".formatted(task.name(), fault));
      return missing(task, "not scored: the task failed (%s)".formatted(fault));
    }
  }

  private static List<Score> missing(Task task, String why) {
    return task.metrics().stream().<Score>map(m -> new Score.Missing(m, why)).toList();
  }
}
