package news.parallax.account;

import java.util.List;
import news.parallax.event.Event;

/// Aligns the events of a story's reports: one entry for each happening.
final class EventAlignment {
  private EventAlignment() {}

  static List<Aligned<Event, Account.EventEntry>> align(Dossier dossier) {
    return List.of();
  }
}
