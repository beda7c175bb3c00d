package news.parallax.account;

import java.util.Collection;
import java.util.List;
import news.parallax.actor.Actor;
import news.parallax.actor.Cast;
import news.parallax.correction.Corrections;
import news.parallax.origin.Origins;
import news.parallax.reading.Reading;
import news.parallax.report.Report;
import news.parallax.statement.Ground;
import news.parallax.time.StoryCalendar;
import news.parallax.time.Time;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// What the fold works on: a story's readings, sorted by report id, with what holds over all of
/// them.
record Dossier(
    List<Reading> readings,
    Cast cast,
    StoryCalendar calendar,
    Origins origins,
    Corrections corrections) {
  Dossier {
    readings = List.copyOf(readings);
  }

  /// What its statements are compared on.
  Ground ground() {
    return new Ground(cast, calendar);
  }

  /// When an expression of that report means, [Time#UNKNOWN] for null.
  Time time(Report report, @Nullable TimeExpression expression) {
    return expression == null ? Time.UNKNOWN : expression.resolve(calendar.date(report.id()));
  }

  /// The id of a report's actor in the account.
  String actor(Reading reading, int index) {
    return cast.actor(reading.report().id(), index).id();
  }

  /// The ids of a report's actors in the account, in the order given, each once.
  List<String> actors(Reading reading, List<Integer> indexes) {
    return indexes.stream().map(index -> actor(reading, index)).distinct().toList();
  }

  /// The name of an actor (id), the id itself when there is none.
  String name(String id) {
    return cast.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElse(id);
  }

  /// How many origins stand behind these reports (ids).
  int origins(Collection<String> reports) {
    return origins.count(reports);
  }
}
