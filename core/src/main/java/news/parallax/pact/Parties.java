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
import news.parallax.event.Plover;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Finds who is bound by an agreement: states rather than the people who sign for them.
final class Parties {
  private final ReportActors actors;
  private final States states;
  private final NounPhrases phrases;
  private final List<Event> events;

  Parties(ReportActors actors, List<Event> events) {
    this.actors = actors;
    this.states = new States(actors);
    this.phrases = new NounPhrases(actors);
    this.events = events;
  }

  /// From the countries in its name, else from what is said of it.
  List<Integer> of(PactMention mention) {
    List<Integer> inName = inName(mention);
    return inName.size() > 1 ? inName : of(mention.sentence(), mention.head());
  }

  /// The countries whose names stand in the name of the agreement.
  private List<Integer> inName(PactMention mention) {
    String name = mention.name();
    if (name == null) {
      return List.of();
    }
    String words = " " + name.replace('-', ' ') + " ";
    return actors.all().stream()
        .filter(actor -> actor.kind() == ActorKind.COUNTRY)
        .filter(
            actor -> actor.aliases().stream().anyMatch(alias -> words.contains(" " + alias + " ")))
        .map(ReportActor::index)
        .toList();
  }

  /// Gives an agreement of which only one party is told the other one, when all others of the
  /// report bind the same two and one of them is that party: the counterpart is then understood.
  void complete(List<Draft> drafts) {
    Set<Set<Integer>> pairs = new LinkedHashSet<>();
    drafts.stream().filter(Draft::hasParties).forEach(d -> pairs.add(Set.copyOf(d.parties())));
    if (pairs.size() == 1 && pairs.iterator().next().size() == 2) {
      Set<Integer> pair = pairs.iterator().next();
      drafts.stream()
          .filter(d -> d.parties().size() == 1 && pair.containsAll(d.parties()))
          .forEach(d -> d.parties(pair.stream().sorted().toList()));
    }
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
    if (!all.isEmpty()) {
      all.addAll(leavers(sentence, noun));
    }
    all.addAll(makers(sentence, noun));
    return List.copyOf(all);
  }

  private List<Integer> between(Sentence sentence, Token noun) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Token child : Behind.phrases(sentence, noun)) {
      String preposition = NounPhrases.preposition(sentence, child);
      if (preposition.equals("between")
          || preposition.equals("with")
          || preposition.equals("among")) {
        found.addAll(states.of(phrases.actors(sentence, child)));
      }
    }
    for (Token clause : Behind.clauses(sentence, noun)) {
      for (Token child : sentence.children(clause, "obl", "nmod")) {
        if (NounPhrases.preposition(sentence, child).equals("between")) {
          found.addAll(states.of(phrases.actors(sentence, child)));
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Integer> signers(Sentence sentence, Token noun) {
    List<Integer> found = concluding(sentence, noun);
    List<Integer> here = countries(named(sentence, noun));
    boolean guessed = found.stream().noneMatch(here::contains);
    return guessed && !found.containsAll(here) ? List.of() : found;
  }

  /// The states that a sentence names before a noun.
  private List<Integer> named(Sentence sentence, Token noun) {
    return states.of(
        actors.in(sentence.index()).stream()
            .filter(found -> found.mention().span().start() < noun.span().start())
            .map(found -> found.actor().index())
            .toList());
  }

  private List<Integer> concluding(Sentence sentence, Token noun) {
    List<Token> verbs = new ArrayList<>(Behind.clauses(sentence, noun));
    boolean concluded = noun.is("obj") || noun.is("nsubj:pass") || noun.is("obl");
    if (concluded) {
      sentence.head(noun).filter(Token::isVerb).ifPresent(verbs::add);
    }
    Set<Integer> found = new LinkedHashSet<>();
    for (Event event : events) {
      boolean here = verbs.stream().anyMatch(verb -> verb.span().equals(event.predicate()));
      if (here && isConclusion(event)) {
        found.addAll(states.of(event.sources()));
        found.addAll(states.of(event.targets()));
      }
    }
    for (Token verb : verbs) {
      found.addAll(found.isEmpty() ? states.of(announcers(sentence, verb)) : List.of());
    }
    if (found.isEmpty()) {
      meeting(sentence, noun)
          .ifPresent(
              event -> {
                found.addAll(states.of(event.sources()));
                found.addAll(states.of(event.targets()));
              });
    }
    return List.copyOf(found);
  }

  /// For `they` before a verb of concluding, who says so (`Norland and Sudland announced they had
  /// struck a deal`).
  private List<Integer> announcers(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "nsubj")
        .filter(subject -> Words.isIn(verb.lemma(), "bring-about"))
        .filter(subject -> Words.isIn(subject.lemma(), "those-two") && verb.is("ccomp"))
        .flatMap(subject -> sentence.head(verb))
        .flatMap(above -> sentence.child(above, "nsubj"))
        .map(speaker -> phrases.named(sentence, speaker))
        .orElse(List.of());
  }

  /// The meeting whose purpose is the agreement (`met to work out a truce`).
  Optional<Event> meeting(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("obj") && Words.isIn(verb.lemma(), "bring-about"))
        .filter(verb -> verb.is("advcl") || verb.is("xcomp"))
        .flatMap(sentence::head)
        .flatMap(
            above ->
                events.stream()
                    .filter(event -> event.type() == Plover.CONSULT)
                    .filter(event -> event.predicate().equals(above.span()))
                    .findFirst());
  }

  private static boolean isConclusion(Event event) {
    return !Words.isIn(event.lemma(), "mediate") && isMade(event);
  }

  private static boolean isMade(Event event) {
    return "sign".equals(event.mode())
        || "deal".equals(event.mode())
        || event.lemma().equals("agree");
  }

  /// Who authorises or announces it, told by a noun (`the premier's approval of a deal`).
  private List<Integer> makers(Sentence sentence, Token noun) {
    boolean of = noun.is("nmod") && NounPhrases.preposition(sentence, noun).equals("of");
    return of
        ? sentence
            .head(noun)
            .map(head -> sentence.children(head, "nmod:poss"))
            .orElse(List.of())
            .stream()
            .flatMap(owner -> states.of(phrases.named(sentence, owner)).stream())
            .toList()
        : List.of();
  }

  /// Who suspends or leaves what binds them with others (`suspended its treaty with Sudland`).
  private List<Integer> leavers(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> verb.isVerb() && (noun.is("obj") || noun.is("obl")))
        .filter(verb -> Words.isIn(verb.lemma(), "end") || Words.isIn(verb.lemma(), "withdraw"))
        .filter(verb -> sentence.children(verb, "nsubj:pass").isEmpty())
        .flatMap(verb -> Subjects.of(sentence, verb))
        .map(subject -> countries(states.of(phrases.named(sentence, subject))))
        .orElse(List.of());
  }

  private List<Integer> countries(List<Integer> indexes) {
    return indexes.stream().filter(i -> actors.get(i).kind() == ActorKind.COUNTRY).toList();
  }

  private List<Integer> owners(Sentence sentence, Token noun) {
    Set<Integer> found = new LinkedHashSet<>();
    List<Token> owners = new ArrayList<>();
    for (Token child : sentence.children(noun, "nmod:poss", "amod", "compound")) {
      owners.addAll(sentence.children(child, "amod", "compound"));
      owners.add(child);
    }
    for (Token child : owners) {
      for (int index : states.of(phrases.named(sentence, child))) {
        if (actors.get(index).kind() == ActorKind.COUNTRY) {
          found.add(index);
        }
      }
    }
    return List.copyOf(found);
  }
}
