package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.Gzip;
import news.parallax.eval.measure.Tally;
import news.parallax.reader.ReportReader;
import news.parallax.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article of a web page, by trafilatura's measure: segments that must be in the text and
/// segments that must not. F1 counts a segment found, missed, or let in. A page that the reader
/// refuses (most are not in English) has no text, and a second row leaves those out.
public final class PagesTrafilatura implements Task {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Override
  public String name() {
    return "pages-trafilatura";
  }

  @Override
  public List<String> metrics() {
    return List.of("segment-f1", "segment-f1-of-pages-read");
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    Path folder = data.set(name());
    Tally all = Tally.NOTHING;
    Tally ofRead = Tally.NOTHING;
    long refused = 0;
    long read = 0;
    for (JsonNode page :
        MAPPER.readTree(DataFolder.text(folder.resolve("evaldata.json"))).values()) {
      if (read++ % 100 == 0) {
        progress.at("read %d pages".formatted(read));
      }
      String text = text(file(folder, page.get("file").stringValue()));
      long found = count(page.get("with"), text);
      Tally tally =
          new Tally(found, page.get("with").size(), found + count(page.get("without"), text));
      all = all.plus(tally);
      ofRead = text.isEmpty() ? ofRead : ofRead.plus(tally);
      refused += text.isEmpty() ? 1 : 0;
    }
    String note = "%d of %d pages were refused".formatted(refused, read);
    return List.of(
        Score.f1("segment-f1", all, note), Score.f1("segment-f1-of-pages-read", ofRead, note));
  }

  private static Path file(Path folder, String name) {
    return Stream.of("cache", "eval")
        .map(part -> folder.resolve(part).resolve(name))
        .filter(Gzip::exists)
        .findFirst()
        .orElse(folder.resolve(name));
  }

  /// The blocks that tell something, a line each; empty when the page is refused.
  private static String text(Path file) {
    return ReportReader.read("r1", file.toString(), Gzip.bytes(file), ReportReader.Known.NOTHING)
            instanceof ReportReader.Outcome.Read(Report report, var notes)
        ? report.blocks().stream()
            .filter(block -> block.kind().tells())
            .map(block -> report.at(block.span()))
            .collect(Collectors.joining("\n"))
        : "";
  }

  private static long count(JsonNode segments, String text) {
    return segments.valueStream().filter(one -> text.contains(one.stringValue())).count();
  }
}
