package news.parallax.pact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.language.Sentence;
import news.parallax.pact.Pact.Provision;
import news.parallax.report.Span;

/// An agreement while its report is read: collects what each mention adds to what it is called,
/// whom it binds, what it replaces and how far it has come.
final class Draft {
  /// The topic of agreements that stop a fight.
  static final Set<String> TRUCE = Set.of("peace");

  final int index;

  /// What it is called.
  final Designation designation;

  /// Who is bound.
  final BoundParties bound = new BoundParties();

  /// What it replaces and whether it is replaced.
  final Succession succession = new Succession();

  /// How far it has come.
  final Milestones milestones = new Milestones();

  private final Set<String> topics = new TreeSet<>();
  private final List<Span> mentions = new ArrayList<>();
  private final List<Provision> provisions = new ArrayList<>();
  private final List<StatusChange> changes = new ArrayList<>();
  private final Set<String> grades = new TreeSet<>();
  private int lastSeen;
  private boolean pointed;
  private boolean several;
  private boolean likened;
  private boolean truce;
  private boolean standing;

  /// @param kind the noun for what it is
  /// @param description words that stand for it until others do
  Draft(int index, String kind, String description) {
    this.index = index;
    this.designation = new Designation(kind, description);
  }

  /// Whether a mention with these topics can mean this agreement.
  boolean fits(Set<String> others) {
    return topics.isEmpty() || others.isEmpty() || topics.stream().anyMatch(others::contains);
  }

  /// Whether it is told with one of these topics.
  boolean isLikeIn(Set<String> others) {
    return topics.stream().anyMatch(others::contains) || topics.equals(others);
  }

  /// Whether both are truces or neither is.
  boolean isLike(Draft other) {
    return isLikeIn(TRUCE) == other.isLikeIn(TRUCE);
  }

  /// Whether it is told more than in passing.
  boolean isDweltOn() {
    return mentions.size() > 1;
  }

  /// Whether it is only told for something else to be likened to it.
  boolean isLikened() {
    return likened;
  }

  /// Takes note of a sentence that speaks of it.
  ///
  /// @param told whether it does so in the plural
  void seen(Sentence sentence, boolean told) {
    lastSeen = sentence.index();
    several |= told;
  }

  /// Whether several agreements of the same parties are taken for one.
  boolean isSeveral() {
    return several;
  }

  /// Whether the sentence, or the one before it, speaks of it.
  boolean isNear(Sentence sentence) {
    return sentence.index() - lastSeen <= 1;
  }

  /// Whether the report speaks more of it than of another one, or as much and later.
  boolean isForemost(Draft other) {
    return mentions.size() >= other.mentions.size();
  }

  void mention(PactMention mention, String words) {
    likened = (mentions.isEmpty() || likened) && mention.isLikeness();
    mentions.add(mention.span());
    topics.addAll(mention.topics());
    designation.add(mention, words);
    grades.addAll(mention.grades());
    bound.count(mention.size());
    succession.add(mention);
    truce |= mention.isTruce();
    pointed |= mention.form() == PactMention.Form.KNOWN;
  }

  /// Whether it is mentioned in a stretch of the text.
  boolean isIn(Span stretch) {
    return mentions.stream().anyMatch(stretch::contains);
  }

  void mention(Span where) {
    mentions.add(where);
  }

  /// Whether a mention that binds these parties can mean this agreement.
  boolean binds(PactMention mention, List<Integer> some) {
    return bound.canBe(mention, some) && !mention.isContrasted(grades);
  }

  /// Whether it is a peace that more than a halt of the fight makes: words for a truce do not mean
  /// it.
  boolean isPeace() {
    return isLikeIn(TRUCE) && !truce;
  }

  /// A truce that holds beside the agreement that the report is about.
  Draft asStanding() {
    standing = true;
    return this;
  }

  boolean isStanding() {
    return standing;
  }

  void replaces(Draft older) {
    if (older.index != index) {
      succession.replaces(older.index, older.succession);
    }
  }

  /// Whether it has a name and another, told without one, binds the same and is about the same.
  boolean isNameOf(Draft other) {
    return designation.isName()
        && !other.designation.isName()
        && (bound.areKnown()
            || !bound.all().isEmpty() && topics.stream().anyMatch(other.topics::contains))
        && bound.areThoseOf(other.bound)
        && succession.isPresent()
        && other.succession.isPresent()
        && fits(other.topics)
        && isLike(other)
        && !succession.replaced().contains(other.index)
        && !other.succession.replaced().contains(index);
  }

  /// Takes over all that was told of another one, which is then told no more.
  void absorb(Draft other) {
    mentions.addAll(other.mentions);
    milestones.absorb(other.milestones);
    succession.absorb(other.succession);
    other.provisions.forEach(this::provision);
    changes.addAll(other.changes);
    other.mentions.clear();
  }

  void changes(StatusChange change) {
    changes.add(change);
  }

  void provision(Provision provision) {
    if (provisions.stream().noneMatch(p -> p.content().contains(provision.content()))) {
      provisions.add(provision);
    }
  }

  /// Whether enough is known to take it for an agreement that somebody made or plans: its parties,
  /// or its name and anything about it.
  boolean isTold() {
    return !mentions.isEmpty()
        && (bound.areKnown() || designation.isName() && (mentions.size() > 1 || isTraced()));
  }

  /// Whether something is told of it though not who is bound by it: another report may say so.
  boolean isLoose() {
    return pointed && !standing && !mentions.isEmpty() && (mentions.size() > 1 || isTraced());
  }

  private boolean isTraced() {
    return milestones.areTold()
        || succession.isTold()
        || !changes.isEmpty()
        || !provisions.isEmpty();
  }

  Pact pact(int at, List<Integer> older) {
    return new Pact(
        at,
        designation.shown(),
        designation.names(),
        designation.kind(),
        List.copyOf(topics),
        bound.all(),
        milestones.signed(),
        milestones.signing(),
        milestones.stage(),
        provisions.stream().sorted(Comparator.comparing(Provision::content)).toList(),
        changes.stream().sorted(Comparator.comparing(StatusChange::evidence)).toList(),
        older,
        mentions.stream().distinct().sorted().toList());
  }
}
