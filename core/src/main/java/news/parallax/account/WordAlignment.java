package news.parallax.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The best local alignment of two word sequences (Smith and Waterman 1981; match +2, mismatch and
/// gap -1).
///
/// @param pairs aligned positions in order; -1 stands for a gap
/// @param matches how many pairs are the same word
record WordAlignment(List<Pair> pairs, int matches) {
  private static final int MATCH = 2;
  private static final int MISS = -1;

  /// Positions in the left and the right sequence; one of them may be -1.
  record Pair(int left, int right) {
    boolean isGap() {
      return left < 0 || right < 0;
    }
  }

  WordAlignment {
    pairs = List.copyOf(pairs);
  }

  /// Empty when the two share no word.
  static Optional<WordAlignment> of(List<String> left, List<String> right) {
    int[][] score = new int[left.size() + 1][right.size() + 1];
    int bestLeft = 0;
    int bestRight = 0;
    for (int i = 1; i <= left.size(); i++) {
      for (int j = 1; j <= right.size(); j++) {
        int diagonal = score[i - 1][j - 1] + weight(left, right, i, j);
        int gap = Math.max(score[i - 1][j], score[i][j - 1]) + MISS;
        score[i][j] = Math.max(0, Math.max(diagonal, gap));
        if (score[i][j] > score[bestLeft][bestRight]) {
          bestLeft = i;
          bestRight = j;
        }
      }
    }
    return score[bestLeft][bestRight] == 0
        ? Optional.empty()
        : Optional.of(trace(score, left, right, bestLeft, bestRight));
  }

  private static int weight(List<String> left, List<String> right, int i, int j) {
    return left.get(i - 1).equals(right.get(j - 1)) ? MATCH : MISS;
  }

  private static WordAlignment trace(
      int[][] score, List<String> left, List<String> right, int fromLeft, int fromRight) {
    List<Pair> pairs = new ArrayList<>();
    int matches = 0;
    int i = fromLeft;
    int j = fromRight;
    while (i > 0 && j > 0 && score[i][j] > 0) {
      if (score[i][j] == score[i - 1][j - 1] + weight(left, right, i, j)) {
        matches += left.get(i - 1).equals(right.get(j - 1)) ? 1 : 0;
        pairs.add(new Pair(--i, --j));
      } else if (score[i][j] == score[i - 1][j] + MISS) {
        pairs.add(new Pair(--i, -1));
      } else {
        pairs.add(new Pair(-1, --j));
      }
    }
    Collections.reverse(pairs);
    return new WordAlignment(pairs, matches);
  }
}
