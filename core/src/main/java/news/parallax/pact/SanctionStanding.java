package news.parallax.pact;

import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.event.Event;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Reads how sanctions stand: by the event that imposes or eases them, else by the words around
/// their noun.
final class SanctionStanding {
  private SanctionStanding() {}

  static boolean isImposing(Event event) {
    return event.type() == Plover.SANCTION && "sanction".equals(event.mode());
  }

  /// Whether they begin with the event; those that are tightened or kept began before.
  static boolean isBeginning(Event event) {
    return isImposing(event) && !Words.isIn(event.lemma(), "go-on");
  }

  static boolean isEasing(Event event) {
    return event.type() == Plover.CONCEDE && "ease".equals(event.mode());
  }

  /// What is only called for does not stand; what is spoken of otherwise does.
  static Sanction.Status presupposed(Sentence sentence, Token noun) {
    Token all = SanctionTargets.all(sentence, noun);
    boolean undergoes = all.is("obj") || all.is("nsubj:pass");
    Optional<Token> verb =
        sentence.head(all).filter(v -> undergoes && Words.isIn(v.lemma(), "lift"));
    if (verb.filter(v -> isDone(sentence, v)).isPresent()) {
      return Sanction.Status.LIFTED;
    }
    return isAdverse(sentence, noun) || isMeant(sentence, all)
        ? Sanction.Status.THREATENED
        : Sanction.Status.IN_FORCE;
  }

  /// Whether a verb above changes what already lies (`will cut a tariff`, `lifted most sanctions`).
  static boolean isDealtWith(Sentence sentence, Token noun) {
    Token all = SanctionTargets.all(sentence, noun);
    return sentence
        .head(all)
        .filter(verb -> verb.isVerb() && (all.is("obj") || all.is("nsubj:pass")))
        .filter(
            verb ->
                Words.isIn(verb.lemma(), "lift")
                    || Words.isIn(verb.lemma(), "ease")
                    || Words.isIn(verb.lemma(), "tighten"))
        .isPresent();
  }

  /// Whether they are only threatened, weighed or called for.
  static boolean isAdverse(Sentence sentence, Token noun) {
    Optional<Token> head = sentence.head(noun);
    Optional<Token> above =
        head.filter(verb -> verb.is("xcomp") && Words.isIn(verb.lemma(), "impose"))
            .flatMap(sentence::head);
    return Stream.of(head, above)
        .flatMap(Optional::stream)
        .anyMatch(word -> Words.isIn(word.lemma(), "adverse"));
  }

  /// Whether imposing them is only the purpose of something (`a bill to impose sanctions`).
  private static boolean isMeant(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("obj") && verb.tag().equals("VB"))
        .filter(verb -> Words.isIn(verb.lemma(), "impose"))
        .isPresent();
  }

  /// Whether a law that is only in the making is to impose them.
  static boolean isOnlyDrafted(Sentence sentence, Token noun) {
    Optional<Token> above = sentence.head(noun).flatMap(sentence::head);
    Optional<Token> making =
        above
            .filter(Token::isNoun)
            .flatMap(law -> sentence.head(law).filter(verb -> law.is("obj")))
            .or(() -> above)
            .filter(verb -> Words.isIn(verb.lemma(), "draft"));
    return isMeant(sentence, noun)
        && making
            .filter(
                verb ->
                    sentence.children(verb, "obj").stream()
                        .anyMatch(law -> Words.isIn(law.lemma(), "ruling")))
            .isPresent();
  }

  /// Whether a verb tells in the past, or as headlines do in the present, what is so.
  private static boolean isDone(Sentence sentence, Token verb) {
    boolean going = verb.tag().equals("VBG") && !sentence.children(verb, "aux").isEmpty();
    boolean told = going || verb.tag().matches("VBD|VBN|VBZ|VBP");
    return told
        && sentence.children(verb, "aux", "advmod", "mark").stream()
            .noneMatch(t -> t.tag().equals("MD") || Words.isIn(t.lemma(), "not"));
  }

  static Sanction.Status of(Event event) {
    boolean told = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    if (isEasing(event)) {
      return told && Words.isIn(event.lemma(), "lift")
          ? Sanction.Status.LIFTED
          : Sanction.Status.IN_FORCE;
    }
    return told ? Sanction.Status.IN_FORCE : Sanction.Status.THREATENED;
  }
}
