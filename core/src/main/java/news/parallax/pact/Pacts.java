package news.parallax.pact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Speech;
import news.parallax.event.Event;
import news.parallax.event.NounPhrases;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Reads the agreements of one report: gathers the mentions of each, then what is said of it.
final class Pacts {
  private final Analysis analysis;
  private final Parties parties;
  private final Years years;
  private final Replacements replacements;
  private final Provisions provisions;
  private final List<TimeExpression> times;
  private final List<Event> events;
  private final List<Draft> drafts = new ArrayList<>();

  /// Which draft the mention headed by a token (by its start in the text) means.
  private final Map<Integer, Draft> byHead = new HashMap<>();

  private @Nullable Draft last;

  Pacts(
      Analysis analysis,
      ReportActors actors,
      List<TimeExpression> times,
      Speech speech,
      List<Event> events) {
    this.analysis = analysis;
    this.times = times;
    this.events = events;
    this.parties = new Parties(actors, events);
    this.years = new Years(analysis.report(), times);
    this.replacements = new Replacements(drafts, byHead, parties, years);
    this.provisions = new Provisions(speech, actors);
  }

  List<Pact> read() {
    for (Sentence sentence : analysis.sentences()) {
      Draft before = last;
      for (Token token : sentence.tokens()) {
        PactMention.at(sentence, token).ifPresent(this::place);
        acronym(token).ifPresent(draft -> byHead.put(token.span().start(), draft));
      }
      sentence.tokens().forEach(token -> inForceSince(sentence, token));
      replacements.read(sentence, before == null ? last : before);
      provisions.read(sentence, token -> Optional.ofNullable(byHead.get(token.span().start())));
    }
    replacements.close();
    parties.complete(drafts);
    return told();
  }

  /// An abbreviation seen before beside a name.
  private Optional<Draft> acronym(Token token) {
    if (!token.isProperNoun()) {
      return Optional.empty();
    }
    Optional<Draft> called = drafts.stream().filter(d -> d.isCalled(token.text())).findFirst();
    called.ifPresent(draft -> draft.mention(token.span()));
    return called;
  }

  private void place(PactMention mention) {
    if (mention.form() == PactMention.Form.SEVERAL) {
      return;
    }
    List<Integer> bound = parties.of(mention);
    Optional<Draft> again = same(mention, bound);
    if (again.isEmpty() && mention.isWeak()) {
      return;
    }
    Draft draft = again.orElseGet(() -> started(mention));
    draft.mention(mention, analysis.report().at(mention.span()));
    draft.parties(bound);
    conclusion(mention).ifPresent(event -> conclude(draft, event));
    dated(mention).ifPresent(draft::signed);
    standing(mention).ifPresent(draft::status);
    byHead.put(mention.head().span().start(), draft);
    last = draft;
  }

  private Draft started(PactMention mention) {
    Draft draft = new Draft(drafts.size(), mention.kind(), analysis.report().at(mention.span()));
    drafts.add(draft);
    return draft;
  }

