package news.parallax.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.parallax.statement.Term.Meaning;

/// The terms of two statements put beside each other: which agree, and which are left on either
/// side.
final class Matching {
  /// Fewer agreeing terms are met by chance.
  static final int FEWEST = 3;

  private static final int FEWEST_COPIED = 4;

  /// The part of either statement that an edited copy leaves as it was.
  private static final double LEAST_COPIED = 0.75;

  /// Two terms that agree.
  record Pair(Term left, Term right) {}

  private final Statement left;
  private final Statement right;
  private final Weights weights;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Term> onlyLeft = new ArrayList<>();
  private final List<Term> onlyRight;

  /// Place of a left term to the place of the right one that agrees with it.
  private final Map<Integer, Integer> partner = new HashMap<>();

  private Matching(Statement left, Statement right, Weights weights) {
    this.left = left;
    this.right = right;
    this.weights = weights;
    this.onlyRight = new ArrayList<>(right.terms());
    for (Term term : left.terms()) {
      Optional<Term> same = same(term);
      same.ifPresentOrElse(
          other -> {
            onlyRight.removeIf(rest -> rest.at() == other.at());
            pairs.add(new Pair(term, other));
            partner.put(term.at(), other.at());
          },
          () -> onlyLeft.add(term));
    }
  }

  /// The matching of two statements, empty when they share too little to be compared.
  ///
  /// @param fewest so many terms have to agree
  static Optional<Matching> of(Statement left, Statement right, Weights weights, int fewest) {
    int shared = 0;
    for (String key : left.keys()) {
      shared += right.keys().contains(key) ? 1 : 0;
    }
    if (shared < fewest - 1) {
      return Optional.empty();
    }
    Matching matching = new Matching(left, right, weights);
    return matching.pairs.size() < fewest ? Optional.empty() : Optional.of(matching);
  }

  private Optional<Term> same(Term term) {
    List<Term> candidates = onlyRight.stream().filter(term::agrees).toList();
    return candidates.stream()
        .filter(other -> other.link().equals(term.link()))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  /// The terms that agree.
  List<Pair> pairs() {
    return pairs;
  }

  List<Term> onlyLeft() {
    return onlyLeft;
  }

  List<Term> onlyRight() {
    return onlyRight;
  }

  /// The part of the left statement's weight that agrees, when one of its terms is not counted.
  double ofLeft(Optional<Term> without) {
    return part(pairs.stream().map(Pair::left).toList(), onlyLeft, without);
  }

  double ofRight(Optional<Term> without) {
    return part(pairs.stream().map(Pair::right).toList(), onlyRight, without);
  }

  /// The part of all that either says that both say, when one term of each is not counted.
  double closeness(Optional<Term> mine, Optional<Term> theirs) {
    double both = weight(without(pairs.stream().map(Pair::left).toList(), mine));
    double rest = weight(without(onlyLeft, mine)) + weight(without(onlyRight, theirs));
    return both + rest == 0 ? 0 : both / (both + rest);
  }

  private static List<Term> without(List<Term> terms, Optional<Term> one) {
    return terms.stream()
        .filter(term -> one.filter(other -> other.at() == term.at()).isEmpty())
        .toList();
  }

  private double part(List<Term> agreed, List<Term> rest, Optional<Term> without) {
    double both = weight(without(agreed, without));
    double other = weight(without(rest, without));
    return both + other == 0 ? 0 : both / (both + other);
  }

  private double weight(List<Term> terms) {
    double sum = 0;
    for (Term term : terms) {
      sum += weights.of(term);
    }
    return sum;
  }

  /// Whether but for these two terms the statements are nearly the same.
  boolean isCopiedBut(Term mine, Term theirs) {
    return pairs.size() >= FEWEST_COPIED
        && ofLeft(Optional.of(mine)) >= LEAST_COPIED
        && ofRight(Optional.of(theirs)) >= LEAST_COPIED;
  }

  /// Whether both hang in the same way on the same, and that in its turn on the same.
  boolean areInOneSlot(Term mine, Term theirs) {
    boolean times =
        mine.meaning() instanceof Meaning.When && theirs.meaning() instanceof Meaning.When;
    boolean same =
        times
            ? mine.link().governor().equals(theirs.link().governor())
            : mine.link().equals(theirs.link());
    if (mine.link().governor().isEmpty() || !same) {
      return false;
    }
    Optional<Term> above = governor(left, mine);
    Optional<Term> aboveTheirs = governor(right, theirs);
    return times
        || above.isEmpty()
        || aboveTheirs.isEmpty()
        || Objects.equals(partner.get(above.get().at()), aboveTheirs.get().at())
            && above.get().link().equals(aboveTheirs.get().link());
  }

  private static Optional<Term> governor(Statement statement, Term term) {
    int head = statement.sentence().token(term.at()).head();
    return statement.terms().stream().filter(other -> other.at() == head).findFirst();
  }

  /// Whether but for these two terms the statements speak of different things: something else
  /// hangs in the same way on what agrees, or on the two themselves.
  boolean areOfOthers(Term mine, Term theirs) {
    return onlyLeft.stream()
        .filter(term -> term.at() != mine.at() && !term.link().governor().isEmpty())
        .anyMatch(
            term ->
                onlyRight.stream()
                    .filter(other -> other.at() != theirs.at())
                    .anyMatch(
                        other ->
                            other.link().equals(term.link())
                                || other.link().relation().equals(term.link().relation())
                                    && term.link().governor().equals(mine.key())
                                    && other.link().governor().equals(theirs.key())));
  }

  /// Whether something that agrees hangs in the same way on both.
  boolean shareArgument(Term mine, Term theirs) {
    return pairs.stream()
        .anyMatch(
            pair ->
                pair.left().link().equals(pair.right().link())
                    && pair.left().link().governor().equals(mine.key())
                    && pair.right().link().governor().equals(theirs.key()));
  }

  /// Whether the terms before and after them agree, or there are none.
  boolean standBetweenTheSame(Term mine, Term theirs) {
    return neighbours(mine, theirs, -1) && neighbours(mine, theirs, 1);
  }

  private boolean neighbours(Term mine, Term theirs, int step) {
    int i = left.terms().indexOf(mine) + step;
    int j = right.terms().indexOf(theirs) + step;
    boolean noneLeft = i < 0 || i >= left.terms().size();
    boolean noneRight = j < 0 || j >= right.terms().size();
    if (noneLeft || noneRight) {
      return noneLeft && noneRight;
    }
    return Objects.equals(partner.get(left.terms().get(i).at()), right.terms().get(j).at());
  }

  /// Whether a statement tells a term at all, in whatever place.
  static boolean speaksOf(Statement statement, Term term) {
    return statement.keys().contains(term.key())
        || term.meaning() instanceof Meaning.When
            && statement.terms().stream().anyMatch(term::agrees);
  }
}
