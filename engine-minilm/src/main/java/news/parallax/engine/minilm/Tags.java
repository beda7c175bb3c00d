package news.parallax.engine.minilm;

/// The tags of the model, one a word, as numbers: 0 is outside; each [Role] has one for a span's
/// first word and one for its further words (BIO).
public final class Tags {
  public static final int OUTSIDE = 0;
  public static final int COUNT = 1 + 2 * Role.values().length;

  private static final Role[] ROLES = Role.values();

  private Tags() {}

  public static int begin(Role role) {
    return 1 + 2 * role.ordinal();
  }

  public static int inside(Role role) {
    return 2 + 2 * role.ordinal();
  }

  public static boolean begins(int tag) {
    return tag % 2 == 1;
  }

  /// @param tag any but [#OUTSIDE]
  public static Role role(int tag) {
    return ROLES[(tag - 1) / 2];
  }

  /// Whether `next` may follow `tag`: a further word needs a word of the same span before it.
  private static boolean follows(int tag, int next) {
    return next == OUTSIDE || begins(next) || (tag != OUTSIDE && role(tag) == role(next));
  }

  /// The permitted row of tags with the highest sum of scores (Viterbi); of equals the one with
  /// the lower numbers.
  ///
  /// @param scores one row of [#COUNT] scores a word
  public static int[] best(float[][] scores) {
    int[][] from = new int[scores.length][COUNT];
    float[] sums = new float[COUNT];
    for (int word = 0; word < scores.length; word++) {
      float[] next = new float[COUNT];
      for (int tag = 0; tag < COUNT; tag++) {
        int best = bestBefore(sums, tag, word == 0);
        from[word][tag] = best;
        next[tag] = best < 0 ? Float.NEGATIVE_INFINITY : sums[best] + scores[word][tag];
      }
      sums = next;
    }
    int[] tags = new int[scores.length];
    int tag = bestBefore(sums, OUTSIDE, false);
    for (int word = scores.length - 1; word >= 0; word--) {
      tags[word] = tag;
      tag = from[word][tag];
    }
    return tags;
  }

  /// The tag to come from, -1 where none is permitted. Before the first word stands [#OUTSIDE].
  private static int bestBefore(float[] sums, int next, boolean first) {
    int best = -1;
    for (int tag = 0; tag < (first ? 1 : COUNT); tag++) {
      if (follows(tag, next) && (best < 0 || sums[tag] > sums[best])) {
        best = tag;
      }
    }
    return best;
  }
}
