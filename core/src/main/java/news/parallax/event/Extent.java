package news.parallax.event;

import java.util.Set;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// The stretch of a sentence that tells a happening: its clause or noun phrase without what is
/// merely attached.
public final class Extent {
  private static final Set<String> ATTACHED_TO_VERB =
      Set.of("advcl", "parataxis", "mark", "cc", "punct", "dep", "discourse", "acl:relcl");
  private static final Set<String> ATTACHED_TO_NOUN =
      Set.of("acl:relcl", "parataxis", "punct", "cc", "case", "appos", "mark", "det", "cop", "dep");

  private Extent() {}

  static Span of(Predicate predicate) {
    Token word = predicate.isVerbal() ? predicate.governor() : predicate.word();
    return of(predicate.sentence(), word);
  }

  /// The clause of a verb, the phrase of any other word.
  public static Span of(Sentence sentence, Token word) {
    return word.isVerb() ? clause(sentence, word) : phrase(sentence, word);
  }

  private static Span clause(Sentence sentence, Token verb) {
    Span span = verb.span();
    for (Token child : sentence.children(verb)) {
      boolean attached =
          ATTACHED_TO_VERB.contains(child.relation())
              || child.is("conj")
              || isLate(child, verb)
              || isFronted(sentence, child, verb);
      if (!attached) {
        span = span.cover(sentence.subtreeSpan(child));
      }
    }
    if (verb.is("acl")) {
      span = sentence.head(verb).map(Token::span).orElse(span).cover(span);
    }
    return span;
  }

  /// A setting before the clause proper (`Despite the rain, …`).
  private static boolean isFronted(Sentence sentence, Token child, Token verb) {
    boolean before =
        child.index() < verb.index()
            && sentence.children(verb, "nsubj").stream().anyMatch(s -> s.index() > child.index());
    return before
        && (child.is("obl")
                && Lexicon.ENGLISH.isIn(NounPhrases.preposition(sentence, child), "fronted")
            || child.is("advmod") && sentence.children(child).isEmpty());
  }

  /// A complement clause that says something of its own.
  private static boolean isLate(Token child, Token verb) {
    return child.is("ccomp") && child.index() > verb.index();
  }

  private static Span phrase(Sentence sentence, Token noun) {
    Span span = noun.span();
    for (Token child : sentence.children(noun)) {
      if (!ATTACHED_TO_NOUN.contains(child.relation())
          && !isVerbalConjunct(child)
          && !isSetOff(sentence, child, noun)) {
        span = span.cover(sentence.subtreeSpan(child));
      }
    }
    return span;
  }

  /// A modifier that a comma parts from its noun (`the strike, with its long rows`).
  private static boolean isSetOff(Sentence sentence, Token child, Token noun) {
    int start = sentence.subtree(child).getFirst().index();
    return child.is("nmod")
        && child.index() > noun.index()
        && start > 0
        && sentence.token(start - 1).text().equals(",");
  }

  private static boolean isVerbalConjunct(Token child) {
    return child.is("conj") || child.is("nsubj") || child.is("advmod") && child.isVerb();
  }
}
