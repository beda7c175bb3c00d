package news.parallax.eval.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.parallax.Parallax;
import news.parallax.claim.Claim;
import news.parallax.claim.Speaker;
import news.parallax.eval.DataFolder;
import news.parallax.eval.MissingData;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.Brat;
import news.parallax.eval.measure.AttributionMeasure;
import news.parallax.eval.measure.Tally;
import news.parallax.language.Attribution;
import news.parallax.reader.ReportReader;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Who says what in PolNeAR's development articles, read as a user would have them read. Of several
/// annotators of one article the first by file name counts. What the narrator tells is no
/// attribution.
public final class AttributionPolnear implements Task {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
  private static final Map<String, Function<Attribution, List<Span>>> ROLES = roles();

  private static Map<String, Function<Attribution, List<Span>>> roles() {
    Map<String, Function<Attribution, List<Span>>> roles = new LinkedHashMap<>();
    roles.put("source", Attribution::source);
    roles.put("cue", Attribution::cue);
    roles.put("content", Attribution::content);
    return roles;
  }

  private record Article(Report report, List<Attribution> gold) {}

  @Override
  public String name() {
    return "attribution-polnear";
  }

  @Override
  public List<String> metrics() {
    List<String> metrics = new ArrayList<>(List.of("exact-f1", "triple-overlap-f1"));
    ROLES.keySet().forEach(role -> metrics.add(role + "-exact-f1"));
    ROLES.keySet().forEach(role -> metrics.add(role + "-token-f1"));
    return metrics;
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    List<Article> articles = articles(data.set(name()).resolve("dev"));
    Map<String, Reading> readings =
        Reports.read(articles.stream().map(Article::report).toList(), parallax, progress);
    Map<String, Tally> sums = new TreeMap<>();
    for (Article article : articles) {
      List<Attribution> found = attributions(readings.get(article.report().id()));
      List<Span> words = words(article.report().text());
      add(sums, "triple-overlap-f1", AttributionMeasure.triples(article.gold(), found));
      ROLES.forEach(
          (role, part) -> {
            Tally exact = AttributionMeasure.exact(article.gold(), found, part);
            add(sums, "exact-f1", exact);
            add(sums, role + "-exact-f1", exact);
            add(
                sums,
                role + "-token-f1",
                AttributionMeasure.words(article.gold(), found, part, words));
          });
    }
    return metrics().stream()
        .map(metric -> Score.f1(metric, sums.getOrDefault(metric, Tally.NOTHING), ""))
        .toList();
  }

  private static void add(Map<String, Tally> sums, String metric, Tally tally) {
    sums.merge(metric, tally, Tally::plus);
  }

  private static List<Article> articles(Path part) {
    List<Path> marks = DataFolder.files(part.resolve("attributions"), ".ann");
    List<Article> articles = new ArrayList<>();
    for (Path file : DataFolder.files(part.resolve("text"), ".txt")) {
      String stem = file.getFileName().toString().replaceFirst("\\.txt$", "");
      Path first =
          marks.stream()
              .filter(mark -> mark.getFileName().toString().startsWith(stem))
              .findFirst()
              .orElseThrow(() -> new MissingData(file, "it has no marks beside it"));
      ReportReader.Outcome outcome =
          ReportReader.read(
              "r" + articles.size(), file.toString(), bytes(file), ReportReader.Known.NOTHING);
      if (outcome instanceof ReportReader.Outcome.Read(Report report, var notes)) {
        articles.add(new Article(report, Brat.attributions(DataFolder.text(first), report.text())));
      }
    }
    return articles;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the engine marks, where it marks what is said too; without a model for that, what the
  /// claims say. Of 19,833 attributions in PolNeAR's training part two have no content.
  private static List<Attribution> attributions(@Nullable Reading reading) {
    if (reading == null) {
      return List.of();
    }
    List<Attribution> marked = reading.analysis().attributions();
    return marked.isEmpty()
        ? claimed(reading.speech().claims())
        : marked.stream().filter(one -> !one.content().isEmpty()).toList();
  }

  private static List<Attribution> claimed(List<Claim> claims) {
    List<Attribution> found = new ArrayList<>();
    for (Claim claim : claims) {
      List<Span> cue = claim.cue() == null ? List.of() : List.of(claim.cue());
      switch (claim.speaker()) {
        case Speaker.Named named ->
            found.add(new Attribution(List.of(named.where()), cue, List.of(claim.content())));
        case Speaker.Unnamed unnamed ->
            found.add(new Attribution(List.of(unnamed.where()), cue, List.of(claim.content())));
        case Speaker.Narrator narrator -> {}
      }
    }
    return found;
  }

  private static List<Span> words(String text) {
    return WORD.matcher(text).results().map(AttributionPolnear::span).toList();
  }

  private static Span span(MatchResult word) {
    return new Span(word.start(), word.end());
  }
}
