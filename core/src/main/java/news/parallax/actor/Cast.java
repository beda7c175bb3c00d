package news.parallax.actor;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The actors of a story, joined over its reports.
public final class Cast {
  private final List<Actor> actors;
  private final Map<String, List<Actor>> byReport;

  private Cast(List<Actor> actors, Map<String, List<Actor>> byReport) {
    this.actors = actors;
    this.byReport = byReport;
  }

  /// Joins the actors of reports.
  ///
  /// @param reports the actors of each report by the report's id
  public static Cast of(SortedMap<String, ReportActors> reports) {
    return new Cast(List.of(), Map.of());
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
