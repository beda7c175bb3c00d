package news.parallax.pact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.actor.ActorKind;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;
import news.parallax.event.Event;
import news.parallax.event.NounPhrases;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.pact.Shares.Share;
import news.parallax.report.Span;
import news.parallax.time.Signal;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Reads who sanctions whom: from the events that impose, ease or threaten sanctions, and from
/// phrases that take them for granted (`under UN sanctions`, `despite years of sanctions`).
final class Sanctions {
  private final ReportActors actors;
  private final States states;
  private final NounPhrases phrases;
  private final SanctionTargets bearers;
  private final Shares shares;
  private final SanctionChanges changes;
  private final List<Event> events;
  private final List<TimeExpression> times;
  private final List<Sanction> found = new ArrayList<>();
  private int lastSentence = Integer.MIN_VALUE / 2;

  private Sanctions(ReportActors actors, List<TimeExpression> times, List<Event> events) {
    this.actors = actors;
    this.states = new States(actors);
    this.phrases = new NounPhrases(actors);
    this.bearers = new SanctionTargets(states, phrases);
    this.shares = new Shares(actors, states, times);
    this.changes = new SanctionChanges(states, phrases, times);
    this.events = events;
    this.times = times;
  }

  static List<Sanction> in(
      Analysis analysis, ReportActors actors, List<TimeExpression> times, List<Event> events) {
    Sanctions sanctions = new Sanctions(actors, times, events);
    for (Sentence sentence : analysis.sentences()) {
      sentence.tokens().forEach(token -> sanctions.read(sentence, token));
    }
    return sanctions.found;
  }

  private void read(Sentence sentence, Token token) {
    if (token.isNoun() && Words.isIn(token.lemma(), "measure")) {
      readNoun(sentence, token);
    } else if (token.isVerb() && Words.isIn(token.lemma(), "measure")) {
      at(token).ifPresent(event -> add(sentence, token, event, event.sources(), event.targets()));
    }
  }

  private void readNoun(Sentence sentence, Token noun) {
    Event event = event(sentence, noun);
    Set<Integer> imposers = new LinkedHashSet<>(imposers(sentence, noun));
    Set<Integer> targets = new LinkedHashSet<>(bearers.told(sentence, noun));
    if (event != null) {
      imposers.addAll(event.sources());
      if (targets.isEmpty()) {
        targets.addAll(event.targets());
      }
    }
    if (imposers.isEmpty()) {
      imposers.addAll(doers(sentence, noun));
    }
    if (targets.isEmpty()) {
      before(sentence, noun, imposers)
          .ifPresent(
              before -> {
                targets.add(before.target());
                imposers.addAll(imposers.isEmpty() ? before.imposedBy() : List.of());
              });
    }
    if (targets.isEmpty()) {
      targets.addAll(bearers.understood(sentence, noun));
    }
    add(sentence, noun, event, List.copyOf(imposers), List.copyOf(targets));
  }

  /// The sanctions told before that a noun means: those just told, or the last ones by the same
  /// imposers (`the League's sanctions`).
  private Optional<Sanction> before(Sentence sentence, Token noun, Set<Integer> imposers) {
    if (isKnown(sentence, noun) && sentence.index() - lastSentence <= 1) {
      return Optional.of(found.getLast());
    }
    boolean definite =
        sentence.children(noun, "det").stream().anyMatch(t -> Words.isIn(t.lemma(), "those"));
    List<Integer> imposing = states.of(List.copyOf(imposers));
    return found.stream()
        .filter(sanction -> definite && !imposing.isEmpty())
        .filter(sanction -> sanction.imposedBy().equals(imposing))
        .reduce((first, second) -> second);
  }

  /// Who does to them what the verb above says: its subject; for a law that imposes them, who makes
  /// it; for `it` and `the bloc`, who imposed those told just before.
  private List<Integer> doers(Sentence sentence, Token noun) {
    Token all = all(sentence, noun);
    Optional<Token> verb = sentence.head(all).filter(v -> v.isVerb() && all.is("obj"));
    Optional<Token> law =
        verb.filter(v -> v.is("acl"))
            .flatMap(sentence::head)
            .filter(above -> Words.isIn(above.lemma(), "ruling"));
    if (law.isPresent()) {
      return law.filter(above -> above.is("obj"))
          .flatMap(sentence::head)
          .flatMap(maker -> Subjects.of(sentence, maker))
          .map(maker -> phrases.named(sentence, maker))
          .orElse(List.of());
    }
    Optional<Token> subject =
        verb.filter(v -> isDealing(v.lemma())).flatMap(v -> Subjects.of(sentence, v));
    if (subject.filter(s -> Words.isIn(s.lemma(), "anaphor")).isPresent()
        && sentence.index() - lastSentence <= 1) {
      return found.getLast().imposedBy();
    }
    return subject.map(s -> phrases.actors(sentence, s)).orElse(List.of());
  }

