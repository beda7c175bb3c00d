package news.parallax.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// What stands right behind a noun and can be said of it. Where such a phrase hangs is what parsers
/// differ in most (`sanctions on Norland since 2006`: on the noun, on its verb, or one on the
/// other), so the rules read both what hangs on the noun and what follows it without a gap and
/// hangs on a word above it.
final class Behind {
  private static final int MAX_CLIMB = 2;

  private Behind() {}

  /// The heads of phrases with a preposition, those on the noun first.
  static List<Token> phrases(Sentence sentence, Token noun) {
    return all(sentence, noun).stream()
        .filter(t -> t.is("nmod") || t.is("obl"))
        .filter(t -> !NounPhrases.preposition(sentence, t).isEmpty())
        .toList();
  }

  /// The verbs of clauses that tell of the noun: participles (`sanctions imposed in 2006`) and
  /// relative clauses.
  static List<Token> clauses(Sentence sentence, Token noun) {
    return all(sentence, noun).stream()
        .filter(Token::isVerb)
        .filter(t -> t.is("acl") || isReduced(sentence, t))
        .toList();
  }

  /// A bare participle that hangs elsewhere.
  private static boolean isReduced(Sentence sentence, Token verb) {
    boolean hangs = verb.is("advcl") || verb.is("xcomp") || verb.is("dep");
    return hangs
        && (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
        && sentence.children(verb, "mark", "aux", "nsubj").isEmpty();
  }

  private static List<Token> all(Sentence sentence, Token noun) {
    List<Token> found = new ArrayList<>();
    int end = noun.index();
    for (Token child : sentence.children(noun)) {
      if (child.index() > noun.index() && isModifier(child)) {
        found.add(child);
        end = Math.max(end, end(sentence, child));
      }
    }
    Optional<Token> above = sentence.head(noun);
    for (int climbed = 0; above.isPresent() && climbed < MAX_CLIMB; climbed++) {
      for (Token child : sentence.children(above.get())) {
        if (child.index() > end && isModifier(child) && begin(sentence, child) == end + 1) {
          found.add(child);
          end = end(sentence, child);
        }
      }
      above = sentence.head(above.get());
    }
    return found;
  }

  private static boolean isModifier(Token token) {
    return token.is("nmod")
        || token.is("obl")
        || token.is("acl")
        || token.is("advcl")
        || token.is("xcomp")
        || token.is("dep");
  }

  private static int begin(Sentence sentence, Token token) {
    return sentence.subtree(token).getFirst().index();
  }

  /// The last word of a phrase, without the mark behind it.
  private static int end(Sentence sentence, Token token) {
    return sentence.subtree(token).stream()
        .filter(t -> !t.is("punct"))
        .mapToInt(Token::index)
        .max()
        .orElse(token.index());
  }
}
