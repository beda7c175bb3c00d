package news.parallax.pact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Speech;
import news.parallax.event.Event;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Reads the agreements of one report: gathers the mentions of each, then what is said of it.
final class Pacts {
  private final Analysis analysis;
  private final Parties parties;
  private final Progress progress;
  private final InForce inForce;
  private final PactChanges changes;
  private final Replacements replacements;
  private final Provisions provisions;
  private final PactCoreference again;
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
    this.parties = new Parties(actors, events);
    Years years = new Years(analysis.report(), times);
    this.progress = new Progress(actors, events, times, parties);
    this.inForce = new InForce(times, years);
    this.changes = new PactChanges(actors, times);
    this.replacements = new Replacements(drafts, byHead, parties, years);
    this.again = new PactCoreference(drafts, byHead, actors, progress);
    this.provisions = new Provisions(speech, actors);
  }

  List<Pact> read() {
    for (Sentence sentence : analysis.sentences()) {
      Draft before = last;
      for (Token token : sentence.tokens()) {
        PactMentions.at(sentence, token).ifPresent(this::place);
        acronym(token).ifPresent(draft -> byHead.put(token.span().start(), draft));
      }
      progress.readIt(sentence, before);
      sentence.tokens().forEach(token -> inForce.since(sentence, token, this::meant));
      replacements.read(sentence, before == null ? last : before);
      provisions.read(sentence, this::meant);
    }
    replacements.close();
    parties.complete(drafts);
    drafts.forEach(this::unite);
    return told();
  }

  private Optional<Draft> meant(Token token) {
    return Optional.ofNullable(byHead.get(token.span().start()));
  }

  /// An abbreviation seen before beside a name.
  private Optional<Draft> acronym(Token token) {
    if (!token.isProperNoun()) {
      return Optional.empty();
    }
    Optional<Draft> called =
        drafts.stream().filter(d -> d.designation.has(token.text())).findFirst();
    called.ifPresent(draft -> draft.mention(token.span()));
    return called;
  }

  private void place(PactMention mention) {
    List<Integer> bound = parties.of(mention);
    boolean several = mention.form() == PactMention.Form.SEVERAL;
    if (several && !isMadeTogether(mention, bound)) {
      return;
    }
    Optional<Draft> known = again.of(mention, parties.known(bound), last);
    if (known.isEmpty() && mention.isWeak()) {
      return;
    }
    Draft draft = known.orElseGet(() -> started(mention));
    if (known.isEmpty() && mention.isBare()) {
      progress.readBefore(mention, draft);
    }
    draft.mention(mention, analysis.report().at(mention.span()));
    if (known.isEmpty() || draft.bound.all().isEmpty() || bound.equals(parties.known(bound))) {
      draft.bound.add(bound);
    }
    List<Integer> states = parties.known(bound);
    if (states.size() > 1 || bound.size() == 2 && states.size() == draft.bound.all().size()) {
      draft.bound.add(states);
    }
    if (known.isEmpty() && last != null && parties.areTheTwo(mention)) {
      draft.bound.add(last.bound.all());
    }
    draft.seen(mention.sentence(), several);
    progress.read(mention, draft);
    changes.of(mention).ifPresent(draft::changes);
    byHead.put(mention.head().span().start(), draft);
    if (last == null || !mention.isLikeness()) {
      last = draft;
    }
  }

  /// Whether several are told together, as made by the same parties (`signed deals with Norland and
  /// Sudland`), or are those told so before.
  private boolean isMadeTogether(PactMention mention, List<Integer> bound) {
    boolean made =
        bound.size() > 1
            && progress.isConcluded(mention)
            && !mention.isCounted()
            && !mention.isEarlier();
    return made || mention.isBare() && last != null && last.isSeveral();
  }

  private Draft started(PactMention mention) {
    Draft draft = new Draft(drafts.size(), mention.kind(), analysis.report().at(mention.span()));
    if (mention.isStandingTruce() && drafts.stream().anyMatch(Draft::isPeace)) {
      draft.asStanding();
    }
    if (mention.isFirst() && drafts.stream().anyMatch(d -> d.succession.isRenewed())) {
      draft.succession.asEarlier();
    }
    if (mention.isInTitle()) {
      draft.designation.inTitle();
    }
    drafts.add(draft);
    return draft;
  }

  /// Adds to a named agreement what was told before of one of the same parties without a name.
  private void unite(Draft named) {
    drafts.stream()
        .takeWhile(draft -> draft != named)
        .filter(draft -> named.isNameOf(draft))
        .reduce((first, second) -> second)
        .ifPresent(named::absorb);
  }

  /// Only agreements whose parties or name are known, or can be from other reports; numbered anew.
  private List<Pact> told() {
    Map<Integer, Integer> places = new HashMap<>();
    List<Draft> kept = drafts.stream().filter(d -> d.isTold() || d.isLoose()).toList();
    kept.forEach(draft -> places.put(draft.index, places.size()));
    List<Pact> pacts = new ArrayList<>();
    for (Draft draft : kept) {
      List<Integer> older = new ArrayList<>();
      draft
          .succession
          .replaced()
          .forEach(index -> Optional.ofNullable(places.get(index)).ifPresent(older::add));
      pacts.add(draft.pact(pacts.size(), older));
    }
    return pacts;
  }
}
