package news.parallax.eval.task;

import java.util.List;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.MarkedPage;
import news.parallax.eval.measure.Tally;

/// The article of a web page, by trafilatura's measure: segments that must be in the text and
/// segments that must not. F1 counts a segment found, missed, or let in. Pages of all languages
/// count.
public final class PagesTrafilatura implements Task {
  @Override
  public String name() {
    return "pages-trafilatura";
  }

  @Override
  public List<String> metrics() {
    return List.of("segment-f1");
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    Tally all = Tally.NOTHING;
    long empty = 0;
    long read = 0;
    for (MarkedPage page : MarkedPage.in(data.set(name()))) {
      if (read++ % 100 == 0) {
        progress.at("read %d pages".formatted(read));
      }
      String text = ArticleText.of(page.file());
      all = all.plus(page.tally(text));
      empty += text.isEmpty() ? 1 : 0;
    }
    String note = empty == 0 ? "" : "%d of %d pages gave no text".formatted(empty, read);
    return List.of(Score.f1("segment-f1", all, note));
  }
}
