package news.parallax.statement;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.Actor;
import news.parallax.actor.ActorKind;
import news.parallax.figure.Figure;
import news.parallax.figure.Figure.Comparator;
import news.parallax.report.EditDistance;
import news.parallax.statement.Contrast.Kind;
import news.parallax.statement.Term.Meaning;
import news.parallax.time.Time;

/// Whether two terms in the same place of two statements exclude each other, and as what.
final class Exclusion {
  /// Relations in which an actor is where something takes place.
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "to", "from", "into", "outside");

  /// Names shorter than this that differ in a letter or two are mostly different names.
  private static final int SHORTEST_NAME = 5;

  private Exclusion() {}

  /// @param copied whether all around them is nearly the same
  static Optional<Kind> between(Term left, Term right, boolean copied) {
    return switch (left.meaning()) {
      case Meaning.HowMany mine when right.meaning() instanceof Meaning.HowMany theirs ->
          Optional.of(Kind.NUMBER)
              .filter(kind -> isOtherNumber(mine.figure(), theirs.figure(), copied));
      case Meaning.When mine when right.meaning() instanceof Meaning.When theirs ->
          times(mine, theirs, copied);
      case Meaning.Who mine when right.meaning() instanceof Meaning.Who theirs ->
          Optional.of(actorKind(left, mine, right, theirs))
              .filter(kind -> isOtherActor(mine, theirs));
      case Meaning.Word mine when right.meaning() instanceof Meaning.Word theirs ->
          words(left, mine, right, theirs, copied);
      default -> Optional.empty();
    };
  }

  /// Whether one and the same is told as so and as not so: a verb, or what a copula says.
  static boolean isDenied(Term left, Term right) {
    return left.meaning() instanceof Meaning.Word mine
        && right.meaning() instanceof Meaning.Word theirs
        && mine.negated() != theirs.negated()
        && mine.modal().equals(theirs.modal());
  }

  /// Bounds can hold each other, but in an edited copy another bound is another number.
  private static boolean isOtherNumber(Figure left, Figure right, boolean copied) {
    boolean sameSize =
        Objects.equals(left.value(), right.value())
            && Objects.equals(left.min(), right.min())
            && Objects.equals(left.max(), right.max());
    boolean exact =
        left.comparator() == Comparator.EXACT && left.value() != null && right.value() != null;
    return !sameSize
        && (exact || copied)
        && left.comparator() == right.comparator()
        && left.unit().equals(right.unit())
        && left.noun().equals(right.noun());
  }

  private static Optional<Kind> times(Meaning.When left, Meaning.When right, boolean copied) {
    Optional<LocalTime> mine = left.expression().clock();
    Optional<LocalTime> theirs = right.expression().clock();
    if (mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)) {
      return Optional.of(Kind.CLOCK);
    }
    return isPlaced(left.time()) && isPlaced(right.time())
        ? Optional.of(Kind.DATE).filter(kind -> isSure(left, right, copied))
        : Optional.of(Kind.DATE).filter(kind -> copied && areOtherWeekdays(left, right));
  }

  private static boolean isPlaced(Time time) {
    return time.start() != null && time.end() != null;
  }

  /// Inferred times lean on what is being compared.
  private static boolean isSure(Meaning.When left, Meaning.When right, boolean copied) {
    boolean inferred =
        left.time().basis() == Time.Basis.INFERRED || right.time().basis() == Time.Basis.INFERRED;
    return copied || !inferred;
  }

  private static boolean areOtherWeekdays(Meaning.When left, Meaning.When right) {
    Optional<DayOfWeek> mine = left.expression().weekday();
    Optional<DayOfWeek> theirs = right.expression().weekday();
    return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
  }

  private static boolean isOtherActor(Meaning.Who left, Meaning.Who right) {
    Actor mine = left.actor();
    Actor theirs = right.actor();
    boolean sameState = mine.country() != null && mine.country().equals(theirs.country());
    return left.named()
        && right.named()
        && mine.kind() == theirs.kind()
        && !(sameState && mine.kind() != ActorKind.PERSON && mine.kind() != ActorKind.PLACE)
        && mine.aliases().stream().noneMatch(theirs.aliases()::contains)
        && !beginsAs(mine.name(), theirs.name())
        && !beginsAs(theirs.name(), mine.name());
  }

  /// Whether a name goes on where another ends (`Orsa Power`, `Orsa Power Ltd.`).
  private static boolean beginsAs(String longer, String shorter) {
    return longer.toLowerCase(Locale.ROOT).startsWith(shorter.toLowerCase(Locale.ROOT) + " ");
  }

  private static Kind actorKind(Term left, Meaning.Who mine, Term right, Meaning.Who theirs) {
    if (areSpelledAlike(mine.actor().name(), theirs.actor().name())
        || differInOneWord(mine.actor(), theirs.actor())) {
      return Kind.NAME;
    }
    boolean where =
        WHERE.contains(left.link().relation()) || WHERE.contains(right.link().relation());
    boolean place =
        mine.actor().kind() == ActorKind.PLACE || mine.actor().kind() == ActorKind.COUNTRY && where;
    return place ? Kind.PLACE : Kind.ACTOR;
  }

  private static Optional<Kind> words(
      Term left, Meaning.Word mine, Term right, Meaning.Word theirs, boolean copied) {
    if (mine.token().tag().equals("CD") && theirs.token().tag().equals("CD")) {
      return Optional.of(Kind.NUMBER).filter(kind -> copied);
    }
    if (mine.token().isProperNoun() && theirs.token().isProperNoun()) {
      boolean where =
          WHERE.contains(left.link().relation()) && WHERE.contains(right.link().relation());
      return Optional.of(where ? Kind.PLACE : Kind.ACTOR);
    }
    boolean turned = mine.negated() != theirs.negated();
    return Lexicon.areOpposed(mine.key(), theirs.key())
            && !turned
            && mine.modal().equals(theirs.modal())
        ? Optional.of(Kind.POLARITY)
        : Optional.empty();
  }

  /// Whether two bodies have names of several words, all but the last one the same.
  private static boolean differInOneWord(Actor left, Actor right) {
    String one = left.name().toLowerCase(Locale.ROOT);
    String other = right.name().toLowerCase(Locale.ROOT);
    int end = one.lastIndexOf(' ');
    return left.kind() == ActorKind.ORGANIZATION
        && end > 0
        && one.lastIndexOf(' ', end - 1) > 0
        && other.lastIndexOf(' ') == end
        && other.startsWith(one.substring(0, end));
  }

  /// Whether two names start alike and differ in one or two letters.
  private static boolean areSpelledAlike(String left, String right) {
    String one = left.toLowerCase(Locale.ROOT);
    String other = right.toLowerCase(Locale.ROOT);
    return Math.min(one.length(), other.length()) >= SHORTEST_NAME
        && one.charAt(0) == other.charAt(0)
        && EditDistance.between(one, other) <= 2;
  }
}
