package news.parallax.pact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.actor.ReportActors;
import news.parallax.claim.Speech;
import news.parallax.event.Event;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Reads the agreements of one report: gathers the mentions of each, then what is said of it.
final class Pacts {
  private final Analysis analysis;
  private final ReportActors actors;
  private final Parties parties;
  private final Progress progress;
  private final PactChanges changes;
  private final Replacements replacements;
  private final Provisions provisions;
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
    this.actors = actors;
    this.parties = new Parties(actors, events);
    Years years = new Years(analysis.report(), times);
    this.progress = new Progress(actors, events, times, parties, years);
    this.changes = new PactChanges(actors, times);
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
      progress.readIt(sentence, before);
      sentence.tokens().forEach(token -> progress.inForceSince(sentence, token, this::meant));
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
    Optional<Draft> called = drafts.stream().filter(d -> d.isCalled(token.text())).findFirst();
    called.ifPresent(draft -> draft.mention(token.span()));
    return called;
  }

  private void place(PactMention mention) {
    List<Integer> bound = parties.of(mention);
    boolean several = mention.form() == PactMention.Form.SEVERAL;
    if (several && !isMadeTogether(mention, bound)) {
      return;
    }
    Optional<Draft> again = same(mention, parties.known(bound));
    if (again.isEmpty() && mention.isWeak()) {
      return;
    }
    Draft draft = again.orElseGet(() -> started(mention));
    if (again.isEmpty() && mention.isBare()) {
      progress.readBefore(mention, draft);
    }
    draft.mention(mention, analysis.report().at(mention.span()));
    if (again.isEmpty() || draft.parties().isEmpty() || bound.equals(parties.known(bound))) {
      draft.parties(bound);
    }
    if (again.isEmpty() && last != null && parties.areTheTwo(mention)) {
      draft.parties(last.parties());
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
    drafts.add(mention.isInTitle() ? draft.inTitle() : draft);
    return draft;
  }

  /// The agreement that a mention speaks of again.
  private Optional<Draft> same(PactMention mention, List<Integer> bound) {
    Optional<Draft> borne = mention.bearer().flatMap(this::meant);
    if (borne.isPresent()) {
      return borne;
    }
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
        fitting(mention)
            .filter(d -> d.binds(mention, bound))
            .filter(d -> !isOther(mention, bound, d))
            .toList();
    Optional<Draft> exact =
        fitting.stream()
            .filter(d -> bound.size() > 1 && Set.copyOf(d.parties()).equals(Set.copyOf(bound)))
            .findFirst();
    if (isAnother(mention)) {
      return exact;
    }
    Optional<Draft> sharing =
        fitting(mention).filter(d -> mention.isBare() && d.shares(bound)).reduce((a, b) -> b);
    if (exact.isEmpty() && sharing.isPresent()) {
      return sharing;
    }
    if (bound.size() > 1) {
      boolean own = progress.isConcluded(mention);
      if (exact.isPresent() || own && fitting.stream().allMatch(d -> d.bindsMore(bound))) {
        return exact;
      }
    }
    boolean near = last != null && last.isNear(mention.sentence());
    if (last != null && near && !mention.isNewest() && fitting.contains(last)) {
      return Optional.of(last);
    }
    return fitting.stream().reduce((one, other) -> other.isForemost(one) ? other : one);
  }

  private Stream<Draft> fitting(PactMention mention) {
    return drafts.stream()
        .filter(d -> d.isPresent() && !d.isLikened() && !mention.isEarlier())
        .filter(d -> d.fits(mention.topics()))
        .filter(d -> strange(mention).allMatch(word -> d.isCalledWith(word.text())));
  }

  /// Its capitalised words that name no actor, so that they can only name the agreement.
  private Stream<Token> strange(PactMention mention) {
    boolean title = mention.sentence().block().kind() == Block.Kind.HEADING;
    return title
        ? Stream.of()
        : mention.capitals().stream()
            .filter(t -> t.isNoun() || t.tag().startsWith("JJ"))
            .filter(
                t ->
                    !Words.isIn(t.lemma(), "generic") && Words.topics(List.of(t.lemma())).isEmpty())
            .filter(t -> actors.meantBy(mention.sentence().index(), t).isEmpty());
  }

  /// Whether what the report has spoken of before has ended and the mention is a new one; or its
  /// parties are told, those of what the report has spoken of before are not, and the
  /// two share no topic though the mention is newly made, or one is a truce and the other is not.
  private boolean isOther(PactMention mention, List<Integer> bound, Draft draft) {
    if (mention.form() == PactMention.Form.NEW && draft.isOver()) {
      return true;
    }
    if (bound.size() < 2 || draft.hasParties()) {
      return false;
    }
    boolean truce = mention.topics().containsAll(Draft.TRUCE) != draft.isLikeIn(Draft.TRUCE);
    boolean made = mention.form() == PactMention.Form.NEW && progress.isConcluded(mention);
    return truce || made && !draft.isLikeIn(mention.topics());
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
          .replaced()
          .forEach(index -> Optional.ofNullable(places.get(index)).ifPresent(older::add));
      pacts.add(draft.pact(pacts.size(), older));
    }
    return pacts;
  }
}
