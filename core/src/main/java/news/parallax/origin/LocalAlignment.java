package news.parallax.origin;

import java.util.ArrayList;
import java.util.List;

/// The best local alignment of two sequences of words inside a band (Smith and Waterman 1981,
/// "Identification of common molecular subsequences", with linear gaps).
///
/// Equal words score twice their weight: [WordSequence#TELLING] 6, [WordSequence#LIGHT] 2, quoted
/// words nothing. A word put in, left out or changed costs more where it is a telling one. The
/// costs are such that a stretch gains as long as about two words in five are the same, and two
/// texts that were written apart lose at every step but by chance.
final class LocalAlignment {
  private static final int TELLING_COST = 3;
  private static final int LIGHT_COST = 2;
  private static final int QUOTED_COST = 1;

  /// How many words may differ between two equal ones of a passage.
  private static final int WIDEST_GAP = 11;

  private static final byte STOP = 0;
  private static final byte DIAGONAL = 1;
  private static final byte UP = 2;
  private static final byte LEFT = 3;

  private final WordSequence left;
  private final WordSequence right;
  private final Band band;
  private final int[] rowStart;
  private final byte[] steps;

  private LocalAlignment(WordSequence left, WordSequence right, Band band) {
    this.left = left;
    this.right = right;
    this.band = band;
    rowStart = new int[band.rows() + 1];
    for (int row = 0; row < band.rows(); row++) {
      rowStart[row + 1] = rowStart[row] + Math.max(0, band.to(row) - band.from(row));
    }
    steps = new byte[rowStart[band.rows()]];
  }

  /// The passages on the best path, the last first; none when no word in the band counts.
  static List<Passage> best(WordSequence left, WordSequence right, Band band) {
    return new LocalAlignment(left, right, band).best();
  }

  private List<Passage> best() {
    int[] above = new int[right.size() + 1];
    int[] here = new int[right.size() + 1];
    int best = 0;
    int bestRow = -1;
    int bestColumn = -1;
    int aboveFrom = 0;
    int aboveTo = 0;
    for (int row = 0; row < band.rows(); row++) {
      int from = band.from(row);
      int to = band.to(row);
      for (int column = from; column < to; column++) {
        int diagonal = column > aboveFrom && column - 1 < aboveTo ? above[column - 1] : 0;
        int up = column >= aboveFrom && column < aboveTo ? above[column] : 0;
        int beside = column > from ? here[column - 1] : 0;
        here[column] = step(row, column, diagonal, up, beside);
        if (here[column] > best) {
          best = here[column];
          bestRow = row;
          bestColumn = column;
        }
      }
      int[] swap = above;
      above = here;
      here = swap;
      aboveFrom = from;
      aboveTo = to;
    }
    return best == 0 ? List.of() : trace(bestRow, bestColumn);
  }

  private int step(int row, int column, int diagonal, int up, int beside) {
    int i = band.top() + row;
    int aligned = diagonal + pair(i, column);
    int leftGap = up - cost(left.weight(i));
    int rightGap = beside - cost(right.weight(column));
    int score = Math.max(0, Math.max(aligned, Math.max(leftGap, rightGap)));
    byte step = STOP;
    if (score > 0) {
      step = score == aligned ? DIAGONAL : score == leftGap ? UP : LEFT;
    }
    steps[rowStart[row] + column - band.from(row)] = step;
    return score;
  }

  private int pair(int i, int j) {
    int weight = Math.min(left.weight(i), right.weight(j));
    return left.word(i) == right.word(j)
        ? 2 * weight
        : -Math.max(cost(left.weight(i)), cost(right.weight(j)));
  }

  private static int cost(int weight) {
    return switch (weight) {
      case WordSequence.TELLING -> TELLING_COST;
      case WordSequence.LIGHT -> LIGHT_COST;
      default -> QUOTED_COST;
    };
  }

  /// The path that ends here, cut into passages where too many words in a row differ; the last
  /// passage first.
  private List<Passage> trace(int bestRow, int bestColumn) {
    List<Passage> passages = new ArrayList<>();
    int row = bestRow;
    int column = bestColumn;
    Passage open = null;
    int costs = 0;
    byte step = stepAt(row, column);
    while (step != STOP) {
      int i = band.top() + row;
      if (step == DIAGONAL && left.word(i) == right.word(column)) {
        int weight = Math.min(left.weight(i), right.weight(column));
        if (open != null && isFar(open, i, column)) {
          passages.add(open);
          open = null;
        }
        open =
            open == null
                ? new Passage(i, i + 1, column, column + 1, 2 * weight, weight)
                : open.reaching(i, column, 2 * weight - costs, weight);
        costs = 0;
      } else {
        costs +=
            switch (step) {
              case DIAGONAL -> -pair(i, column);
              case UP -> cost(left.weight(i));
              default -> cost(right.weight(column));
            };
      }
      row -= step == LEFT ? 0 : 1;
      column -= step == UP ? 0 : 1;
      step = stepAt(row, column);
    }
    if (open != null) {
      passages.add(open);
    }
    return passages;
  }

  private static boolean isFar(Passage open, int i, int j) {
    return open.leftFrom() - i > WIDEST_GAP || open.rightFrom() - j > WIDEST_GAP;
  }

  private byte stepAt(int row, int column) {
    if (row < 0 || column < band.from(row) || column >= band.to(row)) {
      return STOP;
    }
    return steps[rowStart[row] + column - band.from(row)];
  }
}
