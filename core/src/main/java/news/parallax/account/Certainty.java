package news.parallax.account;

import java.util.Locale;
import java.util.Set;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Whether a sentence tells a deed as done, by the words that hang on its verb (`telling.tsv`).
final class Certainty {
  private static final Set<String> MODALS = Lexicon.group("telling.tsv", "modal");
  private static final Set<String> NEGATIONS = Lexicon.group("telling.tsv", "negation");
  private static final Set<String> CONDITIONS = Lexicon.group("telling.tsv", "condition");
  private static final Set<String> DOUBTS = Lexicon.group("telling.tsv", "doubt");

  private Certainty() {}

  /// Whether nothing denies it or leaves it open.
  static boolean isSure(Sentence sentence, Token verb) {
    return sentence.children(verb).stream().noneMatch(child -> isNegation(child) || opens(child));
  }

  static boolean isNegated(Sentence sentence, Token verb) {
    return sentence.children(verb).stream().anyMatch(Certainty::isNegation);
  }

  /// Whether it is only possible, hearsay, or all but happened (`nearly drowned`).
  static boolean isOpen(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> opens(child) || DOUBTS.contains(lower(child.lemma())));
  }

  /// By its dictionary form too, which is the same for every apostrophe.
  private static boolean isNegation(Token word) {
    return NEGATIONS.contains(lower(word.lemma())) || NEGATIONS.contains(lower(word.text()));
  }

  private static boolean opens(Token word) {
    return MODALS.contains(lower(word.lemma()))
        || word.is("mark") && CONDITIONS.contains(lower(word.lemma()));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
