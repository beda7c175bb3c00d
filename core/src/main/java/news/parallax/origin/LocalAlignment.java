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

  /// The best score of a path that ends at each cell of the band, row by row.
  private final int[] scores;

  private final int[] rowStart;

  private LocalAlignment(WordSequence left, WordSequence right, Band band) {
    this.left = left;
    this.right = right;
    this.band = band;
    rowStart = new int[band.rows() + 1];
    for (int row = 0; row < band.rows(); row++) {
      rowStart[row + 1] = rowStart[row] + Math.max(0, band.to(row) - band.from(row));
    }
    scores = new int[rowStart[band.rows()]];
  }

  /// The passages on the best path, the last first; none when no word in the band counts.
  static List<Passage> best(WordSequence left, WordSequence right, Band band) {
    return new LocalAlignment(left, right, band).best();
  }

  /// No alignment in the band scores more than this: a word of the left report gains at most twice
  /// its weight, where the right one has it within the band, and costs its own where it has not.
  /// Far cheaper than the alignment, and low enough to leave out most of those that find nothing.
  ///
  /// @param places of the words of the right report
  static int bound(WordSequence left, WordPlaces places, Band band) {
    int bound = 0;
    int sum = 0;
    for (int row = 0; row < band.rows(); row++) {
      int weight = left.weight(band.top() + row);
      boolean equal = places.between(left.word(band.top() + row), band.from(row), band.to(row));
      sum = Math.max(0, sum + (equal ? 2 * weight : -cost(weight)));
      bound = Math.max(bound, sum);
    }
    return bound;
  }

  private List<Passage> best() {
    int[] costs = new int[right.size()];
    for (int column = 0; column < costs.length; column++) {
      costs[column] = cost(right.weight(column));
    }
    // The scores of the row above, at the column's index plus one; 0 outside the band.
    int[] line = new int[right.size() + 1];
    int best = 0;
    int bestRow = -1;
    int bestColumn = -1;
    int aboveFrom = 0;
    int aboveTo = 0;
    for (int row = 0; row < band.rows(); row++) {
      int i = band.top() + row;
      int word = left.word(i);
      int weight = left.weight(i);
      int cost = cost(weight);
      int from = band.from(row);
      int to = band.to(row);
      int offset = rowStart[row] - from;
      int diagonal = line[from];
      int beside = 0;
      for (int column = from; column < to; column++) {
        int up = line[column + 1];
        int gain =
            word == right.word(column)
                ? 2 * Math.min(weight, right.weight(column))
                : -Math.max(cost, costs[column]);
        int gap = Math.max(up - cost, beside - costs[column]);
        beside = Math.max(Math.max(0, diagonal + gain), gap);
        diagonal = up;
        line[column + 1] = beside;
        scores[offset + column] = beside;
        if (beside > best) {
          best = beside;
          bestRow = row;
          bestColumn = column;
        }
      }
      clear(line, aboveFrom, Math.min(from, aboveTo));
      clear(line, Math.max(to, aboveFrom), aboveTo);
      aboveFrom = from;
      aboveTo = to;
    }
    return best == 0 ? List.of() : trace(bestRow, bestColumn);
  }

  private static void clear(int[] line, int from, int to) {
    for (int column = from; column < to; column++) {
      line[column + 1] = 0;
    }
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

  /// How the best path came to a cell.
  private byte stepAt(int row, int column) {
    int score = score(row, column);
    if (score == 0) {
      return STOP;
    }
    int i = band.top() + row;
    if (score == score(row - 1, column - 1) + pair(i, column)) {
      return DIAGONAL;
    }
    return score == score(row - 1, column) - cost(left.weight(i)) ? UP : LEFT;
  }

  private int score(int row, int column) {
    return row < 0 || column < band.from(row) || column >= band.to(row)
        ? 0
        : scores[rowStart[row] + column - band.from(row)];
  }
}
