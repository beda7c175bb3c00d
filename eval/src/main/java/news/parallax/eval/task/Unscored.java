package news.parallax.eval.task;

import java.util.List;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;

/// A set of data whose task Parallax cannot do so far.
///
/// @param why what is missing
public record Unscored(String name, List<String> metrics, String why) implements Task {
  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    return metrics.stream().map(metric -> Score.notYet(metric, why)).toList();
  }
}
