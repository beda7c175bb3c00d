package news.parallax.pact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ActorKind;
import news.parallax.actor.ReportActors;
import news.parallax.event.Event;
import news.parallax.event.NounPhrases;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.pact.Shares.Share;
import news.parallax.report.Span;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Reads who sanctions whom: from the events that impose, ease or threaten sanctions, and from
/// phrases that take them for granted (`under UN sanctions`, `despite years of sanctions`).
final class Sanctions {
  private final ReportActors actors;
  private final States states;
  private final SanctionImposers who;
  private final SanctionTargets bearers;
  private final SanctionDates dates;
  private final Shares shares;
  private final SanctionChanges changes;
  private final List<Event> events;
  private final List<Sanction> found = new ArrayList<>();
  private int lastSentence = Integer.MIN_VALUE / 2;
  private @Nullable Sentence before;

  private Sanctions(ReportActors actors, List<TimeExpression> times, List<Event> events) {
    this.actors = actors;
    this.states = new States(actors);
    NounPhrases phrases = new NounPhrases(actors);
    this.who = new SanctionImposers(actors, phrases);
    this.dates = new SanctionDates(times);
    this.bearers = new SanctionTargets(states, phrases);
    this.shares = new Shares(actors, states, times);
    this.changes = new SanctionChanges(states, phrases, times);
    this.events = events;
  }

  static List<Sanction> in(
      Analysis analysis, ReportActors actors, List<TimeExpression> times, List<Event> events) {
    Sanctions sanctions = new Sanctions(actors, times, events);
    for (Sentence sentence : analysis.sentences()) {
      sentence.tokens().forEach(token -> sanctions.read(sentence, token));
      sanctions.before = sentence;
    }
    return sanctions.found;
  }

  private void read(Sentence sentence, Token token) {
    if (token.isNoun()
        && (Words.isIn(token.lemma(), "measure") || bearers.isBanOnGoods(sentence, token))) {
      readNoun(sentence, token);
    } else if (token.isVerb() && bearers.isBanning(sentence, token)) {
      add(sentence, token, null, who.banning(sentence, token), bearers.banned(sentence, token));
    } else if (token.isVerb() && Words.isIn(token.lemma(), "measure")) {
      at(token).ifPresent(event -> add(sentence, token, event, event.sources(), event.targets()));
    }
  }

  private void readNoun(Sentence sentence, Token noun) {
    Event event = event(sentence, noun);
    Set<Integer> imposers = new LinkedHashSet<>(who.named(sentence, noun));
    Set<Integer> targets = new LinkedHashSet<>(bearers.told(sentence, noun));
    if (event != null) {
      imposers.addAll(event.sources());
      if (targets.isEmpty()) {
        targets.addAll(event.targets());
      }
    }
    if (imposers.isEmpty()) {
      imposers.addAll(who.doing(sentence, noun, justTold(sentence), before));
    }
    if (targets.isEmpty()) {
      meant(sentence, noun, imposers)
          .ifPresent(
              told -> {
                targets.add(told.target());
                imposers.addAll(imposers.isEmpty() ? told.imposedBy() : List.of());
              });
    }
    if (targets.isEmpty()) {
      targets.addAll(bearers.understood(sentence, noun));
    }
    if (imposers.isEmpty() && lastSentence == sentence.index()) {
      justTold(sentence)
          .filter(told -> states.of(List.copyOf(targets)).equals(List.of(told.target())))
          .ifPresent(told -> imposers.addAll(told.imposedBy()));
    }
    add(sentence, noun, event, List.copyOf(imposers), List.copyOf(targets));
    changes
        .undone(sentence, noun, states.of(List.copyOf(imposers)))
        .ifPresent(change -> undo(noun, change, List.copyOf(targets)));
  }

  /// Adds that what a noun names was lifted, by a clause behind it.
  private void undo(Token noun, StatusChange change, List<Integer> targets) {
    for (int target : states.of(targets)) {
      found.add(
          new Sanction(
              change.by(),
              target,
              noun.lemma().toLowerCase(Locale.ROOT),
              null,
              change.when(),
              null,
              Sanction.Status.LIFTED,
              change,
              null,
              List.of(change.evidence())));
    }
  }

  /// The sanctions told before that a noun means: those just told, or the last ones by the same
  /// imposers (`the League's sanctions`).
  private Optional<Sanction> meant(Sentence sentence, Token noun, Set<Integer> imposers) {
    Optional<Sanction> justTold = justTold(sentence);
    if (isKnown(sentence, noun) && justTold.isPresent()) {
      return justTold;
    }
    boolean definite =
        sentence.children(noun, "det").stream().anyMatch(t -> Words.isIn(t.lemma(), "those"));
    List<Integer> imposing = states.of(List.copyOf(imposers));
    return found.stream()
        .filter(sanction -> definite && !imposing.isEmpty())
        .filter(sanction -> sanction.imposedBy().equals(imposing))
        .reduce((first, second) -> second);
  }

  /// The last sanctions told, where this sentence or the one before it speaks of any.
  private Optional<Sanction> justTold(Sentence sentence) {
    return found.stream()
        .filter(sanction -> sentence.index() - lastSentence <= 1)
        .reduce((first, second) -> second);
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
    boolean adverse = word.isNoun() && SanctionStanding.isAdverse(sentence, word);
    boolean dealt = word.isNoun() && SanctionStanding.isDealtWith(sentence, word);
    boolean own = event != null && event.predicate().equals(word.span());
    Optional<StatusChange> veto = changes.veto(sentence, word);
    Sanction.Status status =
        event == null || (borne || adverse || dealt) && own
            ? SanctionStanding.presupposed(sentence, word)
            : SanctionStanding.of(event);
    if (SanctionStanding.isOnlyDrafted(sentence, word)) {
      status = Sanction.Status.THREATENED;
    }
    status = veto.isPresent() ? Sanction.Status.UNKNOWN : status;
    TimeExpression until =
        status == Sanction.Status.LIFTED
            ? event == null || own ? dates.lifting(sentence, word) : event.when()
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
        when =
            event != null && SanctionStanding.isBeginning(event)
                ? event.when()
                : dates.since(sentence, word);
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

  /// What is done to them here: by the verb above the noun, else by the event that its own verb or
  /// a participle of it tells.
  private @Nullable StatusChange change(
      Sentence sentence,
      Token word,
      Sanction.Status status,
      @Nullable Event event,
      List<Integer> imposing) {
    Optional<StatusChange> done =
        word.isNoun()
            ? changes.of(sentence, SanctionTargets.all(sentence, word), imposing)
            : Optional.empty();
    if (done.isPresent()) {
      return done.get();
    }
    if (status == Sanction.Status.THREATENED) {
      return changes.threat(sentence, word, passage(sentence, word, status), imposing);
    }
    boolean begins =
        event != null
            && SanctionStanding.isBeginning(event)
            && !event.predicate().equals(word.span());
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
        .filter(event -> SanctionStanding.isImposing(event) || SanctionStanding.isEasing(event))
        .findFirst();
  }

  /// The noun phrase; with the word that calls for it where it is only called for.
  private static Span passage(Sentence sentence, Token word, Sanction.Status status) {
    Span phrase = sentence.subtreeSpan(word);
    return status == Sanction.Status.THREATENED
        ? sentence.head(word).map(head -> head.span().cover(phrase)).orElse(phrase)
        : phrase;
  }
}
