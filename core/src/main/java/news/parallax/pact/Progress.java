package news.parallax.pact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.actor.ReportActors;
import news.parallax.event.Event;
import news.parallax.event.NounPhrases;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.pact.Pact.Stage;
import news.parallax.time.Signal;
import news.parallax.time.TimeExpression;
import news.parallax.time.TimeForm;
import org.jspecify.annotations.Nullable;

/// Reads how far an agreement has come, and when.
final class Progress {
  /// In words.
  private static final int FARTHEST_DAY = 9;

  /// How far a sentence can be from the end of the clause before it, in UTF-16 code units: what
  /// may follow that clause in its own sentence.
  private static final int NEXT_SENTENCE = 160;

  private final ReportActors actors;
  private final List<Event> events;
  private final List<TimeExpression> times;
  private final Parties parties;

  Progress(ReportActors actors, List<Event> events, List<TimeExpression> times, Parties parties) {
    this.actors = actors;
    this.events = events;
    this.times = times;
    this.parties = parties;
  }

  /// Adds what the words around a mention tell.
  void read(PactMention mention, Draft draft) {
    Sentence sentence = mention.sentence();
    Optional<Token> awaited = awaited(sentence, mention.head());
    Optional<Event> conclusion = conclusion(mention);
    awaited.ifPresent(
        verb -> draft.milestones.reaches(Stage.AWAITED, day(sentence, verb, conclusion)));
    conclusion.ifPresent(
        event -> {
          Stage stage = awaited.isPresent() ? Stage.AWAITED : stage(event);
          draft.milestones.concluded(event.index(), stage);
          if (awaited.isEmpty()) {
            boolean later = Words.isIn(event.lemma(), "ratify");
            draft.milestones.reaches(stage, later ? null : event.when());
          }
        });
    if (awaited.isEmpty() && conclusion.isEmpty()) {
      Signing.of(sentence, mention.head(), actors).ifPresent(s -> near(sentence, s, draft));
    }
    dated(mention).ifPresent(draft.milestones::dated);
    InForce.standing(mention).ifPresent(stage -> draft.milestones.reaches(stage, null));
  }

  /// Adds what a verb of concluding right beside the noun tells.
  private void near(Sentence sentence, Signing signing, Draft draft) {
    draft.milestones.reaches(
        signing.isSigned() ? Stage.SIGNED : Stage.AGREED, day(sentence, signing));
  }

  /// What a sentence before says that two have agreed to do, of which `the deal` then speaks
  /// (`Norland and Sudland agreed on Monday to stop firing. The deal …`).
  void readBefore(PactMention mention, Draft draft) {
    int end = mention.sentence().span().start();
    events.stream()
        .filter(event -> event.lemma().equals("agree") && event.status() == Status.HAPPENED)
        .filter(event -> event.predicate().end() < end)
        .filter(event -> end - event.evidence().end() <= NEXT_SENTENCE)
        .filter(event -> !event.sources().isEmpty())
        .reduce((first, second) -> second)
        .ifPresent(
            event -> {
              draft.bound.add(parties.states(event.sources()));
              draft.milestones.reaches(Stage.AGREED, event.when());
              draft.milestones.concluded(event.index(), Stage.AGREED);
            });
  }

  /// `It was signed in 1994 by …`, of the agreement spoken of last.
  void readIt(Sentence sentence, @Nullable Draft last) {
    if (last != null) {
      Signing.ofIt(sentence, actors)
          .ifPresent(
              signing -> {
                near(sentence, signing, last);
                last.bound.add(parties.states(signing.by()));
              });
    }
  }

  /// The date nearest to a verb of concluding, behind it or before it.
  private @Nullable TimeExpression day(Sentence sentence, Signing signing) {
    int verb = signing.verb().index();
    return times.stream()
        .filter(time -> time.isDateIn(sentence.span()))
        .filter(time -> distance(sentence, time, verb) <= FARTHEST_DAY)
        .min(Comparator.comparingInt(time -> distance(sentence, time, verb)))
        .orElse(null);
  }

