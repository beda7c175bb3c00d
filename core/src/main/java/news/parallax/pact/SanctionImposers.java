package news.parallax.pact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Finds who imposes the sanctions that a noun names, or does with them what the verb above says.
record SanctionImposers(ReportActors actors, NounPhrases phrases) {
  /// Those that its own words name, also where a long sentence's tree has lost them.
  List<Integer> named(Sentence sentence, Token noun) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Token owner : sentence.children(noun, "compound", "amod", "nmod:poss")) {
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

  private Optional<Integer> called(String name) {
    return actors.all().stream()
        .filter(actor -> actor.aliases().contains(name) || actor.aliases().contains("the " + name))
        .map(ReportActor::index)
        .findFirst();
  }

  /// Who does to them what the verb above says: its subject; for a law that imposes them, who makes
  /// it; for `it` and `the bloc`, who imposed those told just before.
  List<Integer> doing(Sentence sentence, Token noun, Optional<Sanction> justTold) {
    Token all = SanctionTargets.all(sentence, noun);
    Optional<Token> verb = sentence.head(all).filter(v -> v.isVerb() && all.is("obj"));
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
        verb.filter(v -> isDealing(v.lemma())).flatMap(v -> Subjects.of(sentence, v));
    if (subject.filter(s -> Words.isIn(s.lemma(), "anaphor")).isPresent() && justTold.isPresent()) {
      return justTold.get().imposedBy();
    }
    return subject.map(s -> phrases.actors(sentence, s)).orElse(List.of());
  }

  private static boolean isDealing(String verb) {
    return Words.isIn(verb, "lift") || Words.isIn(verb, "go-on") || Words.isIn(verb, "impose");
  }
}
