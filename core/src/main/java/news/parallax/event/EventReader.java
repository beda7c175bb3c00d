package news.parallax.event;

import java.util.ArrayList;
import java.util.List;
import news.parallax.actor.ActorKind;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Claim;
import news.parallax.claim.Speaker;
import news.parallax.claim.Speech;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Finds what happened in one report.
public final class EventReader {
  private final ReportActors actors;
  private final List<TimeExpression> times;
  private final Speech speech;
  private final NounPhrases phrases;

  private EventReader(ReportActors actors, List<TimeExpression> times, Speech speech) {
    this.actors = actors;
    this.times = times;
    this.speech = speech;
    this.phrases = new NounPhrases(actors);
  }

  /// The happenings with at least one known actor, in text order.
  public static List<Event> read(
      Analysis analysis, ReportActors actors, List<TimeExpression> times, Speech speech) {
    EventReader reader = new EventReader(actors, times, speech);
    List<Event> events = new ArrayList<>();
    analysis.sentences().forEach(sentence -> reader.read(sentence, events));
    return events;
  }

  private void read(Sentence sentence, List<Event> events) {
    List<Predicate> predicates = new Predicates(phrases).in(sentence);
    List<TimeExpression> here =
        times.stream().filter(time -> sentence.span().contains(time.span())).toList();
    Moments moments = new Moments(sentence, predicates, here);
    for (Predicate predicate : predicates) {
      Arguments arguments = Arguments.of(predicate, phrases);
      boolean told = !arguments.sources().isEmpty() || !predicate.needsSource();
      if (!arguments.isEmpty() && told) {
        events.add(event(predicate, arguments, moments.of(predicate), events));
      }
    }
  }

  private Event event(
      Predicate predicate, Arguments arguments, @Nullable TimeExpression when, List<Event> events) {
    Token word = predicate.word();
    Claim claim = speech.reported(word.span()).orElse(null);
    return new Event(
        events.size(),
        predicate.sense().root(),
        predicate.sense().mode(),
        word.lemma(),
        word.span(),
        arguments.sources(),
        arguments.targets(),
        when,
        place(predicate),
        Statuses.of(predicate, claim),
        saidBy(claim),
        reference(predicate),
        within(predicate, events),
        Extent.of(predicate));
  }

  private static List<Integer> saidBy(@Nullable Claim claim) {
    return claim != null && claim.speaker() instanceof Speaker.Named named
        ? named.actors()
        : List.of();
  }

  /// Told by what stands before the noun that names the happening or that its verb is about.
  private static Event.Reference reference(Predicate predicate) {
    Sentence sentence = predicate.sentence();
    List<Token> nouns = new ArrayList<>();
    if (predicate.word().isVerb()) {
      nouns.addAll(Predicates.patients(sentence, predicate.word()));
    } else {
      nouns.add(predicate.word());
    }
    boolean back = false;
    for (Token noun : nouns) {
      for (Token child : sentence.children(noun, "det", "amod")) {
        if (Lexicon.ENGLISH.isIn(child.lemma(), "before-this")) {
          return Event.Reference.EARLIER;
        }
        back |= predicate.word() == noun && Lexicon.ENGLISH.isIn(child.lemma(), "pointing-back");
      }
    }
    return back ? Event.Reference.BACK : Event.Reference.PLAIN;
  }

  /// The earlier event of the report that a phrase such as `during the visit` names.
  private static @Nullable Integer within(Predicate predicate, List<Event> events) {
    Sentence sentence = predicate.sentence();
    for (Token child : sentence.children(predicate.governor(), "obl", "nmod")) {
      if (Lexicon.ENGLISH.isIn(NounPhrases.preposition(sentence, child), "during")
          && !Lexicon.ENGLISH.noun(child.lemma()).isEmpty()) {
        return sameNamed(child, events);
      }
    }
    return null;
  }

  private static @Nullable Integer sameNamed(Token noun, List<Event> events) {
    for (Event event : events.reversed()) {
      if (event.lemma().equals(noun.lemma())
          || Lexicon.ENGLISH.noun(noun.lemma()).stream()
              .anyMatch(sense -> sense.mode() != null && sense.mode().equals(event.mode()))) {
        return event.index();
      }
    }
    return null;
  }

  private @Nullable Place place(Predicate predicate) {
    Sentence sentence = predicate.sentence();
    List<Token> around = new ArrayList<>(sentence.children(predicate.word(), "obl", "nmod", "obj"));
    if (predicate.carrier() != null) {
      around.addAll(sentence.children(predicate.carrier(), "obl"));
    }
    for (Token child : around) {
      if (Lexicon.ENGLISH.isIn(NounPhrases.preposition(sentence, child), "where")) {
        for (int index : phrases.named(sentence, child)) {
          if (isPlace(index)) {
            return new Place.Known(index);
          }
        }
      }
    }
    return null;
  }

  private boolean isPlace(int index) {
    ActorKind kind = actors.get(index).kind();
    return kind == ActorKind.PLACE || kind == ActorKind.COUNTRY;
  }
}
