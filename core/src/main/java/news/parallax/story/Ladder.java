package news.parallax.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.memory.Window;
import news.parallax.origin.Origins.Source;
import news.parallax.origin.PassageIndex;
import news.parallax.origin.Reuse;
import news.parallax.origin.Shape;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// How near each report of a story is to one that was published before it.
public final class Ladder {
  /// A near-copy has at least so much of its telling words from one earlier report.
  private static final double NEAR_COPY = 0.8;

  private final Rarity rarity = new Rarity();

  private Ladder() {}

  /// The nearest first.
  public enum Rung {
    /// Nearly all of it is in the other report.
    NEAR_COPY("near-copy of"),
    /// It has passages of the other report, enough that the two count once, and words of its own.
    REWRITE("rewrite of"),
    /// It tells the same in its own words, at about the same time.
    SAME_HAPPENING("same happening as"),
    /// It is like the story as a whole, and like none of its reports.
    SAME_STORY_LINE("same story line as");

    private final String words;

    Rung(String words) {
      this.words = words;
    }

    /// As a reader says it, before the name of the other report.
    public String words() {
      return words;
    }
  }

  /// Where a report stands.
  ///
  /// @param nearest the earlier report to which it is nearest; for [Rung#SAME_STORY_LINE] the most
  ///     like of those that are not like it
  public record Step(Report report, Rung rung, Report nearest) {}

  /// The steps of all reports of these stories but the first of each, in order.
  ///
  /// @param stories words are weighed by how rare they are in these
  public static List<Step> of(List<Story> stories) {
    Ladder ladder = new Ladder();
    return stories.stream().flatMap(story -> ladder.steps(story).stream()).toList();
  }

  private List<Step> steps(Story story) {
    PassageIndex passages =
        new PassageIndex(Shape.FINE, Window.holding(2 * story.reports().size() + 2));
    Map<String, Report> byId = new HashMap<>();
    List<Report> earlier = new ArrayList<>();
    List<Terms> told = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (Report report : story.reports()) {
      Terms terms = rarity.weighted(Terms.of(report));
      List<Reuse> reuses = passages.add(Source.of(report));
      if (!earlier.isEmpty()) {
        Step copied = copied(report, reuses, byId);
        steps.add(copied == null ? likest(report, terms, earlier, told) : copied);
      }
      byId.put(report.id(), report);
      earlier.add(report);
      told.add(terms);
    }
    return steps;
  }

  private static @Nullable Step copied(
      Report report, List<Reuse> reuses, Map<String, Report> byId) {
    Reuse most = null;
    for (Reuse reuse : reuses) {
      boolean more = most == null || reuse.rightShare() > most.rightShare();
      most = reuse.countsOnce() && more ? reuse : most;
    }
    Report source = most == null ? null : byId.get(most.left());
    if (most == null || source == null) {
      return null;
    }
    Rung rung = most.rightShare() >= NEAR_COPY ? Rung.NEAR_COPY : Rung.REWRITE;
    return new Step(report, rung, source);
  }

  private static Step likest(Report report, Terms terms, List<Report> earlier, List<Terms> told) {
    int nearest = 0;
    double most = 0;
    for (int i = 0; i < told.size(); i++) {
      double likeness =
          terms.cosine(told.get(i))
              * OpenStory.decay(StoryStream.day(report), StoryStream.day(earlier.get(i)));
      if (likeness > most) {
        nearest = i;
        most = likeness;
      }
    }
    Rung rung = most >= StoryRules.JOIN ? Rung.SAME_HAPPENING : Rung.SAME_STORY_LINE;
    return new Step(report, rung, earlier.get(nearest));
  }
}
