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

  private OccurrenceReader() {}

  /// One for each expression of time that dates something and none of the events, in text order.
  /// An expression beside a noun such as `election` dates that as well as the event around it.
  public static List<Occurrence> read(
      Analysis analysis, List<TimeExpression> times, Speech speech, List<Event> events) {
    Set<TimeExpression> taken =
        events.stream().map(Event::when).filter(when -> when != null).collect(Collectors.toSet());
    List<Occurrence> found = new ArrayList<>();
    for (TimeExpression time : times) {
      if (places(time) && !isPosted(analysis, time)) {
        analysis
            .sentenceAt(time.span())
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

  /// Whether the expression stands in a message that the report shows as it was posted: its date is
  /// that of the message.
  private static boolean isPosted(Analysis analysis, TimeExpression time) {
    return analysis
        .sentenceAt(time.span())
        .filter(sentence -> HANDLE.matcher(analysis.report().at(sentence.span())).find())
        .isPresent();
  }

  private static Optional<Occurrence> occurrence(
      Sentence sentence, TimeExpression time, Speech speech) {
    return dated(sentence, time.span())
        .map(
            word ->
                new Occurrence(
                    own(sentence, word, time),
                    word.lemma().toLowerCase(Locale.ROOT),
                    status(sentence, word, speech),
                    Extent.of(sentence, word).cover(time.span())));
  }

  /// The time of the happening itself: of a noun that holds its own date (`since the 1989 strike`),
  /// and of what lasts until then, the day that is told.
  private static TimeExpression own(Sentence sentence, Token word, TimeExpression time) {
    boolean inside =
        word.isNoun()
            && sentence
                .headOf(time.span())
                .filter(token -> token.head() == word.index() && !token.is("nmod"))
                .isPresent();
    return inside || time.signal().filter(s -> s == Signal.UNTIL).isPresent()
        ? time.unbounded()
        : time;
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
    Optional<Token> beside = beside(sentence, time);
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
        .filter(noun -> noun.isNoun() && DATED.contains(noun.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean namesHappening(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return !noun.isProperNoun()
        && (!Lexicon.ENGLISH.noun(lemma).isEmpty() || DATED.contains(lemma));
  }
}
