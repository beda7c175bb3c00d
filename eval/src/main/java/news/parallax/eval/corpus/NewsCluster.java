package news.parallax.eval.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.eval.DataFolder;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// News articles sorted by happening, as the clusters of Giveme5W1H are kept (Hamborg, Breitinger
/// and Gipp 2019): a JSON file each with `title`, `text`, `description`, `date_publish`,
/// `source_domain`, `url` and `newsCluster.EventId`.
public final class NewsCluster {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private NewsCluster() {}

  /// The articles of a folder in order of publication, those without a time last, and then by file
  /// name: as a stream would bring them.
  public static List<ToldHappening> in(Path folder) {
    record Timed(String time, ToldHappening told) {}
    List<Timed> all = new ArrayList<>();
    for (Path file : DataFolder.files(folder, ".json")) {
      JsonNode article = MAPPER.readTree(DataFolder.text(file));
      if (article.has("newsCluster")) {
        String id = "a%04d".formatted(all.size() + 1);
        all.add(new Timed(text(article, "date_publish"), told(id, file, article)));
      }
    }
    Comparator<Timed> order =
        Comparator.<Timed, Boolean>comparing(timed -> timed.time().isEmpty())
            .thenComparing(Timed::time);
    return all.stream().sorted(order).map(Timed::told).toList();
  }

  private static ToldHappening told(String id, Path file, JsonNode article) {
    String title = text(article, "title");
    String body = text(article, "text");
    String all = title + "\n\n" + (body.isBlank() ? text(article, "description") : body) + "\n";
    Known known =
        new Known(
            orNull(text(article, "source_domain")),
            day(text(article, "date_publish")),
            orNull(title),
            null,
            orNull(text(article, "url")));
    String name = file.getFileName().toString().replace(".json", ".txt");
    Outcome read = ReportReader.read(id, name, all.getBytes(StandardCharsets.UTF_8), known);
    Report report = read instanceof Outcome.Read done ? done.report() : null;
    return new ToldHappening(id, report, article.get("newsCluster").path("EventId").asString());
  }

  private static String text(JsonNode article, String field) {
    return article.path(field).asString("").strip();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /// @param time such as `2018-02-01T17:00:00`, or empty
  private static @Nullable LocalDate day(String time) {
    return time.length() < 10 ? null : LocalDate.parse(time.substring(0, 10));
  }
}
