package news.parallax.account;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.actor.Actor;
import news.parallax.event.Event;
import news.parallax.event.Naming;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// One report's telling of an event, with actors and time as the account knows them.
///
/// @param actingStates the sources with the states they belong to, since a leader acts for a state
/// @param topic lemmas of the nouns, verbs and adjectives it is told in, but for the predicate and
///     the actors
/// @param naming the word that names it, as happenings of any kind are compared
/// @param published when the report appeared, null when unknown
record EventTelling(
    Reading reading,
    Event event,
    List<String> sources,
    List<String> targets,
    Set<String> actingStates,
    Set<String> targetStates,
    Set<String> topic,
    Naming naming,
    Time time,
    @Nullable LocalDate published) {
  private static final Set<Plover> SYMMETRIC =
      Set.of(Plover.AGREE, Plover.CONSULT, Plover.COOPERATE);

  private static final Set<String> SINGLE =
      Lexicon.rows("single.tsv").stream()
          .map(row -> row.get(0) + ":" + row.get(1))
          .collect(Collectors.toUnmodifiableSet());

  EventTelling {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    actingStates = Set.copyOf(actingStates);
    targetStates = Set.copyOf(targetStates);
    topic = Set.copyOf(topic);
  }

  static EventTelling of(Reading reading, Event event, Dossier dossier) {
    return new EventTelling(
        reading,
        event,
        dossier.actors(reading, event.sources()),
        dossier.actors(reading, event.targets()),
        states(reading, event.sources(), dossier),
        states(reading, event.targets(), dossier),
        topic(reading, event),
        naming(reading, event),
        dossier.time(reading.report(), event.when()),
        dossier.calendar().date(reading.report().id()).day());
  }

  private static Naming naming(Reading reading, Event event) {
    return reading
        .analysis()
        .sentenceAt(event.predicate())
        .flatMap(sentence -> Naming.in(sentence, event.predicate()))
        .orElseThrow();
  }

  private static Set<String> states(Reading reading, List<Integer> actors, Dossier dossier) {
    Set<String> states = new HashSet<>();
    for (int index : actors) {
      Actor actor = dossier.cast().actor(reading.report().id(), index);
      states.add(actor.id());
      if (actor.country() != null) {
        states.add(actor.country());
      }
    }
    return states;
  }

  private static Set<String> topic(Reading reading, Event event) {
    Sentence sentence = reading.analysis().sentenceAt(event.predicate()).orElseThrow();
    Set<String> lemmas = new TreeSet<>();
    for (Token token : sentence.within(event.evidence())) {
      boolean content = token.isNoun() || token.isVerb() || token.tag().startsWith("JJ");
      if (content
          && !token.isProperNoun()
          && !token.is("aux")
          && !token.span().equals(event.predicate())
          && reading.actors().meantBy(sentence.index(), token).isEmpty()) {
        lemmas.add(token.lemma());
      }
    }
    return lemmas;
  }

  Evidence evidence() {
    return reading.report().evidence(event.evidence());
  }

  Evidence place() {
    return reading.report().evidence(event.predicate());
  }

  String report() {
    return reading.report().id();
  }

  /// What two tellings of one happening have in common: the mode, else what the naming words share.
  private String kind() {
    String mode = event.mode();
    return isAnyOfRoot()
        ? event.type() + ":*"
        : event.type() + ":" + (mode == null ? naming.concept() : mode);
  }

  private boolean isAnyOfRoot() {
    return SINGLE.contains(event.type() + ":*");
  }

  /// Whether its kind is one that the same actors seldom repeat within a story.
  private boolean isSingle() {
    String mode = event.mode();
    return isAnyOfRoot()
        || SINGLE.contains(event.type() + ":" + (mode == null ? event.lemma() : mode));
  }

  boolean isEarlier() {
    return event.reference() == Event.Reference.EARLIER;
  }

  /// Whether it is told as something that has not happened, or not yet.
  boolean isOpen() {
    return event.status() == Status.PLANNED || event.status() == Status.HYPOTHETICAL;
  }

  /// Whether two tellings can mean one happening by what is told, whatever their times.
  boolean isLike(EventTelling other) {
    return kind().equals(other.kind())
        && sameActors(other)
        && (event.status() == Status.DENIED) == (other.event.status() == Status.DENIED)
        && (isSingle() || sameWords(other));
  }

  private boolean sameWords(EventTelling other) {
    return topic.isEmpty() || other.topic.isEmpty()
        ? naming.concept().equals(other.naming.concept())
        : topic.stream().anyMatch(other.topic::contains);
  }

  private boolean sameActors(EventTelling other) {
    if (SYMMETRIC.contains(event.type()) && mutual() && other.mutual()) {
      return meet(actingStates, other.actingStates) && meet(targetStates, other.targetStates);
    }
    return agree(actingStates, other.actingStates)
        && agree(targetStates, other.targetStates)
        && (meet(actingStates, other.actingStates) || meet(targetStates, other.targetStates));
  }

  private boolean mutual() {
    return sources.equals(targets);
  }

  private static boolean agree(Set<String> some, Set<String> others) {
    return some.isEmpty() || others.isEmpty() || meet(some, others);
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
