package news.parallax.eval;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes scores as a table for people or as JSON for programs.
public final class ScoreWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ScoreWriter() {}

  /// One row a measure; what a column has no number for shows `-`.
  public static String table(List<Result> results) {
    StringBuilder table = new StringBuilder();
    line(table, "task", "metric", "P", "R", "score", "golden", "diff", "n", "");
    String task = "";
    for (Result result : results) {
      String name = result.task().equals(task) ? "" : result.task();
      task = result.task();
      switch (result.score()) {
        case Score.Measured score ->
            line(
                table,
                name,
                score.metric(),
                number(score.precision()),
                number(score.recall()),
                number(score.value()),
                number(result.golden()),
                difference(result),
                Long.toString(score.n()),
                score.note());
        case Score.Missing score ->
            line(table, name, score.metric(), "-", "-", "-", "-", "-", "-", score.why());
      }
    }
    return table.toString();
  }

  private static void line(StringBuilder table, Object... cells) {
    table
        .append(
            String.format(Locale.ROOT, "%-32s %-35s %8s %8s %8s %8s %8s %7s  %s", cells)
                .stripTrailing())
        .append('\n');
  }

  private static String number(@Nullable Double value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }

  private static String difference(Result result) {
    Double difference = result.difference();
    if (difference == null) {
      return "-";
    }
    return result.differs() ? String.format(Locale.ROOT, "%+.4f", difference) : "=";
  }

  /// An array of `{"task","metric","value","golden","n","note"}`, in the order of the table;
  /// `value` is null for what could not be scored, `golden` where no bar is set.
  public static String json(List<Result> results) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Result result : results) {
      ObjectNode one = array.addObject();
      one.put("task", result.task()).put("metric", result.score().metric());
      switch (result.score()) {
        case Score.Measured score ->
            one.put("value", rounded(score.value()))
                .put("golden", result.golden())
                .put("n", score.n())
                .put("note", score.note());
        case Score.Missing score ->
            one.putNull("value").putNull("golden").put("n", 0).put("note", score.why());
      }
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(array);
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
