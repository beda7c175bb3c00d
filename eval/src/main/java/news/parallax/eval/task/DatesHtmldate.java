package news.parallax.eval.task;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.Gzip;
import news.parallax.reader.ReportReader;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The day on which a web page was published, as the reader alone finds it. A page that it refuses
/// (one in another language, say) has no day and counts as wrong.
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
    long refused = 0;
    for (Path list : DataFolder.files(folder, ".json")) {
      for (Map.Entry<String, JsonNode> page : MAPPER.readTree(DataFolder.text(list)).properties()) {
        JsonNode date = page.getValue().get("date");
        Path file = folder.resolve("test_set").resolve(page.getValue().get("file").stringValue());
        if (date.isString() && Gzip.exists(file)) {
          Optional<Report> report = report(file);
          refused += report.isEmpty() ? 1 : 0;
          right += report.flatMap(DatesHtmldate::day).equals(day(date.stringValue())) ? 1 : 0;
          all++;
        }
      }
    }
    return List.of(
        Score.share(
            "date-accuracy", right, all, refused == 0 ? "" : refused + " pages were refused"));
  }

  private static Optional<Report> report(Path file) {
    return ReportReader.read("r1", file.toString(), Gzip.bytes(file), ReportReader.Known.NOTHING)
            instanceof ReportReader.Outcome.Read(Report report, var notes)
        ? Optional.of(report)
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String date) {
    return Optional.of(LocalDate.parse(date));
  }

  private static Optional<LocalDate> day(Report report) {
    return switch (report.publication()) {
      case Publication.Given given -> Optional.of(given.date());
      case Publication.Printed printed -> Optional.of(printed.date());
      case Publication.PrintedWithoutYear _, Publication.Unknown _ -> Optional.empty();
    };
  }
}
