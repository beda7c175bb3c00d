package news.parallax.account;

import java.util.List;
import news.parallax.pact.Pact;

/// Aligns the agreements, sanctions and memberships of a story's reports.
final class PactAlignment {
  private PactAlignment() {}

  static List<Aligned<Pact, Account.AgreementEntry>> align(Dossier dossier) {
    return List.of();
  }

  static List<Account.SanctionEntry> sanctions(Dossier dossier) {
    return List.of();
  }

  static List<Account.MembershipEntry> memberships(Dossier dossier) {
    return List.of();
  }
}
