package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.NamedText;

/// Names of news from around the world, every fifth article by file name; the others may be learned
/// from.
public final class NamesWorldwide implements Task {
  private static final int EVERY = 5;

  @Override
  public String name() {
    return "names-worldwide";
  }

  @Override
  public List<String> metrics() {
    return Names.METRICS;
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    List<Path> files = DataFolder.files(data.set(name()), ".tsv");
    List<NamedText> texts = new ArrayList<>();
    for (int i = 0; i < files.size(); i += EVERY) {
      List<String> lines = DataFolder.text(files.get(i)).lines().toList();
      texts.add(NamedText.read("r" + texts.size(), files.get(i).toString(), lines, 0, 1));
    }
    return Names.score(
        texts, parallax, progress, "%d of %d articles".formatted(texts.size(), files.size()));
  }
}
