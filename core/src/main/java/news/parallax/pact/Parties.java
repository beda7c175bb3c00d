package news.parallax.pact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ActorKind;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;
import news.parallax.event.Event;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Finds who is bound by an agreement: states rather than the people who sign for them.
final class Parties {
  private final ReportActors actors;
  private final NounPhrases phrases;
  private final List<Event> events;

  Parties(ReportActors actors, List<Event> events) {
    this.actors = actors;
    this.phrases = new NounPhrases(actors);
    this.events = events;
  }

  List<Integer> of(PactMention mention) {
    return of(mention.sentence(), mention.head());
  }

  /// From `between A and B`, else from who concludes it, else from whose it is.
  List<Integer> of(Sentence sentence, Token noun) {
    List<Integer> between = between(sentence, noun);
    if (between.size() > 1) {
      return between;
    }
    List<Integer> signers = signers(sentence, noun);
    if (signers.size() > 1) {
      return signers;
    }
    Set<Integer> all = new LinkedHashSet<>(between);
    all.addAll(signers);
    all.addAll(owners(sentence, noun));
    return List.copyOf(all);
  }

  private List<Integer> between(Sentence sentence, Token noun) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Token child : sentence.children(noun, "nmod", "obl")) {
      String preposition = NounPhrases.preposition(sentence, child);
      if (preposition.equals("between")
          || preposition.equals("with")
          || preposition.equals("among")) {
        found.addAll(states(phrases.actors(sentence, child)));
      }
    }
    for (Token clause : sentence.children(noun, "acl")) {
      for (Token child : sentence.children(clause, "obl", "nmod")) {
        if (NounPhrases.preposition(sentence, child).equals("between")) {
          found.addAll(states(phrases.actors(sentence, child)));
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Integer> signers(Sentence sentence, Token noun) {
    List<Token> verbs = new ArrayList<>(sentence.children(noun, "acl"));
    boolean concluded = noun.is("obj") || noun.is("nsubj:pass") || noun.is("obl");
    if (concluded) {
      sentence.head(noun).filter(Token::isVerb).ifPresent(verbs::add);
    }
    Set<Integer> found = new LinkedHashSet<>();
    for (Event event : events) {
      boolean here = verbs.stream().anyMatch(verb -> verb.span().equals(event.predicate()));
      if (here && isConclusion(event)) {
        found.addAll(states(event.sources()));
        found.addAll(states(event.targets()));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isConclusion(Event event) {
    return "sign".equals(event.mode())
        || "deal".equals(event.mode())
        || event.lemma().equals("agree");
  }

  private List<Integer> owners(Sentence sentence, Token noun) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Token child : sentence.children(noun, "nmod:poss", "amod", "compound")) {
      for (int index : states(phrases.named(sentence, child))) {
        if (actors.get(index).kind() == ActorKind.COUNTRY) {
          found.add(index);
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Integer> states(List<Integer> indexes) {
    Set<Integer> states = new LinkedHashSet<>();
    for (int index : indexes) {
      ReportActor actor = actors.get(index);
      if (actor.kind() != ActorKind.PLACE || actor.country() != null) {
        states.add(state(actor).orElse(actor).index());
      }
    }
    return List.copyOf(states);
  }

  private Optional<ReportActor> state(ReportActor actor) {
    return actors.all().stream()
        .filter(other -> other.kind() == ActorKind.COUNTRY)
        .filter(other -> actor.country() != null && actor.country().equals(other.country()))
        .findFirst();
  }
}
