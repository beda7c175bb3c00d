package news.parallax.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.actor.ActorKind;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import news.parallax.time.TimeExpression;

/// What a loosely joined clause says of each of those who bear the same sanctions (`Norland and
/// Sudland are under sanctions; the one since 2006, the other after its coup`). Read from the order
/// of words: such clauses have no verb, and parsers hang their words anywhere.
record Shares(ReportActors actors, States states, List<TimeExpression> times) {
  /// The words that speak of one bearer, behind its name.
  record Share(Sentence sentence, List<Token> words) {
    Share {
      words = List.copyOf(words);
    }

    private Span span() {
      return words.getFirst().span().cover(words.getLast().span());
    }

    /// From the first word of cause to the end.
    Optional<Span> reason() {
      return words.stream()
          .filter(SanctionTargets::isOfCause)
          .findFirst()
          .map(cause -> cause.span().cover(words.getLast().span()));
    }
  }

  /// The share of one bearer of the sanctions that a noun names.
  Optional<Share> of(Sentence sentence, Token noun, int bearer) {
    List<Token> marks = starts(sentence, noun);
    for (int i = 0; i + 1 < marks.size(); i++) {
      boolean own =
          actors
              .meantBy(sentence.index(), marks.get(i))
              .filter(actor -> isOneOf(actor, bearer))
              .isPresent();
      List<Token> words = between(sentence, marks.get(i), marks.get(i + 1));
      if (own && !words.isEmpty()) {
        return Optional.of(new Share(sentence, words));
      }
    }
    return Optional.empty();
  }

  /// Behind a loose mark next to the noun: the heads of the names with which its clauses begin, and
  /// the last token of the sentence.
  private List<Token> starts(Sentence sentence, Token noun) {
    List<Token> starts = new ArrayList<>();
    int next = noun.index() + 1;
    if (next < sentence.tokens().size() && isLoose(sentence.token(next))) {
      boolean opens = true;
      for (Token token : sentence.tokens().subList(next + 1, sentence.tokens().size())) {
        if (opens && actors.meantBy(sentence.index(), token).isPresent()) {
          starts.add(token);
        }
        boolean inName = token.isProperNoun() || token.tag().equals("DT");
        opens = token.tag().equals("CC") || token.text().equals(",") || opens && inName;
      }
    }
    if (!starts.isEmpty()) {
      starts.add(sentence.tokens().getLast());
    }
    return starts;
  }

  private static boolean isLoose(Token mark) {
    return mark.text().equals(";") || mark.text().equals(":") || Words.isIn(mark.text(), "dash");
  }

  private static List<Token> between(Sentence sentence, Token start, Token end) {
    List<Token> words = new ArrayList<>(sentence.tokens().subList(start.index() + 1, end.index()));
    while (!words.isEmpty() && isJoining(words.getLast())) {
      words.removeLast();
    }
    return words;
  }

  private static boolean isJoining(Token token) {
    return token.tag().equals("CC") || token.tag().equals("DT") || token.is("punct");
  }

  /// When they began for one bearer: the date before any word of cause.
  Optional<TimeExpression> since(Share share) {
    int limit = share.reason().map(Span::start).orElse(share.span().end());
    return times.stream()
        .filter(time -> time.isDateIn(share.span()))
        .filter(time -> time.span().start() < limit)
        .findFirst();
  }

  /// Whether an actor is the bearer, acts for it, or is a city of it, which stands for it here.
  private boolean isOneOf(ReportActor actor, int bearer) {
    String country = actor.country();
    return actor.kind() == ActorKind.PLACE
            && country != null
            && country.equals(actors.get(bearer).country())
        || states.of(List.of(actor.index())).contains(bearer);
  }
}