  /// `most of the sanctions`: the word on which the noun hangs.
  private static Token all(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(above -> noun.is("nmod") && Words.isIn(above.lemma(), "quantity"))
        .orElse(noun);
  }

  private static boolean isDealing(String verb) {
    return Words.isIn(verb, "lift") || Words.isIn(verb, "go-on") || Words.isIn(verb, "impose");
  }

  /// Whether a noun means sanctions spoken of before (`the sanctions`, `these measures`).
  private static boolean isKnown(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
            .anyMatch(t -> t.is("det") && Words.isIn(t.lemma(), "those"))
        && sentence.children(noun, "amod", "compound", "nmod").isEmpty();
  }

  private void add(
      Sentence sentence,
      Token word,
      @Nullable Event event,
      List<Integer> imposers,
      List<Integer> targets) {
    boolean borne = word.isNoun() && SanctionTargets.isBorne(sentence, word);
    boolean adverse = word.isNoun() && isAdverse(sentence, word);
    Optional<StatusChange> veto = changes.veto(sentence, word);
    Sanction.Status status =
        event == null || (borne || adverse) && event.predicate().equals(word.span())
            ? presupposed(sentence, word)
            : status(event);
    status = veto.isPresent() ? Sanction.Status.UNKNOWN : status;
    TimeExpression until =
        status == Sanction.Status.LIFTED
            ? event == null ? lifting(sentence, word) : event.when()
            : null;
    List<Integer> imposing = veto.isPresent() ? List.of() : states.of(imposers);
    StatusChange change = veto.orElse(change(sentence, word, status, event, imposing));
    Evasion evasion = changes.evasion(sentence, word).orElse(null);
    List<Integer> bearing = states.of(targets);
    boolean shared = bearing.stream().anyMatch(t -> shares.of(sentence, word, t).isPresent());
    for (int target : bearing) {
      Optional<Share> share = shares.of(sentence, word, target);
      TimeExpression when = share.flatMap(shares::since).orElse(null);
      if (!shared && veto.isEmpty()) {
        when = event != null && isBeginning(event) ? event.when() : since(sentence, word);
      }
      Optional<Span> reason =
          shared ? share.flatMap(Share::reason) : bearers.reason(sentence, word);
      lastSentence = sentence.index();
      if (!imposing.contains(target) && actors.get(target).kind() != ActorKind.PLACE) {
        found.add(
            new Sanction(
                imposing,
                target,
                word.lemma().toLowerCase(Locale.ROOT),
                when,
                until,
                reason.orElse(null),
                status,
                change,
                evasion,
                List.of(
                    event == null || share.isPresent()
                        ? passage(sentence, word, status)
                        : event.evidence())));
      }
    }
  }

  /// What is done to them here: by the verb above the noun, else by the event that its own verb
  /// or a participle of it tells.
  private @Nullable StatusChange change(
      Sentence sentence,
      Token word,
      Sanction.Status status,
      @Nullable Event event,
      List<Integer> imposing) {
    Optional<StatusChange> done =
        word.isNoun() ? changes.of(sentence, all(sentence, word), imposing) : Optional.empty();
    if (done.isPresent()) {
      return done.get();
    }
    if (status == Sanction.Status.THREATENED) {
      return changes.threat(sentence, word, passage(sentence, word, status), imposing);
    }
    boolean begins = event != null && isBeginning(event) && !event.predicate().equals(word.span());
    return event != null && (begins || word.isVerb())
        ? new StatusChange(StatusChange.Kind.IMPOSED, imposing, event.when(), event.evidence())
        : null;
  }

  /// The event that imposes or eases what a noun names.
  private @Nullable Event event(Sentence sentence, Token noun) {
    List<Token> words = new ArrayList<>();
    sentence.head(noun).filter(Token::isVerb).ifPresent(words::add);
    words.addAll(Behind.clauses(sentence, noun));
    words.add(noun);
    return words.stream().flatMap(word -> at(word).stream()).findFirst().orElse(null);
  }

  private Optional<Event> at(Token word) {
    return events.stream()
        .filter(event -> event.predicate().equals(word.span()))
        .filter(event -> isImposing(event) || isEasing(event))
        .findFirst();
  }

