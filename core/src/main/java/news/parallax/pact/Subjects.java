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
      boolean relative = subject.tag().startsWith("W") && verb.is("acl");
      return relative ? sentence.head(verb) : Optional.of(subject);
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

  private static boolean isOpen(Token verb) {
    return verb.is("conj")
        || verb.is("xcomp")
        || verb.is("advcl")
        || verb.is("acl")
        || verb.is("dep");
  }
}
