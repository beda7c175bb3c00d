package news.parallax.pact;

import java.util.List;
import java.util.Optional;
import news.parallax.actor.ReportActors;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.pact.StatusChange.Kind;
import news.parallax.time.TimeExpression;

/// Reads who suspends, leaves or ends an agreement, and when.
final class PactChanges {
  private final States states;
  private final NounPhrases phrases;
  private final List<TimeExpression> times;

  PactChanges(ReportActors actors, List<TimeExpression> times) {
    this.states = new States(actors);
    this.phrases = new NounPhrases(actors);
    this.times = times;
  }

  /// What the verb above a mention does to its agreement.
  Optional<StatusChange> of(PactMention mention) {
    Sentence sentence = mention.sentence();
    Token noun = left(sentence, mention.head());
    return Deed.to(sentence, noun).filter(Deed::isDone).flatMap(deed -> change(deed, noun));
  }

  private Optional<StatusChange> change(Deed deed, Token noun) {
    return kind(deed, noun)
        .map(
            kind ->
                new StatusChange(
                    kind,
                    states.of(deed.by(phrases)),
                    deed.when(times).orElse(null),
                    deed.sentence().subtreeSpan(deed.verb())));
  }

  private static Optional<Kind> kind(Deed deed, Token noun) {
    String preposition = NounPhrases.preposition(deed.sentence(), noun);
    boolean undergoes = noun.is("obj") || noun.is("nsubj");
    if (deed.isOf("suspend") && undergoes) {
      return Optional.of(Kind.SUSPENDED);
    }
    if (deed.isOf("withdraw") && !noun.is("nsubj")) {
      boolean from = preposition.matches("from|out|of");
      boolean left = noun.is("obj") && deed.isOf("leave");
      return from || left ? Optional.of(Kind.WITHDRAWN) : Optional.empty();
    }
    return deed.isOf("end") && undergoes ? Optional.of(Kind.ENDED) : Optional.empty();
  }

  /// What somebody has in an agreement and can end (`its participation in the treaty`) stands for
  /// it.
  private static Token left(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(head -> noun.is("nmod") && Words.isIn(head.lemma(), "share"))
        .orElse(noun);
  }
}
