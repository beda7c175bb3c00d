package news.parallax.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.actor.Actor;
import news.parallax.actor.Cast;
import news.parallax.actor.ReportActors;
import news.parallax.reading.Reading;
import news.parallax.time.StoryCalendar;
import news.parallax.time.Time;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// What reports have to share before their statements can be compared: who is who over all of them,
/// and on which day each appeared.
public record Ground(Cast cast, StoryCalendar calendar) {
  /// The ground of reports, given in any order.
  public static Ground of(List<Reading> unsorted) {
    List<Reading> readings =
        unsorted.stream().sorted(Comparator.comparing(r -> r.report().id())).toList();
    SortedMap<String, ReportActors> actors = new TreeMap<>();
    readings.forEach(r -> actors.put(r.report().id(), r.actors()));
    return new Ground(
        Cast.of(actors),
        StoryCalendar.of(
            readings.stream().map(r -> new StoryCalendar.Dated(r.report(), r.times())).toList()));
  }

  Actor actor(Reading reading, int index) {
    return cast.actor(reading.report().id(), index);
  }

  Time time(Reading reading, TimeExpression expression) {
    return expression.resolve(calendar.date(reading.report().id()));
  }

  /// The day on which a report appeared, null when unknown.
  public @Nullable LocalDate day(Reading reading) {
    return calendar.date(reading.report().id()).day();
  }
}
