package news.parallax.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.report.Span;

/// All that is said in one report, in text order.
public record Speech(List<Quote> quotes, List<Claim> claims) {
  public Speech {
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
  }

  /// Whether a passage stands in words that somebody is quoted with.
  public boolean quotes(Span passage) {
    return quotes.stream().anyMatch(quote -> quote.marks().contains(passage));
  }

  /// The smallest claim of somebody else than the narrator in whose content a word stands.
  public Optional<Claim> reported(Span word) {
    return claims.stream()
        .filter(claim -> claim.content().contains(word))
        .filter(claim -> !(claim.speaker() instanceof Speaker.Narrator))
        .min(
            Comparator.comparingInt((Claim claim) -> claim.content().length())
                .thenComparingInt(Claim::index));
  }
}