  /// How many words lie between a date and a verb.
  private static int distance(Sentence sentence, TimeExpression time, int verb) {
    return sentence.within(time.span()).stream()
        .mapToInt(token -> Math.abs(token.index() - verb))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static Stage stage(Event event) {
    boolean signs = "sign".equals(event.mode());
    return switch (event.status()) {
      case HAPPENED, ONGOING -> signs ? Stage.SIGNED : Stage.AGREED;
      case PLANNED, HYPOTHETICAL -> Stage.PLANNED;
      default -> Stage.UNKNOWN;
    };
  }

  /// Whether a mention tells that its agreement has been concluded.
  boolean isConcluded(PactMention mention) {
    return conclusion(mention)
        .map(e -> e.status() == Status.HAPPENED || e.status() == Status.ONGOING)
        .orElseGet(() -> Signing.of(mention.sentence(), mention.head(), actors).isPresent());
  }

  /// The event whose verb concludes the agreement: signing, reaching, striking it.
  private Optional<Event> conclusion(PactMention mention) {
    Sentence sentence = mention.sentence();
    List<Token> verbs = verbs(sentence, mention.head());
    return events.stream()
        .filter(Progress::concludes)
        .filter(event -> verbs.stream().anyMatch(verb -> verb.span().equals(event.predicate())))
        .findFirst()
        .or(() -> parties.meeting(mention));
  }

  /// The verbs that say what is done to a noun, or by it.
  private static List<Token> verbs(Sentence sentence, Token noun) {
    List<Token> verbs = new ArrayList<>(Behind.clauses(sentence, noun));
    sentence.head(noun).filter(Token::isVerb).ifPresent(verbs::add);
    return verbs;
  }

  private static boolean concludes(Event event) {
    return !Words.isIn(event.lemma(), "mediate")
        && (event.type() == Plover.SUPPORT && "sign".equals(event.mode())
            || event.type() == Plover.AGREE
                && (event.mode() == null || "deal".equals(event.mode())));
  }

  /// The verb of a signing that is still to come (`is to be signed`, `would let him sign it`).
  private static Optional<Token> awaited(Sentence sentence, Token noun) {
    return verbs(sentence, noun).stream()
        .filter(verb -> Words.isIn(verb.lemma(), "sign"))
        .filter(verb -> isLetBe(verb) || isInfinitive(sentence, verb))
        .filter(verb -> sentence.children(verb, "advmod").stream().noneMatch(Progress::negates))
        .filter(verb -> auxiliaries(sentence, verb).noneMatch(Progress::leavesOpen))
        .filter(
            verb -> sentence.head(verb).filter(v -> Words.isIn(v.lemma(), "unwilling")).isEmpty())
        .findFirst();
  }

  /// A bare infinitive below another verb (`lets him sign`); headlines have it on its own for what
  /// has happened.
  private static boolean isLetBe(Token verb) {
    return verb.tag().equals("VB") && (verb.is("ccomp") || verb.is("xcomp"));
  }

  /// Whether an auxiliary only thinks of a signing, or asks for one or denies one (`did not sign`).
  private static boolean leavesOpen(Token auxiliary) {
    return Words.isIn(auxiliary.lemma(), "open") || auxiliary.lemma().equals("do");
  }

  private static boolean negates(Token adverb) {
    return Words.isIn(adverb.lemma(), "not");
  }

  static boolean isInfinitive(Sentence sentence, Token verb) {
    return auxiliaries(sentence, verb).anyMatch(a -> a.tag().equals("MD"))
        || sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
  }

  private static Stream<Token> auxiliaries(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream();
  }

  /// When a signing is to be: the next date behind it, which `before he leaves on …` sets as an end
  /// that is not reached.
  private @Nullable TimeExpression day(Sentence sentence, Token verb, Optional<Event> event) {
    List<Token> behind = sentence.tokens().subList(verb.index() + 1, sentence.tokens().size());
    Optional<Token> limit =
        behind.stream().filter(token -> Words.isIn(token.lemma(), "before")).findFirst();
    return limit
        .flatMap(before -> TimeExpression.firstDate(times, sentence.span(), before.span().end()))
        .map(time -> time.signal().isPresent() ? time : before(time))
        .or(() -> event.map(Event::when))
        .orElse(null);
  }

  private static TimeExpression before(TimeExpression time) {
    return new TimeExpression(
        time.span(), time.text(), time.kind(), new TimeForm.Bounded(time.form(), Signal.BEFORE));
  }

  /// A date inside the mention (`the 1994 treaty`, `a deal of May 2003`). One behind `on` tells
  /// when what the verb says was done; so does any where the agreement is left or ended.
  private Optional<TimeExpression> dated(PactMention mention) {
    Sentence sentence = mention.sentence();
    boolean ending = sentence.head(mention.head()).filter(Progress::isEnding).isPresent();
    return times.stream()
        .filter(time -> time.isDateIn(sentence.span()))
        .filter(
            time ->
                sentence
                    .headOf(time.span())
                    .filter(t -> t.head() == mention.head().index())
                    .filter(t -> !isDay(sentence, t))
                    .filter(t -> !ending || t.index() < mention.head().index())
                    .isPresent())
        .findFirst();
  }

  private static boolean isEnding(Token verb) {
    return verb.isVerb() && Words.isEnding(verb.lemma());
  }

  private static boolean isDay(Sentence sentence, Token time) {
    return NounPhrases.preposition(sentence, time).equals("on");
  }
}