  /// Those that its own words name, also where a long sentence's tree has lost them.
  private List<Integer> imposers(Sentence sentence, Token noun) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Token owner : sentence.children(noun, "compound", "amod", "nmod:poss")) {
      found.addAll(phrases.named(sentence, owner));
      Words.group(owner.text()).flatMap(this::called).ifPresent(found::add);
    }
    for (Token child : Behind.phrases(sentence, noun)) {
      if (NounPhrases.preposition(sentence, child).equals("by")) {
        found.addAll(phrases.actors(sentence, child));
      }
    }
    if (found.isEmpty() && noun.index() > 0) {
      Token before = sentence.token(noun.index() - 1);
      if (before.isProperNoun()) {
        found.addAll(phrases.named(sentence, before));
      }
    }
    return List.copyOf(found);
  }

  private Optional<Integer> called(String name) {
    return actors.all().stream()
        .filter(actor -> actor.aliases().contains(name) || actor.aliases().contains("the " + name))
        .map(ReportActor::index)
        .findFirst();
  }

  private static boolean isImposing(Event event) {
    return event.type() == Plover.SANCTION && "sanction".equals(event.mode());
  }

  /// Whether they begin with the event; those that are tightened or kept began before.
  private static boolean isBeginning(Event event) {
    return isImposing(event) && !Words.isIn(event.lemma(), "go-on");
  }

  private static boolean isEasing(Event event) {
    return event.type() == Plover.CONCEDE && "ease".equals(event.mode());
  }

  /// The noun phrase; with the word that calls for it where it is only called for.
  private static Span passage(Sentence sentence, Token word, Sanction.Status status) {
    Span phrase = sentence.subtreeSpan(word);
    return status == Sanction.Status.THREATENED
        ? sentence.head(word).map(head -> head.span().cover(phrase)).orElse(phrase)
        : phrase;
  }

  /// What is only called for does not stand; what is spoken of otherwise does.
  private static Sanction.Status presupposed(Sentence sentence, Token noun) {
    Token all = all(sentence, noun);
    boolean undergoes = all.is("obj") || all.is("nsubj:pass");
    Optional<Token> verb =
        sentence.head(all).filter(v -> undergoes && Words.isIn(v.lemma(), "lift"));
    if (verb.filter(v -> isDone(sentence, v)).isPresent()) {
      return Sanction.Status.LIFTED;
    }
    return isAdverse(sentence, noun) ? Sanction.Status.THREATENED : Sanction.Status.IN_FORCE;
  }

  /// Whether they are only threatened, weighed or called for.
  private static boolean isAdverse(Sentence sentence, Token noun) {
    Optional<Token> head = sentence.head(noun);
    Optional<Token> above =
        head.filter(verb -> verb.is("xcomp") && Words.isIn(verb.lemma(), "impose"))
            .flatMap(sentence::head);
    return Stream.of(head, above)
        .flatMap(Optional::stream)
        .anyMatch(word -> Words.isIn(word.lemma(), "adverse"));
  }

  /// Whether a verb tells in the past, or as headlines do in the present, what is so.
  private static boolean isDone(Sentence sentence, Token verb) {
    boolean going = verb.tag().equals("VBG") && !sentence.children(verb, "aux").isEmpty();
    boolean told = going || verb.tag().matches("VBD|VBN|VBZ|VBP");
    return told
        && sentence.children(verb, "aux", "advmod", "mark").stream()
            .noneMatch(t -> t.tag().equals("MD") || Words.isIn(t.lemma(), "not"));
  }

  private static Sanction.Status status(Event event) {
    boolean told = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    if (isEasing(event)) {
      return told && Words.isIn(event.lemma(), "lift")
          ? Sanction.Status.LIFTED
          : Sanction.Status.IN_FORCE;
    }
    return told ? Sanction.Status.IN_FORCE : Sanction.Status.THREATENED;
  }

  /// The date right under the verb that lifts them.
  private @Nullable TimeExpression lifting(Sentence sentence, Token noun) {
    int verb = all(sentence, noun).head();
    return times.stream()
        .filter(time -> time.isDateIn(sentence.span()))
        .filter(time -> sentence.headOf(time.span()).filter(h -> h.head() == verb).isPresent())
        .findFirst()
        .orElse(null);
  }

  /// The date right under a word, or under a participle that says they were imposed.
  private @Nullable TimeExpression since(Sentence sentence, Token word) {
    Set<Integer> above = new LinkedHashSet<>(List.of(word.index()));
    Set<Integer> heads = new LinkedHashSet<>();
    List<Token> near = new ArrayList<>(List.of(word));
    near.addAll(Behind.phrases(sentence, word));
    for (Token noun : near) {
      heads.add(noun.index());
      Behind.clauses(sentence, noun).forEach(clause -> above.add(clause.index()));
    }
    return times.stream()
        .filter(time -> time.isDateIn(sentence.span()))
        .filter(
            time ->
                sentence
                    .headOf(time.span())
                    .filter(
                        h ->
                            above.contains(h.head())
                                    && !SanctionTargets.isCausedBefore(sentence, word, h)
                                || heads.contains(h.index())
                                    && time.signal().filter(s -> s == Signal.SINCE).isPresent())
                    .isPresent())
        .findFirst()
        .orElse(null);
  }
}
