package news.parallax.eval.task;

import java.nio.file.Path;
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

/// The article of a news page against its whole text, by shingles of four words: a JSON file of
/// `{id: {"articleBody": …, "url": …}}` and a page `id.html`, compressed or not, anywhere below.
/// Precision and recall are means over the pages, F1 is theirs.
public final class PagesNews implements Task {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public String name() {
    return "article-extraction-benchmark";
  }

  @Override
  public List<String> metrics() {
    return List.of("shingle-f1");
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    Path folder = data.set(name());
    double precision = 0;
    double recall = 0;
    int pages = 0;
    int lacking = 0;
    for (Path list : DataFolder.files(folder, ".json")) {
      for (Map.Entry<String, JsonNode> page : MAPPER.readTree(DataFolder.text(list)).properties()) {
        JsonNode gold = page.getValue().get("articleBody");
        Path file = file(folder, page.getKey());
        if (gold == null || !gold.isString()) {
          continue;
        }
        if (!Gzip.exists(file)) {
          lacking++;
          continue;
        }
        Shingles.Match match = Shingles.match(gold.stringValue(), ArticleText.of(file));
        precision += match.precision();
        recall += match.recall();
        pages++;
        progress.at("read %d pages".formatted(pages));
      }
    }
    if (pages == 0) {
      return List.of(
          new Score.Missing(
              "shingle-f1", "not scored: no page named in a list lies below " + folder));
    }
    double p = precision / pages;
    double r = recall / pages;
    String note = lacking == 0 ? "" : "%d pages of the list are not there".formatted(lacking);
    return List.of(
        new Score.Measured("shingle-f1", p + r == 0 ? 0 : 2 * p * r / (p + r), p, r, pages, note));
  }

  private static Path file(Path folder, String id) {
    Path inHtml = folder.resolve("html").resolve(id + ".html");
    return Gzip.exists(inHtml) ? inHtml : folder.resolve(id + ".html");
  }
}
