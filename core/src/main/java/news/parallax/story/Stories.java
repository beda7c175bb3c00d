package news.parallax.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import news.parallax.correction.Corrections;
import news.parallax.report.Report;

/// Divides reports that are all there into stories: a [StoryStream] in order of publication.
public final class Stories {
  /// The reports of each story that may still change, by its id.
  private final Map<String, List<Report>> groups = new LinkedHashMap<>();

  private final List<Story> closed = new ArrayList<>();
  private final BiConsumer<Report, StoryChange> log;

  private Stories(BiConsumer<Report, StoryChange> log) {
    this.log = log;
  }

  /// The stories of these reports, in the order in which they began.
  public static List<Story> of(Collection<Report> reports) {
    return of(reports, new StoryStream(StoryRules.DEFAULT), (report, change) -> {});
  }

  /// The stories as people have set them right, in the order in which they began.
  public static List<Story> of(Collection<Report> reports, Corrections corrections) {
    return StoryFixes.apply(of(reports), corrections);
  }

  /// The stories into which a stream puts these reports; a story to which it had reports before
  /// shows only those that are given.
  ///
  /// @param log receives each change with the report that made it
  public static List<Story> of(
      Collection<Report> reports, StoryStream stream, BiConsumer<Report, StoryChange> log) {
    Stories stories = new Stories(log);
    reports.stream()
        .sorted(Story.PUBLICATION)
        .forEach(report -> stories.add(report, stream.add(report)));
    return stories.all();
  }

  private void add(Report report, StoryStream.Placement placement) {
    for (StoryChange change : placement.changes()) {
      log.accept(report, change);
      switch (change) {
        case StoryChange.Began began -> groups.put(began.story(), new ArrayList<>(List.of(report)));
        case StoryChange.Joined joined -> group(joined.story()).add(report);
        case StoryChange.Merged merged -> group(merged.story()).addAll(taken(merged.gone()));
        case StoryChange.Split split -> part(split);
        case StoryChange.Closed gone -> {
          List<Report> all = taken(gone.story());
          if (!all.isEmpty()) {
            closed.add(new Story(gone.story(), all));
          }
        }
        case StoryChange.Late late -> {}
      }
    }
  }

  private List<Report> group(String story) {
    return groups.computeIfAbsent(story, id -> new ArrayList<>());
  }

  private List<Report> taken(String story) {
    List<Report> all = groups.remove(story);
    return all == null ? List.of() : all;
  }

  private void part(StoryChange.Split split) {
    Set<String> reports = new HashSet<>(split.reports());
    List<Report> from = group(split.from());
    List<Report> own = from.stream().filter(report -> reports.contains(report.sha256())).toList();
    from.removeAll(own);
    group(split.story()).addAll(own);
  }

  private List<Story> all() {
    List<Story> all = new ArrayList<>(closed);
    groups.forEach((id, reports) -> all.add(new Story(id, reports)));
    all.removeIf(story -> story.reports().isEmpty());
    Map<String, Story> distinct = new HashMap<>();
    return all.stream()
        .map(
            story ->
                new Story(story.id(), story.reports().stream().sorted(Story.PUBLICATION).toList()))
        .sorted((a, b) -> Story.PUBLICATION.compare(a.reports().getFirst(), b.reports().getFirst()))
        .map(
            story -> {
              String id = Story.idOf(story.id(), distinct.keySet());
              distinct.put(id, story);
              return new Story(id, story.reports());
            })
        .toList();
  }
}
