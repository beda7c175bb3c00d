package news.parallax.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.account.Account;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.QuoteEntry;

/// Narrows an account to what one speaker says.
public final class SpokenBy {
  private SpokenBy() {}

  /// The account with the speaker's claims and quotations, the claims they answer and that answer
  /// them, the happenings these are about, and what is disputed or found of them alone; reports,
  /// origins and actors stay, and ids stay the same. Without speech where the name means nobody.
  public static Account of(Account account, String name) {
    Set<String> speakers = Naming.ids(name, account.actors());
    List<ClaimEntry> own =
        account.claims().stream()
            .filter(claim -> claim.speaker() != null && speakers.contains(claim.speaker()))
            .toList();
    Set<String> ids = new HashSet<>();
    own.forEach(claim -> ids.add(claim.id()));
    for (ClaimEntry claim : account.claims()) {
      if (own.stream().anyMatch(one -> isThread(one, claim))) {
        ids.add(claim.id());
      }
    }
    List<ClaimEntry> claims = account.claims().stream().filter(c -> ids.contains(c.id())).toList();
    Set<String> about = new HashSet<>();
    claims.forEach(claim -> about.addAll(claim.about()));
    List<EventEntry> events =
        account.events().stream().filter(event -> about.contains(event.id())).toList();
    List<QuoteEntry> quotes =
        account.quotes().stream()
            .filter(quote -> quote.speaker() != null && speakers.contains(quote.speaker()))
            .toList();
    quotes.forEach(quote -> ids.add(quote.id()));
    return new Account(
        account.story(),
        account.reports(),
        account.rejected(),
        account.origins(),
        account.actors(),
        events,
        claims.stream().map(claim -> within(claim, ids)).toList(),
        quotes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        account.findings().stream().filter(finding -> isOf(finding, ids)).toList(),
        account.discrepancies().stream().filter(dispute -> isOf(dispute, ids)).toList(),
        List.of(),
        List.of(),
        account.corrections());
  }

  private static boolean isThread(ClaimEntry own, ClaimEntry other) {
    return own.answers().contains(other.id()) || other.answers().contains(own.id());
  }

  /// The claim with references only to claims that are kept.
  private static ClaimEntry within(ClaimEntry claim, Set<String> ids) {
    return new ClaimEntry(
        claim.id(),
        claim.speaker(),
        claim.narrator(),
        claim.cue(),
        claim.stance(),
        claim.polarity(),
        claim.proposition(),
        claim.direct(),
        claim.about(),
        claim.answers().stream().filter(ids::contains).toList(),
        claim.evidence(),
        claim.reports(),
        claim.origins());
  }

  private static boolean isOf(Finding finding, Set<String> ids) {
    return !finding.items().isEmpty() && ids.containsAll(finding.items());
  }

  private static boolean isOf(Discrepancy dispute, Set<String> ids) {
    return !dispute.items().isEmpty() && ids.containsAll(dispute.items());
  }
}
