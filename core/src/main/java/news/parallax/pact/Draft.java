package news.parallax.pact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.language.Sentence;
import news.parallax.pact.Pact.Provision;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// An agreement while its report is read: collects what each mention adds.
final class Draft {
  private static final int ENOUGH = 2;

  /// The topic of agreements that stop a fight.
  static final Set<String> TRUCE = Set.of("peace");

  final int index;
  private final String kind;
  private @Nullable String fullName;
  private String description;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> topics = new TreeSet<>();
  private final List<Span> mentions = new ArrayList<>();
  private List<Integer> parties = new ArrayList<>();
  private final Set<Integer> replaces = new LinkedHashSet<>();
  private final List<Provision> provisions = new ArrayList<>();
  private final List<StatusChange> changes = new ArrayList<>();

  /// How far it has come.
  final Milestones milestones = new Milestones();

  private final Set<String> grades = new TreeSet<>();
  private int size;
  private int lastSeen;
  private boolean titled;
  private boolean pointed;
  private boolean several;
  private boolean earlier;
  private boolean replaced;
  private boolean likened;
  private boolean renewed;
  private boolean truce;
  private boolean standing;

  /// @param description words that stand for it until others do
  Draft(int index, String kind, String description) {
    this.index = index;
    this.kind = kind;
    this.description = description;
  }

  /// One that a title tells first: any other words describe it better.
  Draft inTitle() {
    titled = true;
    return this;
  }

  String kind() {
    return kind;
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

  boolean isNamed() {
    return fullName != null;
  }

  boolean isCalled(String name) {
    return names.contains(name.toLowerCase(java.util.Locale.ROOT));
  }

  /// Whether a word stands in one of its names.
  boolean isCalledWith(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    return names.stream().anyMatch(name -> List.of(name.split("[ -]")).contains(lower));
  }

  /// Whether a noun stands in its name or its words.
  boolean isSpokenOfAs(String noun) {
    return kind.equals(noun)
        || isCalledWith(noun)
        || description.toLowerCase(java.util.Locale.ROOT).contains(noun);
  }

  boolean hasParties() {
    return parties.size() >= ENOUGH;
  }

  List<Integer> parties() {
    return parties;
  }

  void mention(PactMention mention, String words) {
    likened = (mentions.isEmpty() || likened) && mention.isLikeness();
    mentions.add(mention.span());
    topics.addAll(mention.topics());
    if (mention.name() != null) {
      call(mention.name());
    } else if (mention.isDescription() && (titled || words.length() > description.length())) {
      description = words;
      titled = false;
    }
    names.addAll(mention.acronyms());
    grades.addAll(mention.grades());
    size = Math.max(size, mention.size());
    earlier |= mention.isEarlier();
    renewed |= mention.isRenewed();
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

  private void call(String name) {
    names.add(name.toLowerCase(java.util.Locale.ROOT));
    if (fullName == null || name.length() > fullName.length()) {
      fullName = name;
    }
  }

  /// Parties told at one place: the first place that tells two or more counts, unless a later one
  /// tells the same and more.
  void parties(List<Integer> told) {
    if (hasParties() && !told.containsAll(parties)) {
      return;
    }
    Set<Integer> all = new LinkedHashSet<>(told.size() >= ENOUGH ? List.of() : parties);
    all.addAll(told);
    parties = new ArrayList<>(all);
  }

  /// Whether a mention that binds these parties can mean this agreement. Two of which each is told
  /// with one other party are two.
  boolean binds(PactMention mention, List<Integer> bound) {
    int told = mention.size();
    boolean sized = size == 0 || told == 0 || size == told;
    boolean roomy = told == 0 || parties.size() <= told;
    boolean stranger =
        mention.form() == PactMention.Form.NEW
            && parties.size() == 1
            && bound.size() == 1
            && !parties.equals(bound);
    boolean close =
        !hasParties() && !stranger
            || parties.containsAll(bound)
            || bound.containsAll(parties) && size == 0;
    return sized && roomy && close && !mention.isContrasted(grades);
  }

  /// Whether two or more of its parties are among these.
  boolean shares(List<Integer> bound) {
    return parties.stream().filter(bound::contains).count() >= ENOUGH;
  }

  /// Whether it binds all these parties and more.
  boolean bindsMore(List<Integer> bound) {
    return parties.size() > bound.size() && parties.containsAll(bound);
  }

  /// Whether words such as `the deal` can mean it: it is not one that another replaces.
  boolean isPresent() {
    return !replaced && !earlier;
  }

  /// Whether it is told as a new form of one before it.
  boolean isRenewed() {
    return renewed;
  }

  /// One before the present one.
  Draft asEarlier() {
    earlier = true;
    return this;
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
      replaces.add(older.index);
      older.replaced = true;
    }
  }

  /// Whether it has a name and another, told without one, binds the same and is about the same.
  boolean isNameOf(Draft other) {
    return isNamed()
        && !other.isNamed()
        && (hasParties() || !parties.isEmpty() && topics.stream().anyMatch(other.topics::contains))
        && Set.copyOf(parties).equals(Set.copyOf(other.parties))
        && isPresent()
        && other.isPresent()
        && fits(other.topics)
        && isLike(other)
        && !replaces.contains(other.index)
        && !other.replaces.contains(index)
        && (size == 0 || other.size == 0 || size == other.size);
  }

  /// Takes over all that was told of another one, which is then told no more.
  void absorb(Draft other) {
    mentions.addAll(other.mentions);
    milestones.absorb(other.milestones);
    replaces.addAll(other.replaces);
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
        && (hasParties() || isNamed() && (mentions.size() > 1 || isTraced()));
  }

  /// Whether something is told of it though not who is bound by it: another report may say so.
  boolean isLoose() {
    return pointed && !standing && !mentions.isEmpty() && (mentions.size() > 1 || isTraced());
  }

  private boolean isTraced() {
    return milestones.areTold()
        || replaced
        || !replaces.isEmpty()
        || !changes.isEmpty()
        || !provisions.isEmpty();
  }

  boolean replacesAny() {
    return !replaces.isEmpty();
  }

  Set<Integer> replaced() {
    return replaces;
  }

  Pact pact(int at, List<Integer> older) {
    return new Pact(
        at,
        fullName == null ? description : fullName,
        List.copyOf(names),
        kind,
        List.copyOf(topics),
        parties,
        milestones.signed(),
        milestones.signing(),
        milestones.stage(),
        provisions.stream().sorted(Comparator.comparing(Provision::content)).toList(),
        changes.stream().sorted(Comparator.comparing(StatusChange::evidence)).toList(),
        older,
        mentions.stream().distinct().sorted().toList());
  }
}
