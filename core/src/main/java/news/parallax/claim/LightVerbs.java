package news.parallax.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Attributions by verbs that only carry a noun (`expressed hope for`, `sparked concerns in`): what
/// is said or felt is the noun's, who says so the verb's.
final class LightVerbs {
  private final Sentence sentence;
  private final Subjects subjects;
  private final Lexicon lexicon = Lexicon.ENGLISH;

  LightVerbs(Sentence sentence, Subjects subjects) {
    this.sentence = sentence;
    this.subjects = subjects;
  }

  /// Who sparks a declaration does not declare; who raises concerns may have them.
  Optional<Saying> at(Token verb) {
    boolean stirs = lexicon.is("stir", verb.lemma());
    boolean utters = lexicon.is("utter", verb.lemma());
    if (subjects.isNegated(verb) || (!stirs && !utters)) {
      return Optional.empty();
    }
    for (Token object : sentence.children(verb, "obj", "iobj", "xcomp", "nsubj:pass")) {
      Sense sense = lexicon.noun(object.lemma().toLowerCase(Locale.ROOT));
      if (sense != null && canBe(verb, sense)) {
        boolean felt = !sense.isMade();
        Optional<Token> holder = stirs && felt ? holder(verb, object) : Optional.empty();
        Optional<Saying> saying =
            holder
                .map(one -> stirred(verb, object, one, sense))
                .or(() -> utters ? utteredBySubject(verb, object, sense) : Optional.empty());
        if (saying.isPresent()) {
          return saying;
        }
      }
    }
    return Optional.empty();
  }

  /// What is felt is not made: whoever `made a determination` has found something out.
  private static boolean canBe(Token verb, Sense sense) {
    return switch (sense.frame()) {
      case "document" -> false;
      case "held" -> !verb.lemma().equals("make");
      default -> true;
    };
  }

  private Optional<Saying> utteredBySubject(Token verb, Token object, Sense sense) {
    Optional<Token> source = subjects.isPassive(verb) ? subjects.agent(verb) : subjects.of(verb);
    if (source.filter(sense::admits).isEmpty()) {
      return Optional.empty();
    }
    Span cue = verb.span().cover(object.span());
    Span content =
        cue.cover(sentence.subtreeSpan(verb)).start() < verb.span().start()
            ? verb.span().cover(sentence.subtree(verb).getLast().span())
            : cue.cover(sentence.subtreeSpan(object));
    return Optional.of(Saying.of(sentence, verb, cue, source.get(), sense, content));
  }

  /// In whom a concern is raised (`raised concerns in Seoul`).
  private Optional<Token> holder(Token verb, Token object) {
    return sentence.tokens().stream()
        .filter(t -> t.head() == object.index() || t.head() == verb.index())
        .filter(t -> t.is("nmod") || t.is("obl"))
        .filter(t -> t.index() > object.index())
        .filter(t -> isHeldBy(t) && Subjects.canSpeak(t))
        .findFirst();
  }

  private boolean isHeldBy(Token noun) {
    return List.of("in", "among", "for", "from").stream()
        .anyMatch(preposition -> subjects.hasCase(noun, preposition));
  }

  private Saying stirred(Token verb, Token object, Token holder, Sense sense) {
    Span cue = verb.span().cover(object.span());
    Span clause = sentence.subtreeSpan(verb);
    return new Saying(sentence, verb, cue, holder, sense, clause, clause);
  }
}
