package news.parallax.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.question.Answers;
import news.parallax.question.Outcome;
import news.parallax.question.Question;
import news.parallax.write.TimelineCalendarWriter;

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
  /// The same as GEXF, in which relations begin in time.
  GEXF("application/gexf+xml", Gexf::of),
  /// The timeline, as iCalendar (RFC 5545).
  ICAL("text/calendar", Export::calendar),
  /// Every item of the account, one JSON object a line.
  JSONL("application/x-ndjson", ItemLines::of);

  private final String mediaType;
  private final Function<Account, String> form;

  Export(String mediaType, Function<Account, String> form) {
    this.mediaType = mediaType;
    this.form = form;
  }

  private static String calendar(Account account) {
    Question all = new Question.Timeline(null, null, null, Set.of(), 0);
    return switch (Answers.to(all, List.of(account))) {
      case Outcome.Answered answered -> new TimelineCalendarWriter().write(answered.answer());
      case Outcome.UnknownName none -> throw new IllegalStateException("No name was asked for");
    };
  }

  public String mediaType() {
    return mediaType;
  }

  /// The words of all forms, for people.
  public static String words() {
    return Arrays.stream(values()).map(Export::word).collect(Collectors.joining(", "));
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
