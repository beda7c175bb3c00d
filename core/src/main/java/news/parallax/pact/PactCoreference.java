package news.parallax.pact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.actor.ReportActors;
import news.parallax.language.Token;
import news.parallax.report.Block;
import org.jspecify.annotations.Nullable;

/// Which agreement told before a mention means.
///
/// @param byHead which draft the mention headed by a token (by its start in the text) means
record PactCoreference(
    List<Draft> drafts, Map<Integer, Draft> byHead, ReportActors actors, Progress progress) {
  /// The agreement that a mention speaks of again.
  Optional<Draft> of(PactMention mention, List<Integer> bound, @Nullable Draft last) {
    Optional<Draft> borne =
        mention.bearer().flatMap(bearer -> Optional.ofNullable(byHead.get(bearer.span().start())));
    if (borne.isPresent()) {
      return borne;
    }
    String name = mention.name();
    if (name != null) {
      return drafts.stream()
          .filter(
              d ->
                  d.designation.has(name)
                      || mention.acronyms().stream().anyMatch(d.designation::has))
          .findFirst()
          .or(() -> named(mention, bound));
    }
    Optional<Draft> called = calledInside(mention);
    if (called.isPresent()) {
      return called;
    }
    Optional<Draft> before = before(mention, bound);
    if (before.isPresent()) {
      return before;
    }
    List<Draft> fitting =
        truces(
            mention,
            fitting(mention)
                .filter(d -> d.binds(mention, bound))
                .filter(d -> !isOther(mention, bound, d))
                .toList());
    Optional<Draft> exact =
        fitting.stream()
            .filter(d -> bound.size() > 1 && Set.copyOf(d.bound.all()).equals(Set.copyOf(bound)))
            .findFirst();
    if (isAnother(mention)) {
      return exact;
    }
    Optional<Draft> sharing =
        fitting(mention).filter(d -> mention.isBare() && d.bound.share(bound)).reduce((a, b) -> b);
    if (exact.isEmpty() && sharing.isPresent()) {
      return sharing;
    }
    if (bound.size() > 1) {
      boolean own = progress.isConcluded(mention);
      if (exact.isPresent() || own && fitting.stream().allMatch(d -> d.bound.areMoreThan(bound))) {
        return exact;
      }
    }
    boolean near = last != null && last.isNear(mention.sentence());
    if (last != null && near && !mention.isNewest() && fitting.contains(last)) {
      return Optional.of(last);
    }
    return fitting.stream().reduce((one, other) -> other.isForemost(one) ? other : one);
  }

  /// For `the first accord`, `the previous deal` the only agreement told so far that is not the
  /// present one.
  private Optional<Draft> before(PactMention mention, List<Integer> bound) {
    boolean earlier = mention.isFirst() || mention.isEarlier();
    List<Draft> past =
        drafts.stream()
            .filter(
                d ->
                    earlier
                        && mention.form() == PactMention.Form.KNOWN
                        && !d.succession.isPresent())
            .toList();
    return past.stream()
        .filter(d -> past.size() == 1 && d.fits(mention.topics()) && d.binds(mention, bound))
        .findFirst();
  }

  /// For a word such as `truce`, the truce that is told to stand beside an agreement, if any is.
  private static List<Draft> truces(PactMention mention, List<Draft> fitting) {
    List<Draft> standing = fitting.stream().filter(Draft::isStanding).toList();
    return mention.isTruce() && !standing.isEmpty() ? standing : fitting;
  }

  private Stream<Draft> fitting(PactMention mention) {
    return drafts.stream()
        .filter(d -> d.succession.isPresent() && !d.isLikened() && !mention.isEarlier())
        .filter(d -> !mention.isFirst() || !d.succession.isRenewed())
        .filter(
            d -> d.isStanding() ? mention.isTruce() : !mention.isStandingTruce() || !d.isPeace())
        .filter(d -> isOwn(mention, d))
        .filter(d -> !mention.isWeak() || d.designation.hasNoun(mention.kind()))
        .filter(d -> d.fits(mention.topics()))
        .filter(d -> strange(mention).allMatch(word -> d.designation.hasWord(word.text())));
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

  /// Whether what the report has spoken of before has ended and the mention is a new one, or has a
  /// name and nobody is said to be bound by it, and a new one with somebody is told; or its parties
  /// are told, those of what the report has spoken of before are not, and the
  /// two share no topic though the mention is newly made, or one is a truce and the other is not.
  private boolean isOther(PactMention mention, List<Integer> bound, Draft draft) {
    if (mention.form() == PactMention.Form.NEW && draft.milestones.isOver()) {
      return true;
    }
    boolean fresh = mention.form() == PactMention.Form.NEW;
    if (fresh && draft.designation.isName() && !bound.isEmpty() && draft.bound.all().isEmpty()) {
      return true;
    }
    if (bound.size() < 2 || draft.bound.areKnown()) {
      return false;
    }
    boolean silent = mention.form() == PactMention.Form.KNOWN && mention.topics().isEmpty();
    boolean truce =
        !silent && mention.topics().containsAll(Draft.TRUCE) != draft.isLikeIn(Draft.TRUCE);
    boolean made = fresh && progress.isConcluded(mention);
    return truce || made && !draft.isLikeIn(mention.topics());
  }

  /// Whether an agreement can be the one that a mention says somebody has: for `its treaty`, where
  /// the report tells who is bound, or the owner is one of them.
  private boolean isOwn(PactMention mention, Draft draft) {
    List<Token> owners = mention.sentence().children(mention.head(), "nmod:poss");
    return owners.isEmpty()
        || !draft.bound.all().isEmpty()
        || owners.stream().noneMatch(owner -> owner.tag().equals("PRP$"));
  }

  /// A name told for the first time, of an agreement of these parties spoken of without one; not of
  /// one that the same sentence sets beside it (`the deal replaces the Lake Accord`).
  private Optional<Draft> named(PactMention mention, List<Integer> bound) {
    return drafts.stream()
        .filter(d -> !d.designation.isName() && d.succession.isPresent() && !mention.isEarlier())
        .filter(d -> !d.isIn(mention.sentence().span()))
        .filter(d -> bound.size() > 1 && d.bound.all().size() > 1)
        .filter(d -> d.binds(mention, bound) && d.fits(mention.topics()))
        .reduce((first, second) -> second);
  }

  /// The agreement whose abbreviation stands before the noun (`the NAPA deal`).
  private Optional<Draft> calledInside(PactMention mention) {
    if (mention.form() != PactMention.Form.KNOWN) {
      return Optional.empty();
    }
    return mention.sentence().children(mention.head(), "compound", "nmod:poss").stream()
        .flatMap(m -> drafts.stream().filter(d -> d.designation.has(m.text())))
        .findFirst();
  }

  private static boolean isAnother(PactMention mention) {
    return mention.form() == PactMention.Form.NEW
        && mention.sentence().children(mention.head(), "amod", "det").stream()
            .anyMatch(m -> Words.isIn(m.lemma(), "again"));
  }
}
