package news.parallax.eval.task;

import java.util.List;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.EcbTopics;

/// The documents of ECB+ by happening; the two happenings of a topic are alike, which makes them
/// hard to keep apart.
public final class StoriesEcbplus implements Task {
  @Override
  public String name() {
    return "stories-ecbplus";
  }

  @Override
  public List<String> metrics() {
    return StoryDivision.METRICS;
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    return new StoryDivision(EcbTopics.in(data.set("coreference-ecbplus"))).scores();
  }
}
