package news.parallax.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import news.parallax.correction.Corrections;

/// The actors of a story, joined over its reports.
public final class Cast {
  private final List<Actor> actors;
  private final Map<String, List<Actor>> byReport;

  private Cast(List<Actor> actors, Map<String, List<Actor>> byReport) {
    this.actors = actors;
    this.byReport = byReport;
  }

  /// Joins the actors of reports: states by their code, persons by their names, others by any name
  /// they share.
  ///
  /// @param reports the actors of each report by the report's id
  public static Cast of(SortedMap<String, ReportActors> reports) {
    return of(reports, Corrections.NONE);
  }

  /// @param corrections who is one actor, and who is not
  public static Cast of(SortedMap<String, ReportActors> reports, Corrections corrections) {
    List<Part> parts = ActorFixes.apply(Joining.join(reports), corrections);
    parts.sort(
        Comparator.comparingInt((Part c) -> -c.mentionCount())
            .thenComparing(Part::name)
            .thenComparing(Part::kind));
    Map<String, Map<Integer, String>> ids = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String id = "a" + (i + 1);
      for (Part.Appearance part : parts.get(i).appearances()) {
        ids.computeIfAbsent(part.report(), r -> new HashMap<>()).put(part.actor().index(), id);
      }
    }
    List<Actor> actors = new ArrayList<>();
    Map<String, Actor> byId = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      Actor actor = parts.get(i).actor("a" + (i + 1), ids);
      actors.add(actor);
      byId.put(actor.id(), actor);
    }
    Map<String, List<Actor>> byReport = new HashMap<>();
    reports.forEach(
        (report, all) ->
            byReport.put(
                report,
                all.all().stream()
                    .map(a -> byId.get(ids.getOrDefault(report, Map.of()).get(a.index())))
                    .toList()));
    return new Cast(List.copyOf(actors), byReport);
  }

  /// All actors, the most mentioned first, then by name.
  public List<Actor> actors() {
    return actors;
  }

  /// Who the actor with this index in that report is.
  public Actor actor(String report, int index) {
    List<Actor> actors = byReport.get(report);
    if (actors == null) {
      throw new IllegalArgumentException("No report %s in this cast".formatted(report));
    }
    return actors.get(index);
  }
}
