package news.parallax.pact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    for (Token child : Behind.phrases(sentence, noun)) {
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

  /// Whether a noun names a ban on goods (`a ban on Norlandic oil`), not on people or deeds.
  boolean isBanOnGoods(Sentence sentence, Token noun) {
    return Words.isIn(noun.lemma(), "ban")
        && Behind.phrases(sentence, noun).stream()
            .filter(phrase -> NounPhrases.preposition(sentence, phrase).equals("on"))
            .anyMatch(SanctionTargets::isGoods);
  }

  /// Whether a verb tells that goods of somebody were banned.
  boolean isBanning(Sentence sentence, Token verb) {
    return Words.isIn(verb.lemma(), "ban")
        && new Deed(sentence, verb).isDone()
        && sentence.children(verb, "obj").stream().anyMatch(SanctionTargets::isGoods);
  }

  /// Whose goods a verb says are banned.
  List<Integer> banned(Sentence sentence, Token verb) {
    return sentence.children(verb, "obj").stream()
        .flatMap(goods -> phrases.actors(sentence, goods).stream())
        .toList();
  }

  private static boolean isGoods(Token noun) {
    return Words.isIn(noun.lemma(), "goods");
  }

  /// Whose deed they answer (`sanctions over its missile programme`), else who acts under or in
  /// spite of them.
  List<Integer> understood(Sentence sentence, Token noun) {
    for (Token child : Behind.phrases(sentence, noun)) {
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
    return sentence.children(child, "case").stream().anyMatch(SanctionTargets::isOfCause);
  }

  /// Whether a preposition tells what for.
  static boolean isOfCause(Token word) {
    return Words.isIn(word.lemma(), "over") || Words.isIn(word.lemma(), "because");
  }

  private List<Integer> owners(Sentence sentence, Token noun) {
    Set<Integer> found = new LinkedHashSet<>();
    sentence
        .children(noun, "nmod:poss")
        .forEach(owner -> found.addAll(phrases.named(sentence, owner)));
    return List.copyOf(found);
  }

  /// Whether the words around say that somebody bears them.
  static boolean isBorne(Sentence sentence, Token noun) {
    Optional<Token> head = sentence.head(noun);
    boolean stretch = head.filter(h -> Words.isIn(h.lemma(), "stretch")).isPresent();
    boolean answer =
        head.filter(h -> Words.isIn(h.lemma(), "answer")).isPresent() || isAnswered(sentence, noun);
    boolean verb =
        noun.is("obj") && head.filter(h -> Words.isIn(h.lemma(), "bear-verb")).isPresent();
    Token outer = stretch ? head.orElse(noun) : noun;
    return answer || verb || Words.isIn(NounPhrases.preposition(sentence, outer), "bear");
  }

  /// Whether `response to` stands right before the phrase, wherever it hangs.
  private static boolean isAnswered(Sentence sentence, Token noun) {
    int first = sentence.subtree(noun).getFirst().index();
    return first > 0
        && NounPhrases.preposition(sentence, noun).equals("to")
        && Words.isIn(sentence.token(first - 1).lemma(), "answer");
  }

  /// Whether a phrase of cause stands between a noun and a word: what follows may belong to the
  /// cause (`sanctions after the invasion in 2022`).
  static boolean isCausedBefore(Sentence sentence, Token noun, Token word) {
    return Behind.phrases(sentence, noun).stream()
        .anyMatch(phrase -> phrase.index() < word.index() && isCause(sentence, phrase));
  }

  /// The nearest subject or owner above a word.
  private List<Integer> above(Sentence sentence, Token noun) {
    Optional<Token> at = sentence.head(noun);
    for (int steps = 0; at.isPresent() && steps < MAX_CLIMB; steps++) {
      Token above = at.get();
      Set<Integer> found = new LinkedHashSet<>(owners(sentence, above));
      if (above.isVerb()) {
        nearest(sentence, above, noun)
            .ifPresent(subject -> found.addAll(phrases.actors(sentence, subject)));
      }
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
      at = sentence.head(above);
    }
    return List.of();
  }

  /// Of a verb's subjects, and objects where it makes them do something (`helps Norland evade
  /// sanctions`), the one nearest before a noun; after it where none is before.
  private static Optional<Token> nearest(Sentence sentence, Token verb, Token noun) {
    boolean controls = !sentence.children(verb, "xcomp", "ccomp").isEmpty();
    List<Token> all =
        controls
            ? sentence.children(verb, "nsubj", "obj", "iobj")
            : sentence.children(verb, "nsubj");
    return all.stream()
        .filter(t -> t.index() < noun.index())
        .reduce((first, second) -> second)
        .or(() -> sentence.child(verb, "nsubj"));
  }

  /// What they are for: the phrase after `over`, `for`, `following` under a word, with the date
  /// that follows it, wherever that hangs (`following its invasion of Norland in 2022`).
  Optional<Span> reason(Sentence sentence, Token word) {
    List<Token> phrasesBehind = Behind.phrases(sentence, word);
    return Stream.concat(sentence.children(word).stream(), phrasesBehind.stream())
        .filter(child -> child.isNoun() && isCause(sentence, child))
        .map(child -> dated(sentence, sentence.subtreeSpan(child), phrasesBehind))
        .findFirst();
  }

  private static Span dated(Sentence sentence, Span reason, List<Token> phrasesBehind) {
    return phrasesBehind.stream()
        .filter(phrase -> phrase.tag().equals("CD"))
        .map(sentence::subtreeSpan)
        .filter(date -> date.start() == reason.end() + 1)
        .findFirst()
        .map(reason::cover)
        .orElse(reason);
  }

  /// `most of the sanctions`: the word on which the noun hangs.
  static Token all(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(above -> noun.is("nmod") && Words.isIn(above.lemma(), "quantity"))
        .orElse(noun);
  }
}
