package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.ReportFolder;
import news.parallax.write.JsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A story annotated by hand, scored by the reference scorer that comes with the data
/// (`score/score_account.py`): a row for each measure of each gold file. `meta.json` describes the
/// story and has nothing to find.
public final class AnnotatedStory implements Task {
  /// What the scorer makes of each gold file. The others have no measure.
  private static final Map<String, List<String>> SECTIONS =
      Map.ofEntries(
          Map.entry("actors", List.of("actors", "mentions in both (B-cubed)")),
          Map.entry("quotes", List.of("quotes", "quotes with speaker")),
          Map.entry(
              "claims",
              List.of("claims", "claims of named speakers", "denials answering accusations")),
          Map.entry("events", List.of("events")),
          Map.entry("timeline", List.of("timeline")),
          Map.entry("figures", List.of("figures")),
          Map.entry("agreements", List.of("agreements", "agreements replaced", "provisions")),
          Map.entry("sanctions", List.of("sanctions")),
          Map.entry("contradictions", List.of("discrepancies", "near-misses explained")),
          Map.entry("corroborated", List.of("corroborated", "corroborated, any set of reports")),
          Map.entry("unique", List.of("unique")),
          Map.entry("origins", List.of("origins (pairs)")));

  private final String name;
  private final Path reports;
  private final Path gold;
  private final Path scorer;

  /// @param name what the user calls it
  public AnnotatedStory(String name, Path reports, Path gold, Path scorer) {
    this.name = name;
    this.reports = reports;
    this.gold = gold;
    this.scorer = scorer;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> metrics() {
    return List.of("annotated-story");
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    ReferenceScorer reference = new ReferenceScorer(scorer);
    progress.at("read " + reports);
    String account =
        new JsonWriter(false)
            .write(parallax.account(ReportFolder.read(DataFolder.folder(reports))));
    progress.at("score against " + gold);
    JsonNode sections = reference.scores(account, gold, reports);
    List<Score> scores = new ArrayList<>();
    for (Path file : DataFolder.files(gold, ".json")) {
      String stem = file.getFileName().toString().replace(".json", "");
      if (!stem.equals("meta")) {
        scores.addAll(scores(stem, sections));
      }
    }
    return scores;
  }

  private static List<Score> scores(String stem, JsonNode sections) {
    List<Score> scores = new ArrayList<>();
    for (String section : SECTIONS.getOrDefault(stem, List.of())) {
      scores.add(score(section, sections.get(section)));
    }
    JsonNode reported = sections.path("discrepancies").path("violations");
    if (stem.equals("contradictions") && reported.isArray()) {
      long nearMisses = sections.path("near-misses explained").path("gold").asLong(0);
      scores.add(
          new Score.Measured(
              "near-misses-reported", reported.size(), null, null, nearMisses, "lower is better"));
    }
    return scores.isEmpty()
        ? List.of(Score.notYet(stem, "the reference scorer has no measure for this file"))
        : scores;
  }

  private static Score score(String section, @Nullable JsonNode row) {
    String metric =
        section.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    if (row == null) {
      return new Score.Missing(metric + "-f1", "not scored: the scorer gives no such section");
    }
    long n = row.path("gold").asLong(0);
    Double precision = number(row.get("precision"));
    Double recall = number(row.get("recall"));
    Double f1 = number(row.get("f1"));
    if (f1 != null) {
      return new Score.Measured(metric + "-f1", f1, precision, recall, n, "");
    }
    return recall == null
        ? new Score.Missing(metric + "-f1", "not scored: there is nothing to find")
        : new Score.Measured(metric + "-recall", recall, precision, recall, n, "");
  }

  private static @Nullable Double number(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : Double.valueOf(node.doubleValue());
  }
}
