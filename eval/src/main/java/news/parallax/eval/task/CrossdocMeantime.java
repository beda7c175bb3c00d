package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.MeantimeXml;
import news.parallax.eval.corpus.TimedText;

/// Expressions of time of MEANTIME's reports, values compared as TIMEX3 strings. The creation time
/// is given, as in TempEval-3.
public final class CrossdocMeantime implements Task {
  @Override
  public String name() {
    return "crossdoc-meantime";
  }

  @Override
  public List<String> metrics() {
    return Timexes.METRICS;
  }

  /// A report that lies in both parts of the corpus is read once.
  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    TreeMap<String, Path> byName = new TreeMap<>();
    for (Path file : DataFolder.files(data.set(name()), ".xml")) {
      byName.putIfAbsent(file.getFileName().toString(), file);
    }
    List<TimedText> texts = new ArrayList<>();
    for (Path file : byName.values()) {
      texts.add(MeantimeXml.read("r" + texts.size(), file.toString(), DataFolder.text(file)));
    }
    return Timexes.score(
        texts, (expression, date) -> Optional.of(expression.timex3(date)), parallax, progress);
  }
}