  /// The agreement that a mention speaks of again.
  private Optional<Draft> same(PactMention mention, List<Integer> bound) {
    String name = mention.name();
    if (name != null) {
      return drafts.stream()
          .filter(d -> d.isCalled(name) || mention.acronyms().stream().anyMatch(d::isCalled))
          .findFirst()
          .or(() -> named(mention, bound));
    }
    Optional<Draft> called = calledInside(mention);
    if (called.isPresent()) {
      return called;
    }
    List<Draft> fitting =
        drafts.stream()
            .filter(d -> d.isPresent() && !mention.isEarlier())
            .filter(d -> d.fits(mention.topics()))
            .filter(d -> d.binds(mention, bound))
            .toList();
    if (isAnother(mention)) {
      return Optional.empty();
    }
    if (bound.size() > 1) {
      Optional<Draft> exact =
          fitting.stream()
              .filter(d -> Set.copyOf(d.parties()).equals(Set.copyOf(bound)))
              .findFirst();
      boolean own = conclusion(mention).filter(Pacts::isDone).isPresent();
      if (exact.isPresent() || own && fitting.stream().allMatch(d -> d.bindsMore(bound))) {
        return exact;
      }
    }
    if (last != null && fitting.contains(last)) {
      return Optional.of(last);
    }
    return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.getLast());
  }

  private static boolean isDone(Event event) {
    return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
  }

  /// A name told for the first time, of an agreement of these parties spoken of without one; not of
  /// one that the same sentence sets beside it (`the deal replaces the Lake Accord`).
  private Optional<Draft> named(PactMention mention, List<Integer> bound) {
    return drafts.stream()
        .filter(d -> !d.isNamed() && d.isPresent() && !mention.isEarlier())
        .filter(d -> !d.isIn(mention.sentence().span()))
        .filter(d -> bound.size() > 1 && d.parties().size() > 1)
        .filter(d -> d.binds(mention, bound) && d.fits(mention.topics()))
        .reduce((first, second) -> second);
  }

  /// The agreement whose abbreviation stands before the noun (`the NAPA deal`).
  private Optional<Draft> calledInside(PactMention mention) {
    if (mention.form() != PactMention.Form.KNOWN) {
      return Optional.empty();
    }
    return mention.sentence().children(mention.head(), "compound", "nmod:poss").stream()
        .flatMap(m -> drafts.stream().filter(d -> d.isCalled(m.text())))
        .findFirst();
  }

  private static boolean isAnother(PactMention mention) {
    return mention.form() == PactMention.Form.NEW
        && mention.sentence().children(mention.head(), "amod").stream()
            .anyMatch(m -> Words.isIn(m.lemma(), "again"));
  }

  /// The event whose verb concludes the agreement: signing, reaching, striking it.
  private Optional<Event> conclusion(PactMention mention) {
    Sentence sentence = mention.sentence();
    List<Token> verbs = new ArrayList<>(sentence.children(mention.head(), "acl"));
    sentence.head(mention.head()).filter(Token::isVerb).ifPresent(verbs::add);
    return events.stream()
        .filter(event -> concludes(event))
        .filter(event -> verbs.stream().anyMatch(verb -> verb.span().equals(event.predicate())))
        .findFirst()
        .or(() -> parties.meeting(sentence, mention.head()));
  }

  private static boolean concludes(Event event) {
    return event.type() == Plover.SUPPORT && "sign".equals(event.mode())
        || event.type() == Plover.AGREE && (event.mode() == null || "deal".equals(event.mode()));
  }

  private static void conclude(Draft draft, Event event) {
    draft.signing(event.index());
    draft.signed(event.when());
    switch (event.status()) {
      case HAPPENED, ONGOING -> draft.status(Pact.Status.SIGNED);
      case PLANNED, HYPOTHETICAL -> draft.status(Pact.Status.PLANNED);
      default -> {}
    }
  }

  /// `The treaty has been in force since 1994`: for want of a day of signing, the year it began.
  private void inForceSince(Sentence sentence, Token token) {
    if (token.isNoun()
        && Words.isIn(token.lemma(), "in-force")
        && NounPhrases.preposition(sentence, token).equals("in")) {
      List<TimeExpression> began = years.under(sentence, token);
      Subjects.of(sentence, token)
          .map(subject -> byHead.get(subject.span().start()))
          .ifPresent(
              draft -> {
                draft.status(Pact.Status.IN_FORCE);
                began.stream().findFirst().ifPresent(draft::signed);
              });
    }
  }

  /// A date inside the mention (`the 1994 treaty`, `a deal of May 2003`); not the day on which it
  /// is left or ended.
  private Optional<TimeExpression> dated(PactMention mention) {
    Sentence sentence = mention.sentence();
    boolean ending = sentence.head(mention.head()).filter(Pacts::isEnding).isPresent();
    return times.stream()
        .filter(time -> time.kind() == TimeExpression.Kind.DATE)
        .filter(time -> sentence.span().contains(time.span()))
        .filter(time -> sentence.headOf(time.span()).filter(t -> isUnder(mention, t)).isPresent())
        .filter(
            time ->
                !ending || sentence.headOf(time.span()).filter(t -> isDay(sentence, t)).isEmpty())
        .findFirst();
  }

  private static boolean isEnding(Token verb) {
    return verb.isVerb()
        && (Words.isIn(verb.lemma(), "end") || Words.isIn(verb.lemma(), "withdraw"));
  }

  /// `on Saturday` right behind a treaty tells when what the verb says was done.
  private static boolean isDay(Sentence sentence, Token time) {
    return NounPhrases.preposition(sentence, time).equals("on");
  }

  private static boolean isUnder(PactMention mention, Token time) {
    return time.head() == mention.head().index();
  }

  private static Optional<Pact.Status> standing(PactMention mention) {
    Sentence sentence = mention.sentence();
    boolean current =
        sentence.children(mention.head(), "amod").stream()
            .anyMatch(m -> Words.isIn(m.lemma(), "in-force"));
    Optional<Token> verb = sentence.head(mention.head()).filter(Token::isVerb);
    if (verb.filter(v -> isOver(sentence, mention.head(), v)).isPresent()) {
      boolean open =
          sentence.children(verb.get(), "aux").stream().anyMatch(a -> a.tag().equals("MD"));
      return open ? Optional.empty() : Optional.of(Pact.Status.ENDED);
    }
    return current ? Optional.of(Pact.Status.IN_FORCE) : Optional.empty();
  }

  /// Whether a verb says that a noun ends: as its object or, where it has none, its subject (`the
  /// truce collapsed`, but not `the truce ends the war`).
  private static boolean isOver(Sentence sentence, Token noun, Token verb) {
    boolean undergoes = noun.is("obj") || noun.is("nsubj:pass");
    return Words.isIn(verb.lemma(), "end")
        && (undergoes || noun.is("nsubj") && sentence.children(verb, "obj").isEmpty());
  }

  /// Only agreements whose parties or name are known, numbered anew.
  private List<Pact> told() {
    Map<Integer, Integer> places = new HashMap<>();
    List<Draft> kept = drafts.stream().filter(Draft::isTold).toList();
    kept.forEach(draft -> places.put(draft.index, places.size()));
    List<Pact> pacts = new ArrayList<>();
    for (Draft draft : kept) {
      List<Integer> older = new ArrayList<>();
      draft
          .replaced()
          .forEach(index -> Optional.ofNullable(places.get(index)).ifPresent(older::add));
      pacts.add(draft.pact(pacts.size(), older));
    }
    return pacts;
  }
}
