package news.parallax.event;

import news.parallax.language.Sentence;
import news.parallax.language.Token;
import org.jspecify.annotations.Nullable;

/// A word of one sentence that tells a happening.
///
/// @param word the verb or noun that names it
/// @param carrier the verb that only carries it (`held` in `held talks`), null when there is none
record Predicate(Sentence sentence, Token word, @Nullable Token carrier, Lexicon.Sense sense) {
  /// The word whose mood, tense and clause are the happening's.
  Token governor() {
    return carrier == null ? word : carrier;
  }

  boolean isVerbal() {
    return word.isVerb() || carrier != null;
  }

  /// Whether `from` leads to who does it (`threats from the north`) rather than to a place left.
  boolean isGiven() {
    return switch (sense.root()) {
      case RETREAT, CONSULT, ASSAULT, MOBILIZE -> false;
      default -> true;
    };
  }

  /// Whether who stands behind `with` does it, too, and is not whom it strikes (`investigated with
  /// the police`).
  boolean isDoneBeside() {
    return sense.roles() == Lexicon.Roles.ACT
        && switch (sense.root()) {
          case ACCUSE, ASSAULT, COERCE -> true;
          default -> false;
        };
  }

  /// Whether a bare noun needs somebody who acts, to be more than a topic (`support for the plan`).
  boolean needsSource() {
    boolean bare = word.isNoun() && carrier == null && sense.roles() == Lexicon.Roles.ACT;
    return bare
        && switch (sense.root()) {
          case SUPPORT, ACCUSE, AID, REQUEST, REJECT, AGREE, COOPERATE, CONSULT -> true;
          default -> false;
        };
  }

  /// Whether this one is a demand, threat, refusal, promise or invitation and the other what it is
  /// about.
  boolean asksFor(Predicate other) {
    boolean open =
        switch (sense.root()) {
          case REQUEST, THREATEN, REJECT -> true;
          case AGREE -> sense.mode() != null && Lexicon.ENGLISH.isIn(sense.mode(), "open-mode");
          default -> false;
        };
    Token below = other.governor();
    boolean complement =
        below.is("xcomp")
            || below.is("ccomp")
            || below.is("advcl")
            || below.is("obl")
            || below.is("acl");
    return open
        && complement
        && other != this
        && (below.head() == word.index() || below.head() == governor().index())
        && (!below.isNoun() || NounPhrases.preposition(sentence, below).equals("for"))
        && (below.isNoun() || hasToOrNoSubject(below));
  }

  /// Whether this one ends or eases the sanctions that the other names.
  boolean eases(Predicate other) {
    return sense.root() == Plover.CONCEDE
        && "ease".equals(sense.mode())
        && word.isVerb()
        && other.sense.root() == Plover.SANCTION
        && Predicates.patients(sentence, word).contains(other.word);
  }

  private boolean hasToOrNoSubject(Token verb) {
    return sentence.children(verb, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
  }
}
