package news.parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.claim.Speech;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.language.WordTable;
import news.parallax.report.Span;
import news.parallax.time.Signal;
import news.parallax.time.TimeExpression;

/// Finds what one report dates beyond its events.
public final class OccurrenceReader {
  /// Nouns that name a happening which news dates, besides those of the kinds of events.
  private static final Set<String> DATED =
      WordTable.rows(OccurrenceReader.class, "dated.tsv").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  /// The name of somebody who posts, or the address of what is posted.
  private static final Pattern HANDLE = Pattern.compile("(?<!\\S)\\(?@\\w|pic\\.twitter\\.com");

  /// The line in which a page says when it was printed or changed (`Last updated 15:48 3 May
  /// 2031`).
  private static final Pattern STAMP =
      Pattern.compile(
          "(?i)(first |last )?(updated|posted|published|modified|filed|created)\\b[^.!?]{0,60}\\d[^.!?]{0,40}");

  private OccurrenceReader() {}

  /// One for each expression of time that dates something and none of the events, in text order.
  /// An expression beside a noun such as `election` dates that as well as the event around it.
  public static List<Occurrence> read(
      Analysis analysis, List<TimeExpression> times, Speech speech, List<Event> events) {
    Set<TimeExpression> taken =
        events.stream().map(Event::when).filter(when -> when != null).collect(Collectors.toSet());
    List<Occurrence> found = new ArrayList<>();
    for (TimeExpression time : times) {
      if (places(time) && !isPosted(analysis, time) && !isAside(analysis, time, times)) {
        analysis
            .sentenceAt(time.span())
            .filter(sentence -> !isOnlyOfSaying(sentence, time, times))
            .filter(sentence -> !isMerelyNaming(sentence, time))
            .flatMap(sentence -> occurrence(sentence, time, speech))
            .filter(one -> !taken.contains(time) || DATED.contains(one.lemma()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// Whether the expression says when, and not how long or since when nothing like it was.
  private static boolean places(TimeExpression time) {
    boolean moment =
        time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
    return moment
        && !time.isVague()
        && !time.isEra()
        && time.signal().filter(s -> s == Signal.FIRST_SINCE).isEmpty();
  }

  /// Whether the expression stands in a message that the report shows as it was posted, or in the
  /// line that dates the page: its date is that of the message or page.
  private static boolean isPosted(Analysis analysis, TimeExpression time) {
    return analysis
        .sentenceAt(time.span())
        .map(sentence -> analysis.report().at(sentence.span()).strip())
        .filter(text -> HANDLE.matcher(text).find() || STAMP.matcher(text).matches())
        .isPresent();
  }

  /// Whether the expression gives the time before it once more, in another zone (`9:40 p.m. Friday
  /// (1:40 a.m. ET Saturday)`).
  private static boolean isAside(
      Analysis analysis, TimeExpression time, List<TimeExpression> times) {
    String before = analysis.report().text().substring(0, time.span().start()).stripTrailing();
    int last = before.length() - 1;
    return before.endsWith("(")
        && times.stream()
            .anyMatch(
                other ->
                    other.span().end() <= last
                        && before.substring(other.span().end(), last).isBlank());
  }

  /// Whether a weekday stands right before a noun that names nothing that happens and so tells only
  /// which one is meant (`Sunday congregations`).
  private static boolean isMerelyNaming(Sentence sentence, TimeExpression time) {
    return time.weekday().isPresent()
        && sentence
            .headOf(time.span())
            .filter(token -> token.is("compound"))
            .flatMap(token -> sentence.head(token).filter(noun -> isNextTo(sentence, token, noun)))
            .filter(noun -> noun.isNoun() && !namesHappening(noun))
            .isPresent();
  }

  private static boolean isNextTo(Sentence sentence, Token day, Token noun) {
    return noun.index() > day.index()
        && sentence.tokens().subList(day.index() + 1, noun.index()).stream()
            .allMatch(token -> token.isNoun() || token.tag().startsWith("JJ"));
  }

  private static Optional<Occurrence> occurrence(
      Sentence sentence, TimeExpression time, Speech speech) {
    return dated(sentence, time.span())
        .map(
            word ->
                new Occurrence(
                    own(sentence, word, time),
                    word.lemma().toLowerCase(Locale.ROOT),
                    word.span(),
                    aftermath(sentence, time.span()).isPresent()
                        ? Status.HAPPENED
                        : status(sentence, word, speech),
                    Extent.of(sentence, word).cover(time.span())));
  }

  /// Whether an expression only tells on which day something was said that has a day of its own and
  /// stands before it (`They met on Friday, the firm said Sunday`).
  private static boolean isOnlyOfSaying(
      Sentence sentence, TimeExpression time, List<TimeExpression> times) {
    return dated(sentence, time.span()).stream()
        .flatMap(word -> sentence.children(word, "ccomp").stream())
        .filter(content -> content.span().end() <= time.span().start())
        .map(sentence::subtreeSpan)
        .anyMatch(
            said ->
                !said.contains(time.span())
                    && times.stream()
                        .filter(OccurrenceReader::places)
                        .anyMatch(other -> said.contains(other.span())));
  }

  /// The time of the happening itself; of what lasts until then, the day that is told.
  private static TimeExpression own(Sentence sentence, Token word, TimeExpression time) {
    return time.signal().filter(s -> s == Signal.UNTIL).isPresent()
        ? time.unbounded()
        : Moments.own(sentence, word, time);
  }

  /// A participle beside a noun (`deals signed in 1961`) tells what was done, whatever the clause
  /// around them says of the noun.
  private static Status status(Sentence sentence, Token word, Speech speech) {
    boolean done = word.tag().equals("VBN") && word.is("acl");
    return done
        ? Status.HAPPENED
        : Statuses.of(sentence, word, speech.reported(word.span()).orElse(null));
  }

  /// The nearest verb above the expression, or the noun it stands with when no verb is above it or
  /// when the noun names a happening.
  private static Optional<Token> dated(Sentence sentence, Span time) {
    Optional<Token> beside = beside(sentence, time).or(() -> aftermath(sentence, time));
    if (beside.isPresent()) {
      return beside;
    }
    Optional<Token> at =
        sentence.headOf(time).filter(token -> !token.is("ccomp")).flatMap(sentence::head);
    Optional<Token> noun = Optional.empty();
    for (int steps = 0; at.isPresent() && steps < sentence.tokens().size(); steps++) {
      Token token = at.get();
      if (token.isVerb()) {
        return Optional.of(token);
      }
      if (token.isNoun() && !time.contains(token.span())) {
        if (namesHappening(token)) {
          return Optional.of(token);
        }
        noun = noun.isPresent() ? noun : Optional.of(token);
      }
      at = sentence.head(token);
    }
    return noun;
  }

  /// The noun that names a happening and stands right before the expression and its preposition.
  private static Optional<Token> beside(Sentence sentence, Span time) {
    return sentence.within(time).stream()
        .findFirst()
        .filter(first -> first.index() >= 2)
        .filter(first -> sentence.token(first.index() - 1).tag().equals("IN"))
        .map(first -> sentence.token(first.index() - 2))
        .filter(OccurrenceReader::isDated);
  }

  /// The noun that names a happening behind `after` or `following`, when nothing but where it was
  /// stands between it and the expression (`was held after a fire at a market on Sunday`).
  static Optional<Token> aftermath(Sentence sentence, Span time) {
    int first = sentence.within(time).stream().findFirst().map(Token::index).orElse(0);
    Optional<Token> noun = Optional.empty();
    for (int at = first - 1; at >= 0; at--) {
      Token token = sentence.token(at);
      if (Lexicon.ENGLISH.isIn(token.text().toLowerCase(Locale.ROOT), "in-the-wake")) {
        return noun;
      }
      if (!token.tag().matches("DT|JJ|NN.*|IN|POS|RB")) {
        return Optional.empty();
      }
      if (isDated(token)) {
        noun = Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /// Whether a noun names a happening that news dates.
  static boolean isDated(Token noun) {
    return noun.isNoun() && DATED.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean namesHappening(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return !noun.isProperNoun()
        && (!Lexicon.ENGLISH.noun(lemma).isEmpty() || DATED.contains(lemma));
  }
}
