package news.parallax.actor;

import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Tells a seat of government that stands for its state (`Moscow said`) from the city (`in
/// Moscow`), by the word it depends on.
final class Metonymy {
  private static final int MOST_CONJUNCTS = 6;

  private final Vocabulary vocabulary;

  Metonymy(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Whether the name headed by this token stands for who governs there. Unclear uses are the city.
  boolean acts(Sentence sentence, Token name) {
    Token at = firstConjunct(sentence, name);
    Optional<Token> preposition = sentence.child(at, "case").filter(c -> !c.tag().equals("POS"));
    Optional<Token> head = sentence.head(at);
    if (preposition.isPresent()) {
      return head.isPresent() && dealsWith(preposition.get(), head.get());
    }
    if (at.is("nsubj") || at.is("obj") || at.is("iobj")) {
      return head.isPresent() && !isVisited(at, head.get());
    }
    if (at.is("nmod:poss")) {
      return head.isPresent() && !vocabulary.isCityPart(lower(head.get()));
    }
    return false;
  }

  private static Token firstConjunct(Sentence sentence, Token name) {
    Token at = name;
    for (int i = 0; i < MOST_CONJUNCTS && at.is("conj"); i++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || !head.get().isProperNoun()) {
        return at;
      }
      at = head.get();
    }
    return at;
  }

  private boolean isVisited(Token name, Token verb) {
    return name.is("obj") && vocabulary.isTravel(verb.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean dealsWith(Token preposition, Token head) {
    String word = lower(preposition);
    if (vocabulary.alwaysDeals(word)) {
      return true;
    }
    return vocabulary.mayDeal(word)
        && !vocabulary.isTravel(head.lemma().toLowerCase(Locale.ROOT))
        && vocabulary.isDealing(head.lemma().toLowerCase(Locale.ROOT));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
