package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.Gzip;
import news.parallax.eval.measure.Tally;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article of a web page, by trafilatura's measure: segments that must be in the text and
/// segments that must not. F1 counts a segment found, missed, or let in. Pages of all languages
// count.
public final class PagesTrafilatura implements Task {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
    Path folder = data.set(name());
    Tally all = Tally.NOTHING;
    long empty = 0;
    long read = 0;
    for (JsonNode page :
        MAPPER.readTree(DataFolder.text(folder.resolve("evaldata.json"))).values()) {
      if (read++ % 100 == 0) {
        progress.at("read %d pages".formatted(read));
      }
      String text = ArticleText.of(file(folder, page.get("file").stringValue()));
      long found = count(page.get("with"), text);
      all =
          all.plus(
              new Tally(found, page.get("with").size(), found + count(page.get("without"), text)));
      empty += text.isEmpty() ? 1 : 0;
    }
    String note = empty == 0 ? "" : "%d of %d pages gave no text".formatted(empty, read);
    return List.of(Score.f1("segment-f1", all, note));
  }

  private static Path file(Path folder, String name) {
    return Stream.of("cache", "eval")
        .map(part -> folder.resolve(part).resolve(name))
        .filter(Gzip::exists)
        .findFirst()
        .orElse(folder.resolve(name));
  }

  private static long count(JsonNode segments, String text) {
    return segments.valueStream().filter(one -> text.contains(one.stringValue())).count();
  }
}
