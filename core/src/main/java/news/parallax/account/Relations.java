package news.parallax.account;

import java.util.List;
import news.parallax.event.Event;
import news.parallax.pact.Pact;

/// Derives how two actors stand to each other from what they did and what binds them.
final class Relations {
  private Relations() {}

  static List<Account.Relation> of(
      Dossier dossier,
      List<Aligned<Event, Account.EventEntry>> happenings,
      List<Aligned<Pact, Account.AgreementEntry>> pacts,
      List<Account.SanctionEntry> sanctions) {
    return List.of();
  }
}
