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
  private final States states;
  private final NounPhrases phrases;
  private final Signatories signatories;

  Parties(ReportActors actors, List<Event> events) {
    this.actors = actors;
    this.states = new States(actors);
    this.phrases = new NounPhrases(actors);
    this.signatories = new Signatories(actors, states, phrases, events);
  }

  /// From the countries in its name, else from what is said of it.
  List<Integer> of(PactMention mention) {
    List<Integer> inName = inName(mention);
    return inName.size() > 1 ? inName : of(mention.sentence(), mention.head());
  }

  /// Those of some parties of which it is known for whom they act; people bind their states.
  List<Integer> known(List<Integer> some) {
    return some.stream().filter(i -> actors.get(i).kind() != ActorKind.PERSON).toList();
  }

  /// The states for which some actors act.
  List<Integer> states(List<Integer> some) {
    return states.of(some);
  }

  /// Whether it is concluded by `the two sides`: those of whom the report has told before.
  boolean areTheTwo(PactMention mention) {
    Sentence sentence = mention.sentence();
    return of(mention).isEmpty()
        && Deed.to(sentence, mention.head())
            .filter(deed -> deed.isOf("conclude") && deed.isDone())
            .flatMap(deed -> Subjects.of(sentence, deed.verb()))
            .filter(subject -> Words.isIn(subject.lemma(), "side"))
            .filter(subject -> sentence.subtreeSpan(subject).length() > subject.span().length())
            .isPresent();
  }

  /// The meeting whose purpose is the agreement that a noun names.
  Optional<Event> meeting(PactMention mention) {
    return signatories.meeting(mention.sentence(), mention.head());
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
  /// report bind the same two, one of them is that party, and both or neither are truces: the
  /// counterpart is then understood, in a report that tells of these two more than in passing.
  void complete(List<Draft> drafts) {
    Set<Set<Integer>> pairs = new LinkedHashSet<>();
    drafts.stream()
        .filter(d -> d.bound.areKnown())
        .forEach(d -> pairs.add(Set.copyOf(d.bound.all())));
    boolean about = drafts.stream().filter(d -> d.bound.areKnown()).anyMatch(Draft::isDweltOn);
    if (about && pairs.size() == 1 && pairs.iterator().next().size() == 2) {
      Set<Integer> pair = pairs.iterator().next();
      drafts.stream()
          .filter(
              d ->
                  !d.designation.isName()
                      && d.bound.all().size() == 1
                      && pair.containsAll(d.bound.all()))
          .filter(d -> drafts.stream().filter(o -> o.bound.areKnown()).allMatch(d::isLike))
          .forEach(d -> d.bound.add(pair.stream().sorted().toList()));
    }
  }

  /// From `between A and B`, else from who concludes it, else from whose it is.
  List<Integer> of(Sentence sentence, Token noun) {
    List<Integer> told = behind(sentence, noun, "between");
    List<Integer> between =
        told.isEmpty()
            ? PactMentions.halted(sentence, noun)
                .map(fighting -> behind(sentence, fighting, "between"))
                .orElse(told)
            : told;
    if (between.size() > 1) {
      return between;
    }
    List<Integer> with = behind(sentence, noun, "with");
    List<Integer> signers = signatories.of(sentence, noun);
    List<Integer> near =
        Signing.of(sentence, noun, actors).map(s -> states.of(s.by())).orElse(List.of());
    boolean more = near.size() > signers.size() && near.containsAll(signers);
    if (signers.size() > 1 && signers.containsAll(with) && !more) {
      return signers;
    }
    if (near.size() > 1 && with.isEmpty()) {
      return near;
    }
    Set<Integer> all = new LinkedHashSet<>(between);
    all.addAll(with);
    all.addAll(signers);
    all.addAll(near);
    all.addAll(owners(sentence, noun));
    sentence.children(noun, "appos").stream()
        .filter(token -> Words.isIn(token.lemma(), "one"))
        .forEach(one -> all.addAll(behind(sentence, one, "with")));
    if (!all.isEmpty()) {
      all.addAll(leavers(sentence, noun));
      all.addAll(takers(sentence, noun));
    }
    all.addAll(makers(sentence, noun));
    List<Integer> doing = all.isEmpty() ? doing(sentence, noun) : List.of();
    return doing.size() > 1 ? doing : List.copyOf(all);
  }

  /// Who does what an agreement lays down, where these are two states or more (`under the deal,
  /// Norland and Sudland will …`).
  private List<Integer> doing(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> Words.isIn(NounPhrases.preposition(sentence, noun), "under"))
        .flatMap(verb -> sentence.child(verb, "nsubj"))
        .map(subject -> states.countries(phrases.named(sentence, subject)))
        .orElse(List.of());
  }

  /// Those behind a preposition of one class, on the noun or on a clause of it.
  private List<Integer> behind(Sentence sentence, Token noun, String prepositions) {
    Set<Integer> found = new LinkedHashSet<>();
    List<Token> phrasesBehind = new ArrayList<>(Behind.phrases(sentence, noun));
    for (Token clause : Behind.clauses(sentence, noun)) {
      sentence.children(clause, "obl", "nmod").stream()
          .filter(t -> NounPhrases.preposition(sentence, t).equals("between"))
          .forEach(phrasesBehind::add);
    }
    for (Token phrase : phrasesBehind) {
      if (Words.isIn(NounPhrases.preposition(sentence, phrase), prepositions)) {
        found.addAll(withoutOrigin(states.of(phrases.actors(sentence, phrase))));
      }
    }
    return List.copyOf(found);
  }

  /// Without the country that only tells whence a body of it comes (`the Norlandic group Red
  /// Dawn`).
  private List<Integer> withoutOrigin(List<Integer> some) {
    return some.stream()
        .filter(i -> actors.get(i).kind() != ActorKind.COUNTRY || !isOrigin(i, some))
        .toList();
  }

  private boolean isOrigin(int country, List<Integer> some) {
    String code = actors.get(country).country();
    return some.stream()
        .filter(i -> i != country && actors.get(i).kind() != ActorKind.COUNTRY)
        .anyMatch(i -> code != null && code.equals(actors.get(i).country()));
  }

  /// Who authorises, announces or leaves it, told by a noun (`the premier's approval of a deal`).
  private List<Integer> makers(Sentence sentence, Token noun) {
    boolean of = noun.is("nmod") && Words.isIn(NounPhrases.preposition(sentence, noun), "done-to");
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
    Token left = share(sentence, noun).orElse(noun);
    Optional<Token> leaving =
        sentence
            .head(left)
            .filter(verb -> verb.isVerb() && (left.is("obj") || left.is("obl")))
            .filter(verb -> Words.isEnding(verb.lemma()))
            .filter(verb -> sentence.children(verb, "nsubj:pass").isEmpty());
    Set<Integer> found = new LinkedHashSet<>();
    leaving
        .flatMap(verb -> Subjects.of(sentence, verb))
        .ifPresent(subject -> found.addAll(phrases.named(sentence, subject)));
    leaving
        .flatMap(verb -> sentence.child(verb, "obj"))
        .filter(taken -> !taken.equals(left))
        .ifPresent(taken -> found.addAll(phrases.named(sentence, taken)));
    return states.countries(states.of(List.copyOf(found)));
  }

  /// Whose body accepts or rejects what binds it with others (`the cabinet of Norland backed a deal
  /// with Sudland`).
  private List<Integer> takers(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("obj") && verb.isVerb() && Words.isIn(verb.lemma(), "accept"))
        .flatMap(verb -> Subjects.of(sentence, verb))
        .map(subject -> states.countries(states.of(phrases.actors(sentence, subject))))
        .orElse(List.of());
  }

  /// What somebody has in an agreement and can end (`its participation in the treaty`).
  private static Optional<Token> share(Sentence sentence, Token noun) {
    return sentence.head(noun).filter(head -> noun.is("nmod") && Words.isIn(head.lemma(), "share"));
  }

  private List<Integer> owners(Sentence sentence, Token noun) {
    Set<Integer> found = new LinkedHashSet<>();
    List<Token> owners = new ArrayList<>();
    for (Token child : sentence.children(noun, "nmod:poss", "amod", "compound")) {
      owners.addAll(sentence.children(child, "amod", "compound"));
      owners.add(child);
    }
    found.addAll(pair(sentence, noun));
    for (Token child : owners) {
      for (int index : states.of(phrases.named(sentence, child))) {
        if (actors.get(index).kind() == ActorKind.COUNTRY) {
          found.add(index);
        }
      }
    }
    return List.copyOf(found);
  }

  /// The two that a hyphen joins before a noun (`the Norland-League deal`), bodies among them.
  private List<Integer> pair(Sentence sentence, Token noun) {
    for (int i = noun.index() - 1; i > 1; i--) {
      Token token = sentence.token(i);
      if (PactName.isHyphen(sentence.token(i - 1))) {
        List<Integer> both =
            new ArrayList<>(states.of(phrases.named(sentence, sentence.token(i - 2))));
        List<Integer> second = states.of(phrases.named(sentence, token));
        if (!both.isEmpty() && !second.isEmpty() && !both.equals(second)) {
          both.addAll(second);
          return known(both);
        }
      }
      if (!token.isNoun() && !token.tag().startsWith("JJ")) {
        return List.of();
      }
    }
    return List.of();
  }
}
