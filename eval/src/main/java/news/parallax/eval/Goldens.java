package news.parallax.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The scores that Parallax is held to, with the command that measured them.
///
/// A golden score holds for the data it was measured on: it is compared only where as many gold
/// items are scored, so that other parts of a set are scored without a bar.
public final class Goldens {
  /// The command whose scores the file holds.
  static final String COMMAND = "./parallax eval --data ../shared --update-golden";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final SortedMap<String, SortedMap<String, Golden>> tasks;

  /// @param value the score, to four decimals
  /// @param n how many gold items it was measured on
  private record Golden(double value, long n) {}

  private Goldens(SortedMap<String, SortedMap<String, Golden>> tasks) {
    this.tasks = tasks;
  }

  /// @throws IllegalArgumentException when the file is there and is not a file of golden scores
  public static Goldens in(Path file) {
    SortedMap<String, SortedMap<String, Golden>> tasks = new TreeMap<>();
    if (Files.exists(file)) {
      try {
        JsonNode root = MAPPER.readTree(DataFolder.text(file)).get("scores");
        root.properties()
            .forEach(
                task ->
                    task.getValue()
                        .properties()
                        .forEach(
                            one ->
                                tasks
                                    .computeIfAbsent(task.getKey(), key -> new TreeMap<>())
                                    .put(one.getKey(), golden(one.getValue()))));
      } catch (JacksonException | NullPointerException e) {
        throw new IllegalArgumentException(
            "%s: expected {\"scores\":{task:{metric:{\"value\",\"n\"}}}} (%s)"
                .formatted(file, e.getMessage()),
            e);
      }
    }
    return new Goldens(tasks);
  }

  private static Golden golden(JsonNode node) {
    return new Golden(node.get("value").doubleValue(), node.get("n").longValue());
  }

  /// The golden score of a measure on as many gold items.
  @Nullable Double of(String task, Score score) {
    SortedMap<String, Golden> metrics = tasks.get(task);
    Golden golden = metrics == null ? null : metrics.get(score.metric());
    return golden != null && score instanceof Score.Measured measured && measured.n() == golden.n()
        ? golden.value()
        : null;
  }

  /// These with the bars set to what was measured; tasks that were not run keep theirs.
  public Goldens updated(List<Result> results) {
    SortedMap<String, SortedMap<String, Golden>> next = new TreeMap<>(tasks);
    Set<String> renewed = new HashSet<>();
    for (Result result : results) {
      if (result.score() instanceof Score.Measured measured) {
        if (renewed.add(result.task())) {
          next.put(result.task(), new TreeMap<>());
        }
        next.computeIfAbsent(result.task(), key -> new TreeMap<>())
            .put(measured.metric(), new Golden(measured.value(), measured.n()));
      }
    }
    return new Goldens(next);
  }

  /// One measure a line, so that a change of the bar reads well in a diff.
  public void write(Path file) {
    StringBuilder json = new StringBuilder();
    json.append("{\n \"command\": \"").append(COMMAND).append("\",\n \"scores\": {");
    String betweenTasks = "\n";
    for (String task : tasks.keySet()) {
      json.append(betweenTasks).append("  \"").append(task).append("\": {");
      String between = "\n";
      for (var metric : tasks.get(task).entrySet()) {
        json.append(between)
            .append(
                String.format(
                    Locale.ROOT,
                    "   \"%s\": {\"value\": %.4f, \"n\": %d}",
                    metric.getKey(),
                    metric.getValue().value(),
                    metric.getValue().n()));
        between = ",\n";
      }
      json.append("\n  }");
      betweenTasks = ",\n";
    }
    json.append("\n }\n}\n");
    try {
      Files.writeString(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
