package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.Transcript;
import news.parallax.eval.measure.Labels;
import news.parallax.event.Event;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// PLOVER roots of sentences with a given source and target. The event that Parallax reads between
/// the two answers; a sentence without an event is wrong. The set merges CONCEDE and RETREAT.
public final class EventsPlover implements Task {
  /// One row of the table, by the names in its first line.
  private record Row(Map<String, String> fields, Report report) {
    String at(String column) {
      return fields.getOrDefault(column, "");
    }

    /// Where the words of a column stand in the sentence, null when they do not.
    @Nullable Span span(String column) {
      String words = at(column);
      int start = words.isEmpty() ? -1 : report.text().indexOf(words);
      return start < 0 ? null : new Span(start, start + words.length());
    }
  }

  @Override
  public String name() {
    return "events-plover";
  }

  @Override
  public List<String> metrics() {
    return List.of("root-accuracy", "root-macro-f1", "modality-accuracy", "with-event-recall");
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    List<Row> rows = new ArrayList<>();
    for (Path table : DataFolder.files(data.set(name()), ".tsv")) {
      rows.addAll(rows(table, rows.size()));
    }
    Map<String, Reading> readings =
        Reports.read(rows.stream().map(Row::report).toList(), parallax, progress);
    Labels roots = new Labels();
    Labels modalities = new Labels();
    long answered = 0;
    for (Row row : rows) {
      Event event = answer(row, readings.get(row.report().id()));
      roots.add(row.at("gold_root"), event == null ? null : root(event.type()));
      modalities.add(row.at("modality_L2"), event == null ? null : modality(event.status()));
      answered += event == null ? 0 : 1;
    }
    return List.of(
        Score.share("root-accuracy", roots.right(), roots.size(), ""),
        new Score.Measured("root-macro-f1", roots.macroF1(), null, null, roots.size(), ""),
        Score.share("modality-accuracy", modalities.right(), modalities.size(), ""),
        Score.share("with-event-recall", answered, roots.size(), ""));
  }

  private static List<Row> rows(Path table, int from) {
    List<String> lines = DataFolder.text(table).lines().toList();
    String[] names = lines.getFirst().split("\t", -1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(names.length, fields.length); i++) {
        row.put(names[i], fields[i]);
      }
      Transcript transcript = new Transcript();
      transcript.add(row.getOrDefault("sentence", "").strip(), false);
      rows.add(new Row(row, transcript.report("r" + (from + rows.size()), table.toString(), null)));
    }
    return rows;
  }

  /// The event whose actors are the given two, else one of them, else the first that is told.
  private static @Nullable Event answer(Row row, @Nullable Reading reading) {
    if (reading == null) {
      return null;
    }
    Span source = row.span("source");
    Span target = row.span("target");
    return reading.events().stream()
        .max(
            Comparator.comparingInt(
                    (Event event) ->
                        (isNamed(reading, event.sources(), source) ? 2 : 0)
                            + (isNamed(reading, event.targets(), target) ? 2 : 0))
                .thenComparingInt(event -> -event.index()))
        .orElse(null);
  }

  private static boolean isNamed(Reading reading, List<Integer> actors, @Nullable Span where) {
    return where != null
        && actors.stream()
            .flatMap(actor -> reading.actors().get(actor).mentions().stream())
            .anyMatch(mention -> mention.span().overlaps(where));
  }

  private static String root(Plover type) {
    return switch (type) {
      case CONCEDE, RETREAT -> "YIELD";
      default -> type.name();
    };
  }

  private static String modality(Status status) {
    return status == Status.PLANNED || status == Status.HYPOTHETICAL ? "todo" : "past";
  }
}
