package news.parallax.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.statement.Matching.Pair;

/// Compares two statements. The answer has three values: alike, opposed in exactly one term, or
/// none, which says nothing; whatever leaves a doubt is none.
public final class Comparing {
  /// `He fired one shot` and `no shots were fired when …` share too little to be about one thing.
  private static final int FEWEST_SHARED = 3;

  /// Least share of the lighter statement that is told of the same thing.
  private static final double LEAST_SHARE = 0.55;

  /// Least share for another actor in one role: actors do the same things side by side.
  private static final double LEAST_SHARE_OF_DEED = 0.8;

  private Comparing() {}

  /// @param weights of all statements that are compared
  public static Optional<Standing> compare(Statement left, Statement right, Weights weights) {
    return compare(left, right, weights, Matching.FEWEST);
  }

  /// How a statement stands to one that somebody asks about, which can be short.
  public static Optional<Standing> answer(Statement asked, Statement told, Weights weights) {
    int fewest = Math.clamp(asked.terms().size() - 1L, 2, Matching.FEWEST);
    return compare(asked, told, weights, fewest);
  }

  /// The part of what somebody asks about that a statement tells, 0 to 1.
  public static double told(Statement asked, Statement told, Weights weights) {
    return Matching.of(asked, told, weights, 1)
        .map(matching -> matching.ofLeft(Optional.empty()))
        .orElse(0.0);
  }

  private static Optional<Standing> compare(
      Statement left, Statement right, Weights weights, int fewest) {
    Optional<Matching> matched = Matching.of(left, right, weights, fewest);
    if (matched.isEmpty()) {
      return Optional.empty();
    }
    Matching matching = matched.get();
    List<Contrast> contrasts = contrasts(left, right, matching);
    if (contrasts.size() == 1) {
      return opposed(left, right, matching, contrasts.getFirst());
    }
    return contrasts.isEmpty() ? alike(left, right, matching) : Optional.empty();
  }

  private static Optional<Standing> alike(Statement left, Statement right, Matching matching) {
    double ofLeft = matching.ofLeft(Optional.empty());
    double ofRight = matching.ofRight(Optional.empty());
    return Math.max(ofLeft, ofRight) >= LEAST_SHARE
        ? Optional.of(
            new Standing.Alike(
                left,
                right,
                ofLeft,
                ofRight,
                matching.closeness(Optional.empty(), Optional.empty())))
        : Optional.empty();
  }

  private static Optional<Standing> opposed(
      Statement left, Statement right, Matching matching, Contrast contrast) {
    double share =
        Math.max(
            matching.ofLeft(Optional.of(contrast.left())),
            matching.ofRight(Optional.of(contrast.right())));
    boolean enough =
        switch (contrast.kind()) {
          case NUMBER, DATE, POLARITY -> share >= LEAST_SHARE;
          case ACTOR, PLACE -> share >= LEAST_SHARE_OF_DEED;
          case NAME, CLOCK -> true;
        };
    boolean sameThing =
        isNeedingCopy(contrast)
            ? contrast.copied()
            : isSure(contrast) || !matching.areOfOthers(contrast.left(), contrast.right());
    return enough && sameThing
        ? Optional.of(
            new Standing.Opposed(left, right, share, closeness(matching, contrast), contrast))
        : Optional.empty();
  }

  /// Whether the two speak of one thing whatever else differs; numbers differ where things do,
  /// also where all around them is copied (`10 percent on cars`, `25 percent on steel`).
  private static boolean isSure(Contrast contrast) {
    return contrast.copied() && contrast.kind() != Contrast.Kind.NUMBER;
  }

  private static double closeness(Matching matching, Contrast contrast) {
    return matching.closeness(Optional.of(contrast.left()), Optional.of(contrast.right()));
  }

  /// Whether nothing but an edited copy shows that both speak of one and the same.
  private static boolean isNeedingCopy(Contrast contrast) {
    return switch (contrast.kind()) {
      case NAME, CLOCK, PLACE, ACTOR -> true;
      case NUMBER, DATE, POLARITY -> false;
    };
  }

  /// The contrasts of terms that stand in the same place, those of the same two terms once.
  private static List<Contrast> contrasts(Statement left, Statement right, Matching matching) {
    Map<String, Contrast> found = new LinkedHashMap<>();
    for (Term mine : matching.onlyLeft()) {
      for (Term theirs : matching.onlyRight()) {
        boolean copied =
            matching.isCopiedBut(mine, theirs) && matching.standBetweenTheSame(mine, theirs);
        if ((copied || matching.areInOneSlot(mine, theirs))
            && !Matching.speaksOf(right, mine)
            && !Matching.speaksOf(left, theirs)) {
          Exclusion.between(mine, theirs, copied)
              .ifPresent(
                  kind ->
                      found.putIfAbsent(
                          mine.key() + "\t" + theirs.key(),
                          new Contrast(kind, mine, theirs, copied)));
        }
      }
    }
    List<Contrast> contrasts = new ArrayList<>(found.values());
    boolean denyAlike = denying(left).equals(denying(right));
    for (Pair pair : matching.pairs()) {
      if (!denyAlike
          && Exclusion.isDenied(pair.left(), pair.right())
          && matching.shareArgument(pair.left(), pair.right())) {
        boolean copied = matching.isCopiedBut(pair.left(), pair.right());
        if (!copied && matching.pairs().size() < FEWEST_SHARED) {
          continue;
        }
        contrasts.add(new Contrast(Contrast.Kind.POLARITY, pair.left(), pair.right(), copied));
      }
    }
    return contrasts;
  }

  /// The denying words of a sentence, sorted: where two sentences have the same, only their trees
  /// differ in what is denied.
  private static List<String> denying(Statement statement) {
    return statement.sentence().tokens().stream()
        .filter(token -> Lexicon.isNegator(token) || Lexicon.undoes(Lexicon.lemma(token)))
        .map(Lexicon::lemma)
        .sorted()
        .toList();
  }
}
