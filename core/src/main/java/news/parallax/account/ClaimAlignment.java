package news.parallax.account;

import java.util.List;
import news.parallax.claim.Claim;
import news.parallax.event.Event;

/// Aligns the claims of a story's reports: the same proposition of the same speaker is one entry.
final class ClaimAlignment {
  private ClaimAlignment() {}

  static List<Aligned<Claim, Account.ClaimEntry>> align(
      Dossier dossier, List<Aligned<Event, Account.EventEntry>> happenings) {
    return List.of();
  }

  static List<Account.QuoteEntry> quotes(Dossier dossier) {
    return List.of();
  }
}
