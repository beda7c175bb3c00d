package news.parallax.pact;

import java.util.List;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Speech;
import news.parallax.event.Event;
import news.parallax.language.Analysis;
import news.parallax.time.TimeExpression;

/// Finds agreements, sanctions and memberships in one report.
public final class PactReader {
  private PactReader() {}

  public static Bonds read(
      Analysis analysis,
      ReportActors actors,
      List<TimeExpression> times,
      Speech speech,
      List<Event> events) {
    return new Bonds(
        new Pacts(analysis, actors, times, speech, events).read(),
        Sanctions.in(analysis, actors, times, events),
        Memberships.in(analysis, actors));
  }
}
