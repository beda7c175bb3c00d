package news.parallax.export;

import java.util.Locale;
import java.util.function.Function;
import news.parallax.account.Account;

/// A form in which an account is given to other programs.
public enum Export {
  /// One row for each claim, as CSV (RFC 4180).
  CLAIMS("text/csv", ClaimTable::of),
  /// One row for each pair of actor and recipient of an event, with the columns of POLECAT, divided
  /// by tabs.
  PLOVER("text/tab-separated-values", PloverTable::of),
  /// Entities of FollowTheMoney, one JSON object a line.
  FTM("application/x-ndjson", FtmEntities::of),
  /// What speakers claim, in the form of ClaimReview (schema.org), without a rating: Parallax gives
  /// no verdict.
  CLAIMREVIEW("application/ld+json", ClaimReviews::of),
  /// Actors and how they stand to each other, as GraphML.
  GRAPHML("application/graphml+xml", GraphMl::of),
  /// The timeline, as iCalendar (RFC 5545).
  ICAL("text/calendar", Calendar::of);

  private final String mediaType;
  private final Function<Account, String> form;

  Export(String mediaType, Function<Account, String> form) {
    this.mediaType = mediaType;
    this.form = form;
  }

  public String mediaType() {
    return mediaType;
  }

  /// The word by which it is asked for.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The whole file; the same account gives the same.
  public String write(Account account) {
    return form.apply(account);
  }
}
