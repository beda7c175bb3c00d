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

  /// Whether the verb's own clause says that it did not happen.
  boolean isNegated(Token verb) {
    return sentence.children(verb, "advmod", "neg").stream()
        .filter(word -> isOwn(verb, word))
        .anyMatch(word -> word.lemma().equals("not") || word.lemma().equals("never"));
  }

  /// The subject of an active verb: its own, the noun its relative clause describes, that of the
  /// verb it is coordinated with or subordinated to, or the noun phrase beside it.
  Optional<Token> of(Token verb) {
    return apart(verb)
        .or(() -> own(verb))
        .or(() -> beside(verb).filter(noun -> !isObjectOfPreceding(noun)))
        .or(() -> inherited(verb));
  }

  /// The subject that stands in the verb's own clause, relative pronouns included.
  Optional<Token> stated(Token verb) {
    return isPassive(verb) ? Optional.empty() : apart(verb).or(() -> nearest(verb));
  }

  private Optional<Token> apart(Token verb) {
    return beside(verb).filter(this::isApart);
  }

  /// Whether a noun right before a verb is cut off from what precedes, by the end of a quotation or
  /// by the comma after an opening phrase (`In the end, Roe said`), so that the parse must not tie
  /// it there.
  private boolean isApart(Token noun) {
    List<Token> phrase = sentence.subtree(noun);
    int first = phrase.getFirst().index();
    for (int at = noun.index(); at >= first && at > 0; at--) {
      Token before = sentence.token(at - 1);
      if (isClosing(before)) {
        return true;
      }
      if (before.text().equals(",") && at == noun.index()) {
        return noun.isProperNoun() && sentence.token(0).tag().equals("IN");
      }
      if (!isNominal(before) && !before.tag().equals("DT") && !before.tag().startsWith("JJ")) {
        return false;
      }
    }
    return first > 0 && isClosing(sentence.token(first - 1));
  }

  private Optional<Token> own(Token verb) {
    Optional<Token> subject = nearest(verb);
    if (subject.isPresent() && subject.get().tag().startsWith("W")) {
      return verb.is("acl") ? sentence.head(verb) : Optional.empty();
    }
    return subject;
  }

  /// A verb after a quotation may be given the quotation's subject as well as its own.
  private Optional<Token> nearest(Token verb) {
    List<Token> subjects = sentence.children(verb, "nsubj");
    return subjects.stream()
        .filter(subject -> isOwn(verb, subject))
        .findFirst()
        .or(() -> subjects.stream().findFirst());
  }

  /// Whether a mark closes a quotation. The tag of straight marks cannot be trusted: a closing one
  /// stands right behind a word and not right before one.
  boolean isClosing(Token mark) {
    if (!mark.text().equals("\"")) {
      return mark.text().equals("”") || (mark.text().equals("''") && !mark.tag().equals("``"));
    }
    int at = mark.index();
    boolean behind = at > 0 && sentence.token(at - 1).span().end() == mark.span().start();
    boolean before =
        at + 1 < sentence.tokens().size()
            && sentence.token(at + 1).span().start() == mark.span().end();
    return behind && !before;
  }

  /// Whether a dependent stands on the verb's side of any quotation that closes before the verb.
  boolean isOwn(Token verb, Token dependent) {
    return sentence.tokens().stream()
        .filter(this::isClosing)
        .noneMatch(t -> dependent.index() < t.index() && t.index() < verb.index());
  }

  /// The noun right before a finite verb, over adverbs and auxiliaries.
  private Optional<Token> beside(Token verb) {
    if (verb.tag().equals("VBG") || isPassive(verb)) {
      return Optional.empty();
    }
    int at = verb.index() - 1;
    while (at >= 0 && isAuxiliary(sentence.token(at))) {
      at--;
    }
    return at >= 0 && isNominal(sentence.token(at))
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

  /// That of the nearest verb above whose subject can speak, else of the nearest above.
  private Optional<Token> inherited(Token verb) {
    Optional<Token> nearest = inherited(verb, false);
    Optional<Token> speaking = inherited(verb, true);
    return speaking.isPresent() ? speaking : nearest;
  }

  private Optional<Token> inherited(Token verb, boolean onlySpeakers) {
    Token at = verb;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        boolean noun = at.isNoun() && at.index() < verb.index();
        return noun && (!onlySpeakers || canSpeak(at)) ? Optional.of(at) : Optional.empty();
      }
      at = head.get();
      Optional<Token> subject = sentence.child(at, "nsubj").filter(s -> s.index() < verb.index());
      if (subject.filter(s -> s.tag().startsWith("W")).isPresent()) {
        subject = sentence.head(at);
      }
      if (subject.filter(s -> !onlySpeakers || canSpeak(s)).isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /// Whether a word can name who says something: a person, a body or a document.
  static boolean canSpeak(Token noun) {
    return noun.isProperNoun()
        || noun.tag().equals("PRP")
        || Lexicon.ENGLISH.is("speaker", noun.text())
        || Lexicon.ENGLISH.is("document", noun.text());
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
