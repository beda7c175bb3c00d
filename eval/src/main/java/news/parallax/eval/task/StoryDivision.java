package news.parallax.eval.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import news.parallax.eval.Score;
import news.parallax.eval.corpus.ToldHappening;
import news.parallax.eval.measure.Coreference;
import news.parallax.report.Report;
import news.parallax.story.StoryChange;
import news.parallax.story.StoryRules;
import news.parallax.story.StoryStream;

/// How well a stream of reports is divided into stories: B³ over the reports in one pass, at the
/// likeness that is the default and at multiples of it, and of a baseline. A report that the reader
/// refused is a story of its own on either side.
final class StoryDivision {
  private static final double[] CURVE = {0.6, 0.8, 1.2, 1.4};

  static final List<String> METRICS = List.of("b3-f1", "b3-f1-at-N-of-threshold", "baseline-b3-f1");

  private final List<ToldHappening> told;
  private final String note;

  StoryDivision(List<ToldHappening> told) {
    this.told = List.copyOf(told);
    long refused = told.stream().filter(one -> one.report() == null).count();
    this.note = refused == 0 ? "" : refused + " hold no text and are stories of their own";
  }

  List<Score> scores() {
    List<Score> scores = new ArrayList<>();
    scores.add(score("b3-f1", divided(StoryRules.DEFAULT), note));
    for (double part : CURVE) {
      String metric = String.format(Locale.ROOT, "b3-f1-at-%.1f-of-threshold", part);
      scores.add(score(metric, divided(StoryRules.DEFAULT.joiningAt(part * StoryRules.JOIN)), ""));
    }
    scores.add(baseline());
    return scores;
  }

  /// The baseline at the threshold that is best for these very reports, which flatters it.
  private Score baseline() {
    Coreference best = new Coreference(0, 0);
    int percent = 0;
    List<Report> reports =
        told.stream().map(ToldHappening::report).filter(Objects::nonNull).toList();
    NearestReport baseline = new NearestReport(reports);
    for (int at = 5; at <= 60; at += 5) {
      int[] stories = baseline.stories(at / 100.0);
      Map<Report, String> storyOf = new IdentityHashMap<>();
      for (int i = 0; i < stories.length; i++) {
        storyOf.put(reports.get(i), "story " + stories[i]);
      }
      Coreference measure = measure(grouped(report -> storyOf.getOrDefault(report, "")));
      if (measure.f1() > best.f1()) {
        best = measure;
        percent = at;
      }
    }
    return new Score.Measured(
        "baseline-b3-f1",
        best.f1(),
        best.precision(),
        best.recall(),
        told.size(),
        "TF-IDF, nearest report of the last %d days, best of 12 thresholds: 0.%02d"
            .formatted(NearestReport.WINDOW_DAYS, percent));
  }

  private Collection<Set<String>> divided(StoryRules rules) {
    StoryStream stream = new StoryStream(rules);
    Map<String, String> merged = new HashMap<>();
    Map<String, String> parted = new HashMap<>();
    Map<String, String> storyOf = new HashMap<>();
    for (ToldHappening one : told) {
      Report report = one.report();
      if (report == null) {
        continue;
      }
      StoryStream.Placement placement = stream.add(report);
      storyOf.put(report.sha256(), placement.story());
      for (StoryChange change : placement.changes()) {
        switch (change) {
          case StoryChange.Merged m -> merged.put(m.gone(), m.story());
          case StoryChange.Split s -> s.reports().forEach(r -> parted.put(r, s.story()));
          default -> {}
        }
      }
      parted.forEach(storyOf::replace);
      parted.clear();
    }
    return grouped(
        report -> {
          String story = storyOf.getOrDefault(report.sha256(), "");
          while (merged.containsKey(story)) {
            story = merged.getOrDefault(story, story);
          }
          return story;
        });
  }

  private Collection<Set<String>> grouped(Function<Report, String> story) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (ToldHappening one : told) {
      Report report = one.report();
      String group = report == null ? "alone " + one.id() : story.apply(report);
      groups.computeIfAbsent(group, key -> new HashSet<>()).add(one.id());
    }
    return groups.values();
  }

  private Score score(String metric, Collection<Set<String>> found, String note) {
    Coreference measure = measure(found);
    return new Score.Measured(
        metric, measure.f1(), measure.precision(), measure.recall(), told.size(), note);
  }

  private Coreference measure(Collection<Set<String>> found) {
    Map<String, Set<String>> gold = new HashMap<>();
    told.forEach(
        one -> gold.computeIfAbsent(one.happening(), key -> new HashSet<>()).add(one.id()));
    return Coreference.b3(gold.values(), found);
  }
}
