package news.parallax.pact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Speech;
import news.parallax.event.Event;
import news.parallax.event.Plover;
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
    this.provisions = new Provisions(speech, actors);
  }

  List<Pact> read() {
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        PactMention.at(sentence, token).ifPresent(this::place);
        acronym(token).ifPresent(draft -> byHead.put(token.span().start(), draft));
      }
      replacements(sentence);
      provisions.read(sentence, token -> Optional.ofNullable(byHead.get(token.span().start())));
    }
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
    Draft draft = same(mention, bound).orElseGet(() -> started(mention));
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
      return drafts.stream().filter(d -> d.isCalled(name)).findFirst();
    }
    List<Draft> fitting =
        drafts.stream()
            .filter(d -> d.fits(mention.topics()))
            .filter(d -> bound.size() < 2 || !d.hasParties() || d.parties().containsAll(bound))
            .toList();
    boolean again =
        mention.form() == PactMention.Form.NEW
            && mention.sentence().children(mention.head(), "amod").stream()
                .anyMatch(m -> Words.isIn(m.lemma(), "again"));
    if (again && drafts.stream().anyMatch(d -> d.status() != Pact.Status.UNKNOWN)) {
      return Optional.empty();
    }
    if (last != null && fitting.contains(last)) {
      return Optional.of(last);
    }
    return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.getLast());
  }

  /// The event whose verb concludes the agreement: signing, reaching, striking it.
  private Optional<Event> conclusion(PactMention mention) {
    Sentence sentence = mention.sentence();
    List<Token> verbs = new ArrayList<>(sentence.children(mention.head(), "acl"));
    sentence.head(mention.head()).filter(Token::isVerb).ifPresent(verbs::add);
    return events.stream()
        .filter(event -> concludes(event))
        .filter(event -> verbs.stream().anyMatch(verb -> verb.span().equals(event.predicate())))
        .findFirst();
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

  /// A date inside the mention (`the 1994 treaty`, `a deal of May 2003`).
  private Optional<TimeExpression> dated(PactMention mention) {
    Sentence sentence = mention.sentence();
    return times.stream()
        .filter(time -> time.kind() == TimeExpression.Kind.DATE)
        .filter(time -> sentence.span().contains(time.span()))
        .filter(time -> sentence.headOf(time.span()).filter(t -> isUnder(mention, t)).isPresent())
        .findFirst();
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
    if (verb.filter(v -> Words.isIn(v.lemma(), "end")).isPresent()) {
      boolean open =
          sentence.children(verb.get(), "aux").stream().anyMatch(a -> a.tag().equals("MD"));
      return open ? Optional.empty() : Optional.of(Pact.Status.ENDED);
    }
    return current ? Optional.of(Pact.Status.IN_FORCE) : Optional.empty();
  }

  /// Which agreement a verb of replacing says is replaced by which.
  private void replacements(Sentence sentence) {
    for (Token verb : sentence.tokens()) {
      if (verb.isVerb() && Words.isIn(verb.lemma(), "replace")) {
        subject(sentence, verb).ifPresent(newer -> replace(sentence, verb, newer));
      }
    }
  }

  private Optional<Draft> subject(Sentence sentence, Token verb) {
    return Subjects.of(sentence, verb)
        .flatMap(
            token -> {
              Optional<Draft> own = Optional.ofNullable(byHead.get(token.span().start()));
              boolean continued = Words.isIn(token.lemma(), "continuing");
              return own.isEmpty() && continued ? Optional.ofNullable(last) : own;
            });
  }

  private void replace(Sentence sentence, Token verb, Draft newer) {
    boolean planned =
        sentence.children(verb, "aux").stream().anyMatch(a -> a.tag().equals("MD"))
            || !sentence.children(verb, "mark").isEmpty();
    for (Token object : sentence.children(verb, "obj")) {
      for (Draft older : olderThan(newer, sentence, object)) {
        older.parties(newer.parties());
        older.status(planned ? Pact.Status.UNKNOWN : Pact.Status.ENDED);
        newer.replaces(older);
      }
    }
  }

  private List<Draft> olderThan(Draft newer, Sentence sentence, Token object) {
    Draft single = byHead.get(object.span().start());
    if (single != null) {
      return single == newer ? List.of() : List.of(single);
    }
    if (!Words.isIn(object.lemma(), "plural-kind")) {
      return List.of();
    }
    List<Integer> bound = parties.of(sentence, object);
    List<Draft> all = new ArrayList<>();
    for (TimeExpression year : years.under(sentence, object)) {
      Draft older = ofYear(object.lemma(), year);
      older.parties(bound);
      all.add(older);
    }
    return all;
  }

  private Draft ofYear(String kind, TimeExpression year) {
    String name = year.text() + " " + kind.toLowerCase(Locale.ROOT);
    Draft older = new Draft(drafts.size(), kind, name);
    older.mention(year.span());
    older.signed(year);
    drafts.add(older);
    return older;
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
