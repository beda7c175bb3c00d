package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.Gzip;
import news.parallax.eval.measure.Shingles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article of a news page against its whole text, by shingles of four words, in the layout of
/// Scrapinghub's article extraction benchmark: `ground-truth.json` with
/// `{id: {"articleBody": …, "url": …}}`, and the pages as `html/id.html`, compressed or not.
public final class PagesNews implements Task {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String LIST = "ground-truth.json";
  private static final String METRIC = "shingle-f1";

  @Override
  public String name() {
    return "article-extraction-benchmark";
  }

  @Override
  public List<String> metrics() {
    return List.of(METRIC);
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    Path folder = data.set(name());
    List<Shingles.Match> pages = new ArrayList<>();
    int lacking = 0;
    for (Map.Entry<String, JsonNode> page :
        MAPPER.readTree(DataFolder.text(folder.resolve(LIST))).properties()) {
      Path file = folder.resolve("html").resolve(page.getKey() + ".html");
      if (Gzip.exists(file)) {
        String gold = page.getValue().path("articleBody").asString("");
        pages.add(Shingles.match(gold, ArticleText.of(file)));
        progress.at("read %d pages".formatted(pages.size()));
      } else {
        lacking++;
      }
    }
    if (pages.isEmpty()) {
      return List.of(
          new Score.Missing(
              METRIC,
              "not scored: no page of %s lies in %s".formatted(LIST, folder.resolve("html"))));
    }
    String note = lacking == 0 ? "" : "%d pages of the list are not there".formatted(lacking);
    Shingles.Means means = Shingles.Means.of(pages);
    return List.of(
        new Score.Measured(
            METRIC, means.f1(), means.precision(), means.recall(), pages.size(), note));
  }
}
