package news.parallax.pact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ActorKind;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import org.jspecify.annotations.Nullable;

/// Finds who imposes the sanctions that a noun names, or does with them what the verb above says.
record SanctionImposers(ReportActors actors, NounPhrases phrases) {
  /// Those that its own words name, also where a long sentence's tree has lost them.
  List<Integer> named(Sentence sentence, Token noun) {
    Set<Integer> found = new LinkedHashSet<>();
    List<Token> owners = new ArrayList<>(sentence.children(noun, "compound", "amod", "nmod:poss"));
    sentence
        .head(noun)
        .filter(part -> noun.is("nmod") && isPart(part))
        .ifPresent(part -> owners.addAll(sentence.children(part, "compound", "amod", "nmod:poss")));
    for (Token owner : owners) {
      found.addAll(phrases.named(sentence, owner));
      Words.group(owner.text()).flatMap(this::called).ifPresent(found::add);
    }
    for (Token child : Behind.phrases(sentence, noun)) {
      if (NounPhrases.preposition(sentence, child).equals("by")) {
        found.addAll(phrases.actors(sentence, child));
      }
    }
    if (found.isEmpty() && noun.index() > 0) {
      Token before = sentence.token(noun.index() - 1);
      if (before.isProperNoun()) {
        found.addAll(phrases.named(sentence, before));
      }
    }
    return List.copyOf(found);
  }

  /// `package of sanctions`, `round of sanctions`.
  private static boolean isPart(Token noun) {
    return Words.isIn(noun.lemma(), "ruling") || Words.isIn(noun.lemma(), "stretch");
  }

  private Optional<Integer> called(String name) {
    return actors.all().stream()
        .filter(actor -> actor.aliases().contains(name) || actor.aliases().contains("the " + name))
        .map(ReportActor::index)
        .findFirst();
  }

  /// Who does to them what the verb above says: its subject; for a law that imposes them, who makes
  /// it; for `it` and `the bloc`, who imposed those told just before, or
  /// what the sentence before is about.
  ///
  /// @param before the sentence before, null at the beginning
  List<Integer> doing(
      Sentence sentence, Token noun, Optional<Sanction> justTold, @Nullable Sentence before) {
    Token all = SanctionTargets.all(sentence, noun);
    Optional<Token> verb =
        sentence.head(all).filter(v -> v.isVerb() && (all.is("obj") || isAgreed(sentence, all, v)));
    Optional<Token> law =
        verb.filter(v -> v.is("acl"))
            .flatMap(sentence::head)
            .filter(above -> Words.isIn(above.lemma(), "ruling"));
    if (law.isPresent()) {
      return law.filter(above -> above.is("obj"))
          .flatMap(sentence::head)
          .flatMap(maker -> Subjects.of(sentence, maker))
          .map(maker -> phrases.named(sentence, maker))
          .orElse(List.of());
    }
    Optional<Token> subject =
        verb.filter(v -> isDealing(v.lemma()) || isAgreed(sentence, all, v))
            .flatMap(v -> Subjects.of(sentence, v));
    if (before != null && subject.filter(SanctionImposers::opensAsIt).isPresent()) {
      List<Integer> spokenOf = subject(before);
      if (!spokenOf.isEmpty()) {
        return spokenOf;
      }
    }
    if (subject.filter(s -> Words.isIn(s.lemma(), "anaphor")).isPresent() && justTold.isPresent()) {
      return justTold.get().imposedBy();
    }
    return subject.map(s -> phrases.actors(sentence, s)).orElse(List.of());
  }

  /// Who bans what a verb says is banned.
  List<Integer> banning(Sentence sentence, Token verb) {
    return Subjects.of(sentence, verb)
        .map(subject -> phrases.actors(sentence, subject))
        .orElse(List.of());
  }

  /// `agreed on an embargo`.
  private static boolean isAgreed(Sentence sentence, Token noun, Token verb) {
    return noun.is("obl")
        && verb.lemma().equals("agree")
        && NounPhrases.preposition(sentence, noun).equals("on");
  }

  /// Whether a pronoun for one body or state opens its sentence.
  private static boolean opensAsIt(Token subject) {
    return subject.index() == 0 && Words.isIn(subject.lemma(), "it");
  }

  /// The one body or state that a sentence is about.
  private List<Integer> subject(Sentence sentence) {
    List<Integer> found =
        sentence.tokens().stream()
            .filter(token -> token.head() < 0)
            .flatMap(root -> sentence.child(root, "nsubj").stream())
            .flatMap(subject -> phrases.named(sentence, subject).stream())
            .toList();
    return found.size() == 1 && isBodyOrState(actors.get(found.getFirst())) ? found : List.of();
  }

  private static boolean isBodyOrState(ReportActor actor) {
    return actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.ORGANIZATION;
  }

  private static boolean isDealing(String verb) {
    return Words.isIn(verb, "lift")
        || Words.isIn(verb, "ease")
        || Words.isIn(verb, "go-on")
        || Words.isIn(verb, "tighten")
        || Words.isIn(verb, "impose");
  }
}
