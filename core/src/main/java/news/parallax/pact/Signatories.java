package news.parallax.pact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ReportActors;
import news.parallax.event.Event;
import news.parallax.event.NounPhrases;
import news.parallax.event.Plover;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Finds who concludes an agreement: the states of those who do what the verb beside its noun says,
/// announce that they have, or meet for it.
record Signatories(ReportActors actors, States states, NounPhrases phrases, List<Event> events) {
  List<Integer> of(Sentence sentence, Token noun) {
    List<Integer> found = concluding(sentence, noun);
    List<Integer> here = states.countries(named(sentence, noun));
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
      if (here && isConclusion(event) && !isToldOfTruce(noun, event)) {
        found.addAll(states.of(event.sources()));
        found.addAll(states.of(event.targets()));
      }
    }
    found.removeAll(states.of(seats(sentence)));
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

  /// Those of whom a sentence only names a city (`in the Norlandic capital`).
  private List<Integer> seats(Sentence sentence) {
    Set<Integer> cities = new LinkedHashSet<>();
    Set<Integer> others = new LinkedHashSet<>();
    for (ReportActors.Found found : actors.in(sentence.index())) {
      boolean city =
          sentence
              .head(sentence.token(found.mention().head()))
              .filter(noun -> Words.isIn(noun.lemma(), "seat"))
              .isPresent();
      (city ? cities : others).add(found.actor().index());
    }
    cities.removeAll(others);
    return List.copyOf(cities);
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

  /// Whether a truce is only announced: those who do are mostly its brokers.
  private static boolean isToldOfTruce(Token noun, Event event) {
    return Words.isIn(event.lemma(), "announce") && Words.isIn(noun.lemma(), "truce");
  }

  private static boolean isMade(Event event) {
    return "sign".equals(event.mode())
        || "deal".equals(event.mode())
        || event.lemma().equals("agree");
  }
}
