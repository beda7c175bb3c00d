package news.parallax.pact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.parallax.actor.ReportActors;
import news.parallax.event.Event;
import news.parallax.event.NounPhrases;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.pact.Pact.Stage;
import news.parallax.report.Block;
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
  private final Years years;

  Progress(
      ReportActors actors,
      List<Event> events,
      List<TimeExpression> times,
      Parties parties,
      Years years) {
    this.actors = actors;
    this.events = events;
    this.times = times;
    this.parties = parties;
    this.years = years;
  }

  /// Adds what the words around a mention tell.
  void read(PactMention mention, Draft draft) {
    Sentence sentence = mention.sentence();
    Optional<Token> awaited = awaited(sentence, mention.head());
    Optional<Event> conclusion = conclusion(mention);
    awaited.ifPresent(verb -> draft.reaches(Stage.AWAITED, day(sentence, verb, conclusion)));
    conclusion.ifPresent(
        event -> {
          Stage stage = awaited.isPresent() ? Stage.AWAITED : stage(event);
          draft.concluded(event.index(), stage);
          if (awaited.isEmpty()) {
            boolean later = Words.isIn(event.lemma(), "ratify");
            draft.reaches(stage, later ? null : event.when());
          }
        });
    if (awaited.isEmpty() && conclusion.isEmpty()) {
      Signing.of(sentence, mention.head(), actors).ifPresent(s -> near(sentence, s, draft));
    }
    dated(mention).ifPresent(draft::dated);
    standing(mention).ifPresent(stage -> draft.reaches(stage, null));
  }

  /// Adds what a verb of concluding right beside the noun tells.
  private void near(Sentence sentence, Signing signing, Draft draft) {
    draft.reaches(signing.isSigned() ? Stage.SIGNED : Stage.AGREED, day(sentence, signing));
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
              draft.parties(parties.states(event.sources()));
              draft.reaches(Stage.AGREED, event.when());
              draft.concluded(event.index(), Stage.AGREED);
            });
  }

  /// `It was signed in 1994 by …`, of the agreement spoken of last.
  void readIt(Sentence sentence, @Nullable Draft last) {
    if (last != null) {
      Signing.ofIt(sentence, actors)
          .ifPresent(
              signing -> {
                near(sentence, signing, last);
                last.parties(parties.states(signing.by()));
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
        .or(() -> parties.meeting(sentence, mention.head()));
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

  private static boolean isInfinitive(Sentence sentence, Token verb) {
    return auxiliaries(sentence, verb).anyMatch(a -> a.tag().equals("MD"))
        || sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
  }

  private static java.util.stream.Stream<Token> auxiliaries(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream();
  }

  /// When a signing is to be: the next date behind it, which `before he leaves on …` sets as an end
  /// that is not reached.
  private @Nullable TimeExpression day(Sentence sentence, Token verb, Optional<Event> event) {
    List<Token> behind = sentence.tokens().subList(verb.index() + 1, sentence.tokens().size());
    Optional<Token> limit =
        behind.stream().filter(token -> Words.isIn(token.lemma(), "before")).findFirst();
    return limit
        .flatMap(before -> first(sentence, before))
        .map(time -> time.signal().isPresent() ? time : before(time))
        .or(() -> event.map(Event::when))
        .orElse(null);
  }

  private Optional<TimeExpression> first(Sentence sentence, Token after) {
    return times.stream()
        .filter(time -> time.isDateIn(sentence.span()))
        .filter(time -> time.span().start() >= after.span().end())
        .findFirst();
  }

  private static TimeExpression before(TimeExpression time) {
    return new TimeExpression(
        time.span(), time.text(), time.kind(), new TimeForm.Bounded(time.form(), Signal.BEFORE));
  }

  /// `The treaty has been in force since 1994`: for want of a day of signing, when it began.
  void inForceSince(Sentence sentence, Token token, Function<Token, Optional<Draft>> meant) {
    if (!token.isNoun()
        || !Words.isIn(token.lemma(), "in-force")
        || !NounPhrases.preposition(sentence, token).equals("in")) {
      return;
    }
    Subjects.of(sentence, token)
        .or(() -> sentence.head(token).filter(Token::isNoun))
        .flatMap(meant)
        .ifPresent(
            draft -> {
              draft.reaches(Stage.IN_FORCE, null);
              began(sentence, token).ifPresent(draft::began);
            });
  }

  private Optional<TimeExpression> began(Sentence sentence, Token force) {
    return years.under(sentence, force).stream()
        .findFirst()
        .or(
            () ->
                first(sentence, force)
                    .filter(time -> time.signal().filter(s -> s == Signal.SINCE).isPresent())
                    .map(Progress::unbounded));
  }

  private static TimeExpression unbounded(TimeExpression time) {
    return time.form() instanceof TimeForm.Bounded bounded
        ? new TimeExpression(time.span(), time.text(), time.kind(), bounded.base())
        : time;
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

  private static Optional<Stage> standing(PactMention mention) {
    Sentence sentence = mention.sentence();
    boolean current =
        sentence.children(mention.head(), "amod").stream()
            .anyMatch(m -> Words.isIn(m.lemma(), "in-force"));
    Optional<Token> verb = sentence.head(mention.head()).filter(Token::isVerb);
    if (verb.filter(v -> isOver(sentence, mention.head(), v)).isPresent()) {
      return isPast(sentence, verb.get()) ? Optional.of(Stage.ENDED) : Optional.empty();
    }
    return current ? Optional.of(Stage.IN_FORCE) : Optional.empty();
  }

  /// Not `expires in 2030`, `would be scrapped`, `to suspend it`; headlines tell what has happened
  /// in the present.
  private static boolean isPast(Sentence sentence, Token verb) {
    boolean headline = sentence.block().kind() != Block.Kind.PARAGRAPH;
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    return past && !isInfinitive(sentence, verb) || headline && verb.tag().equals("VBZ");
  }

  /// Whether a verb says that a noun ends: as its object or, where it has none, its subject (`the
  /// truce collapsed`, but not `the truce ends the war`).
  private static boolean isOver(Sentence sentence, Token noun, Token verb) {
    boolean undergoes = noun.is("obj") || noun.is("nsubj:pass");
    return Words.isIn(verb.lemma(), "end")
        && (undergoes || noun.is("nsubj") && sentence.children(verb, "obj").isEmpty());
  }
}
