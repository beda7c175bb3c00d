package news.parallax.claim;

import java.util.List;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Who does what a verb tells, in one sentence: by the tree, and where the tree is broken by what
/// stands next to the verb.
final class Subjects {
  private final Sentence sentence;

  Subjects(Sentence sentence) {
    this.sentence = sentence;
  }

  boolean isPassive(Token verb) {
    return sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()
        || (verb.tag().equals("VBN") && verb.is("acl") && sentence.child(verb, "nsubj").isEmpty());
  }

  /// The subject of an active verb: its own, the noun its relative clause describes, that of the
  /// verb it is coordinated with or subordinated to, or the noun phrase beside it.
  Optional<Token> of(Token verb) {
    Optional<Token> own = own(verb);
    if (own.isPresent()) {
      return own;
    }
    Optional<Token> beside = verb.tag().equals("VBG") ? Optional.empty() : beside(verb);
    return beside.isPresent() ? beside : inherited(verb);
  }

  private Optional<Token> own(Token verb) {
    Optional<Token> subject = sentence.child(verb, "nsubj");
    if (subject.isPresent() && subject.get().tag().startsWith("W")) {
      return verb.is("acl") ? sentence.head(verb) : Optional.empty();
    }
    return subject;
  }

  /// The noun right before a finite verb, over adverbs and auxiliaries.
  private Optional<Token> beside(Token verb) {
    int at = verb.index() - 1;
    while (at >= 0 && isAuxiliary(sentence.token(at))) {
      at--;
    }
    boolean noun = at >= 0 && isNominal(sentence.token(at));
    return noun && !isObjectOfPreceding(sentence.token(at))
        ? Optional.of(sentence.token(at))
        : Optional.empty();
  }

  private static boolean isAuxiliary(Token token) {
    return token.tag().startsWith("RB") || token.is("aux") || token.tag().equals("MD");
  }

  private static boolean isNominal(Token token) {
    return token.isNoun() || token.tag().equals("PRP");
  }

  private boolean isObjectOfPreceding(Token token) {
    return token.is("obj") || token.is("obl") || token.is("nmod");
  }

  private Optional<Token> inherited(Token verb) {
    Token at = verb;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        return at.isNoun() && at.index() < verb.index() ? Optional.of(at) : Optional.empty();
      }
      at = head.get();
      Optional<Token> subject = sentence.child(at, "nsubj").filter(s -> s.index() < verb.index());
      if (subject.isPresent()) {
        return subject.get().tag().startsWith("W") ? sentence.head(at) : subject;
      }
    }
    return Optional.empty();
  }

  /// The agent of a passive verb (`denied by the ministry`).
  Optional<Token> agent(Token verb) {
    return sentence.children(verb, "obl", "nmod").stream()
        .filter(oblique -> hasCase(oblique, "by"))
        .findFirst();
  }

  boolean hasCase(Token noun, String preposition) {
    List<Token> cases = sentence.children(noun, "case", "mark");
    return cases.stream().anyMatch(word -> word.lemma().equalsIgnoreCase(preposition));
  }
}
