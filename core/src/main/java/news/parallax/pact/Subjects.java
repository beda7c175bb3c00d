package news.parallax.pact;

import java.util.List;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// The noun that a verb's statement is about.
final class Subjects {
  private static final int MAX_CLIMB = 4;

  private Subjects() {}

  /// The subject of a verb: its own, the one it shares with its clause, or the noun it modifies.
  static Optional<Token> of(Sentence sentence, Token verb) {
    return of(sentence, verb, 0);
  }

  private static Optional<Token> of(Sentence sentence, Token verb, int climbed) {
    List<Token> own = sentence.children(verb, "nsubj");
    if (!own.isEmpty()) {
      Token subject = own.getFirst();
      boolean relative = subject.tag().startsWith("W") || verb.is("acl") && isThat(subject);
      return relative ? antecedent(sentence, verb, subject) : Optional.of(subject);
    }
    if (climbed > MAX_CLIMB || !isOpen(verb)) {
      return Optional.empty();
    }
    Optional<Token> head = sentence.head(verb);
    if (verb.is("acl") && head.filter(h -> !h.isVerb()).isPresent()) {
      return head;
    }
    return head.flatMap(
        above -> sentence.child(above, "nsubj:pass").or(() -> of(sentence, above, climbed + 1)));
  }

  /// What undergoes a verb in the passive; before a participle that opens its sentence nothing.
  static Optional<Token> passive(Sentence sentence, Token verb) {
    boolean passive = !sentence.children(verb, "aux:pass", "nsubj:pass").isEmpty();
    Optional<Token> subject =
        sentence
            .child(verb, "nsubj", "csubj")
            .or(() -> verb.is("acl") ? sentence.head(verb) : Optional.empty());
    return subject
        .filter(s -> passive || verb.is("acl"))
        .or(
            () ->
                passive
                    ? sentence.tokens().subList(0, verb.index()).stream()
                        .filter(t -> t.is("nsubj"))
                        .findFirst()
                    : Optional.empty());
  }

  private static boolean isThat(Token subject) {
    return Words.isIn(subject.lemma(), "relative");
  }

  /// The noun that a relative clause hangs on, else the one right before its pronoun.
  private static Optional<Token> antecedent(Sentence sentence, Token verb, Token pronoun) {
    Optional<Token> head = sentence.head(verb).filter(noun -> verb.is("acl") && noun.isNoun());
    return head.or(
        () ->
            sentence.tokens().subList(0, pronoun.index()).reversed().stream()
                .filter(Token::isNoun)
                .findFirst());
  }

  private static boolean isOpen(Token verb) {
    return verb.is("conj")
        || verb.is("xcomp")
        || verb.is("advcl")
        || verb.is("acl")
        || verb.is("dep");
  }
}
