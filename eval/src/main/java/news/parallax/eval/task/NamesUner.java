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

/// Names of Universal NER: a text a document, a block a sentence.
public final class NamesUner implements Task {
  @Override
  public String name() {
    return "names-uner";
  }

  @Override
  public List<String> metrics() {
    return Names.METRICS;
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    List<NamedText> texts = new ArrayList<>();
    for (Path file : DataFolder.files(data.set(name()), ".iob2")) {
      List<String> document = new ArrayList<>();
      for (String line : DataFolder.text(file).lines().toList()) {
        if (line.startsWith("# newdoc") && !document.isEmpty()) {
          texts.add(text(texts.size(), file, document));
          document = new ArrayList<>();
        }
        document.add(line);
      }
      texts.add(text(texts.size(), file, document));
    }
    return Names.score(texts, parallax, progress, "");
  }

  private static NamedText text(int number, Path file, List<String> lines) {
    return NamedText.read("r" + number, file.toString(), lines, 1, 2);
  }
}
