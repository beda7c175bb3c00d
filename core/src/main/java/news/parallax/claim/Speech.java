package news.parallax.claim;

import java.util.List;

/// All that is said in one report, in text order.
public record Speech(List<Quote> quotes, List<Claim> claims) {
  public Speech {
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
  }
}
