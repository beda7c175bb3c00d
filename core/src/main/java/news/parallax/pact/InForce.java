package news.parallax.pact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.pact.Pact.Stage;
import news.parallax.report.Block;
import news.parallax.time.Signal;
import news.parallax.time.TimeExpression;
import news.parallax.time.TimeForm;

/// Reads whether an agreement is in force, since when, or over.
record InForce(List<TimeExpression> times, Years years) {
  /// `The treaty has been in force since 1994`: for want of a day of signing, when it began.
  void since(Sentence sentence, Token token, Function<Token, Optional<Draft>> meant) {
    if (!token.isNoun()
        || !Words.isIn(token.lemma(), "in-force")
        || !NounPhrases.preposition(sentence, token).equals("in")) {
      return;
    }
    Subjects.of(sentence, token)
        .or(() -> sentence.head(token).filter(Token::isNoun))
        .flatMap(meant)
        .ifPresent(
            draft -> {
              draft.milestones.reaches(Stage.IN_FORCE, null);
              began(sentence, token).ifPresent(draft.milestones::began);
            });
  }

  private Optional<TimeExpression> began(Sentence sentence, Token force) {
    return years.under(sentence, force).stream()
        .findFirst()
        .or(
            () ->
                TimeExpression.firstDate(times, sentence.span(), force.span().end())
                    .filter(time -> time.signal().filter(s -> s == Signal.SINCE).isPresent())
                    .map(InForce::unbounded));
  }

  private static TimeExpression unbounded(TimeExpression time) {
    return time.form() instanceof TimeForm.Bounded bounded
        ? new TimeExpression(time.span(), time.text(), time.kind(), bounded.base())
        : time;
  }

  /// What the words around a mention tell: that it stands, or is over.
  static Optional<Stage> standing(PactMention mention) {
    Sentence sentence = mention.sentence();
    boolean current =
        sentence.children(mention.head(), "amod").stream()
            .anyMatch(m -> Words.isIn(m.lemma(), "in-force"));
    Optional<Token> verb = sentence.head(mention.head()).filter(Token::isVerb);
    if (verb.filter(v -> isOver(sentence, mention.head(), v)).isPresent()) {
      return isPast(sentence, verb.get()) ? Optional.of(Stage.ENDED) : Optional.empty();
    }
    return current ? Optional.of(Stage.IN_FORCE) : Optional.empty();
  }

  /// Not `expires in 2030`, `would be scrapped`, `to suspend it`; headlines tell what has happened
  /// in the present.
  private static boolean isPast(Sentence sentence, Token verb) {
    boolean headline = sentence.block().kind() != Block.Kind.PARAGRAPH;
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    return past && !Progress.isInfinitive(sentence, verb) || headline && verb.tag().equals("VBZ");
  }

  /// Whether a verb says that a noun ends: as its object or, where it has none, its subject (`the
  /// truce collapsed`, but not `the truce ends the war`).
  private static boolean isOver(Sentence sentence, Token noun, Token verb) {
    boolean undergoes = noun.is("obj") || noun.is("nsubj:pass");
    return Words.isIn(verb.lemma(), "end")
        && (undergoes || noun.is("nsubj") && sentence.children(verb, "obj").isEmpty());
  }
}
