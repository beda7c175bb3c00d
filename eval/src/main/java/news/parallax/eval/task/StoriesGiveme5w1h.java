package news.parallax.eval.task;

import java.util.List;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.NewsCluster;

/// Articles of many outlets sorted by happening, in order of publication.
public final class StoriesGiveme5w1h implements Task {
  @Override
  public String name() {
    return "stories-giveme5w1h";
  }

  @Override
  public List<String> metrics() {
    return StoryDivision.METRICS;
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    return new StoryDivision(NewsCluster.in(data.set("stories-giveme5w1h"))).scores();
  }
}
