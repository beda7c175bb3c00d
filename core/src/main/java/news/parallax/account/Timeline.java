package news.parallax.account;

import java.util.List;
import news.parallax.event.Event;
import news.parallax.pact.Pact;

/// Puts what can be dated in order.
final class Timeline {
  private Timeline() {}

  static List<Account.TimelineEntry> of(
      Dossier dossier,
      List<Aligned<Event, Account.EventEntry>> happenings,
      List<Aligned<Pact, Account.AgreementEntry>> pacts) {
    return List.of();
  }
}
