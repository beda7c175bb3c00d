package news.parallax.event;

import java.util.List;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Speech;
import news.parallax.language.Analysis;
import news.parallax.time.TimeExpression;

/// Finds what happened in one report.
public final class EventReader {
  private EventReader() {}

  public static List<Event> read(
      Analysis analysis, ReportActors actors, List<TimeExpression> times, Speech speech) {
    return List.of();
  }
}
