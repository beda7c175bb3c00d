package news.parallax.pact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// On whom sanctions lie, and what for.
record SanctionTargets(States states, NounPhrases phrases) {
  private static final int MAX_CLIMB = 5;

  /// Those named after `on`, `against`; the subject that is under them or faces them.
  List<Integer> told(Sentence sentence, Token noun) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Token child : sentence.children(noun, "nmod", "obl")) {
      if (Words.isIn(NounPhrases.preposition(sentence, child), "upon")) {
        found.addAll(phrases.actors(sentence, child));
      }
    }
    if (Words.isIn(NounPhrases.preposition(sentence, noun), "bear")) {
      sentence
          .children(noun, "nsubj")
          .forEach(subject -> found.addAll(phrases.actors(sentence, subject)));
    }
    return List.copyOf(found);
  }

  /// Whose deed they answer (`sanctions over its missile programme`), else who acts under or in
  /// spite of them.
  List<Integer> understood(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun, "nmod", "obl")) {
      if (isCause(sentence, child)) {
        List<Integer> doers = owners(sentence, child);
        if (!doers.isEmpty()) {
          return doers;
        }
      }
    }
    return isBorne(sentence, noun) ? above(sentence, noun) : List.of();
  }

  private static boolean isCause(Sentence sentence, Token child) {
    return sentence.children(child, "case").stream()
        .anyMatch(c -> Words.isIn(c.lemma(), "over") || Words.isIn(c.lemma(), "because"));
  }

  private List<Integer> owners(Sentence sentence, Token noun) {
    Set<Integer> found = new LinkedHashSet<>();
    sentence
        .children(noun, "nmod:poss")
        .forEach(owner -> found.addAll(phrases.named(sentence, owner)));
    return List.copyOf(found);
  }

  /// Whether the words around say that somebody bears them.
  private static boolean isBorne(Sentence sentence, Token noun) {
    Optional<Token> head = sentence.head(noun);
    boolean stretch = head.filter(h -> Words.isIn(h.lemma(), "stretch")).isPresent();
    boolean answer = head.filter(h -> Words.isIn(h.lemma(), "answer")).isPresent();
    boolean verb =
        noun.is("obj") && head.filter(h -> Words.isIn(h.lemma(), "bear-verb")).isPresent();
    Token outer = stretch ? head.orElse(noun) : noun;
    return answer || verb || Words.isIn(NounPhrases.preposition(sentence, outer), "bear");
  }

  /// The nearest subject or owner above a word.
  private List<Integer> above(Sentence sentence, Token noun) {
    Optional<Token> at = sentence.head(noun);
    for (int steps = 0; at.isPresent() && steps < MAX_CLIMB; steps++) {
      Token above = at.get();
      Set<Integer> found = new LinkedHashSet<>(owners(sentence, above));
      if (above.isVerb()) {
        sentence
            .children(above, "nsubj")
            .forEach(subject -> found.addAll(phrases.actors(sentence, subject)));
      }
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
      at = sentence.head(above);
    }
    return List.of();
  }

  /// What they are for: the phrase after `over`, `for`, `following` under a word.
  Optional<Span> reason(Sentence sentence, Token word) {
    return sentence.children(word).stream()
        .filter(child -> child.isNoun() && isCause(sentence, child))
        .map(sentence::subtreeSpan)
        .findFirst();
  }
}
