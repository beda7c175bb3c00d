package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.Transcript;
import news.parallax.eval.measure.Labels;
import news.parallax.event.Event;
import news.parallax.event.ModelTypes;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// PLOVER roots of sentences with a given source and target. The event that Parallax reads between
/// the two answers, else what the engine's model takes the one to do to the other, else an event of
/// one of them; a sentence without an answer is wrong. The set merges CONCEDE and RETREAT.
///
/// The model was trained on four of five rows of the set's table, so the others are scored again on
/// their own; only these scores tell how it does on what it has not seen.
public final class EventsPlover implements Task {
  /// Of the rows whose source and target stand in the sentence every so many are unknown to the
  /// model (`train`, `HELD_EVENTS`).
  private static final int HELD = 5;

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
    return List.of(
        "root-accuracy",
        "root-macro-f1",
        "modality-accuracy",
        "with-event-recall",
        "root-accuracy-held",
        "root-macro-f1-held");
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
    Labels held = new Labels();
    Labels modalities = new Labels();
    long answered = 0;
    int usable = 0;
    for (Row row : rows) {
      Reading reading = readings.get(row.report().id());
      Event event = event(row, reading);
      String root = answer(row, reading, event).map(EventsPlover::root).orElse(null);
      roots.add(row.at("gold_root"), root);
      if (row.span("source") != null && row.span("target") != null) {
        if (usable % HELD == 0) {
          held.add(row.at("gold_root"), root);
        }
        usable++;
      }
      modalities.add(row.at("modality_L2"), event == null ? null : modality(event.status()));
      answered += event == null ? 0 : 1;
    }
    return List.of(
        Score.share("root-accuracy", roots.right(), roots.size(), ""),
        new Score.Measured("root-macro-f1", roots.macroF1(), null, null, roots.size(), ""),
        Score.share("modality-accuracy", modalities.right(), modalities.size(), ""),
        Score.share("with-event-recall", answered, roots.size(), ""),
        Score.share("root-accuracy-held", held.right(), held.size(), "rows the model has not seen"),
        new Score.Measured("root-macro-f1-held", held.macroF1(), null, null, held.size(), ""));
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

  private static Optional<Plover> answer(
      Row row, @Nullable Reading reading, @Nullable Event event) {
    Span source = row.span("source");
    Span target = row.span("target");
    boolean between =
        event != null
            && reading != null
            && isNamed(reading, event.sources(), source)
            && isNamed(reading, event.targets(), target);
    Optional<Plover> told = Optional.ofNullable(event).map(Event::type);
    if (reading == null || source == null || target == null) {
      return told;
    }
    ModelTypes types = new ModelTypes(reading.analysis());
    @Nullable Plover plain = event != null && between ? event.type() : null;
    return reading
        .analysis()
        .sentenceAt(source)
        .flatMap(sentence -> types.between(sentence, source, target, plain))
        .or(() -> told);
  }

  /// The event whose actors are the given two, else one of them, else the first that is told.
  private static @Nullable Event event(Row row, @Nullable Reading reading) {
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
