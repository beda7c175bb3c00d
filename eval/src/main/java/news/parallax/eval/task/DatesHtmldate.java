package news.parallax.eval.task;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.Gzip;
import news.parallax.reader.ReportReader;
import news.parallax.reader.page.Page;
import news.parallax.reader.piece.Piece;
import news.parallax.reader.piece.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The day on which a web page was published, as the reader alone finds it; pages of all
/// languages count.
public final class DatesHtmldate implements Task {
  /// The list says NaN for a page without a date.
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  @Override
  public String name() {
    return "dates-htmldate";
  }

  @Override
  public List<String> metrics() {
    return List.of("date-accuracy");
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    Path folder = data.set(name());
    long right = 0;
    long all = 0;
    long without = 0;
    for (Path list : DataFolder.files(folder, ".json")) {
      for (Map.Entry<String, JsonNode> page : MAPPER.readTree(DataFolder.text(list)).properties()) {
        JsonNode date = page.getValue().get("date");
        Path file = folder.resolve("test_set").resolve(page.getValue().get("file").stringValue());
        if (date.isString() && Gzip.exists(file)) {
          When published = published(file);
          without += published == null ? 1 : 0;
          right += published != null && published.day().equals(day(date.stringValue())) ? 1 : 0;
          all++;
        }
      }
    }
    String note = without == 0 ? "" : without + " pages gave no day";
    return List.of(Score.share("date-accuracy", right, all, note));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static @Nullable When published(Path file) {
    return ReportReader.piece(file + ".html", Gzip.bytes(file), null) instanceof Piece.Page page
        ? Page.of(page.html()).facts().published()
        : null;
  }
}
