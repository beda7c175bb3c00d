package news.parallax.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.correction.Corrections;
import news.parallax.correction.Fix;
import news.parallax.report.Report;

/// Joins and parts stories as people have set them right.
public final class StoryFixes {
  private StoryFixes() {}

  /// @return stories in the order of those given; one that was parted from another comes after it
  ///     and is named after its first report, one that was joined keeps the name of the first
  public static List<Story> apply(List<Story> stories, Corrections corrections) {
    Map<String, List<Report>> fixed = new LinkedHashMap<>();
    stories.forEach(story -> fixed.put(story.id(), new ArrayList<>(story.reports())));
    corrections.of(Fix.OwnStory.class).forEach(fix -> part(fixed, fix));
    corrections.of(Fix.SameStory.class).forEach(fix -> join(fixed, fix));
    return fixed.entrySet().stream().map(e -> new Story(e.getKey(), e.getValue())).toList();
  }

  private static void part(Map<String, List<Report>> stories, Fix.OwnStory fix) {
    List<Report> own = named(stories, fix.reports());
    boolean isWhole =
        stories.values().stream().anyMatch(all -> own.size() == all.size() && own.containsAll(all));
    if (!own.isEmpty() && !isWhole) {
      stories.values().forEach(all -> all.removeAll(own));
      stories.values().removeIf(List::isEmpty);
      stories.put(Story.idOf(own.getFirst(), stories.keySet()), new ArrayList<>(own));
    }
  }

  private static void join(Map<String, List<Report>> stories, Fix.SameStory fix) {
    List<Report> named = named(stories, fix.reports());
    List<String> ids =
        stories.entrySet().stream()
            .filter(story -> named.stream().anyMatch(story.getValue()::contains))
            .map(Map.Entry::getKey)
            .toList();
    for (String id : ids.subList(Math.min(1, ids.size()), ids.size())) {
      List<Report> moved = stories.remove(id);
      stories.computeIfPresent(
          ids.getFirst(),
          (first, reports) -> {
            reports.addAll(moved);
            return reports;
          });
    }
  }

  private static List<Report> named(Map<String, List<Report>> stories, List<String> names) {
    return stories.values().stream()
        .flatMap(List::stream)
        .filter(
            report ->
                Stream.of(report.name(), report.source(), String.valueOf(report.url()))
                    .anyMatch(names::contains))
        .toList();
  }
}
