package news.parallax.train;

import java.util.List;

/// How to train. With one plan, one machine and one thread the weights are the same.
///
/// @param phases what is learned in turn
/// @param frozen as in [Network]
/// @param rate the highest rate of learning; the heads learn ten times as fast
/// @param seed of the first weights of the heads, the order of windows and the dropped units
record Plan(List<Phase> phases, int frozen, double rate, long seed) {
  /// @param steps how many, at least 1
  /// @param attributions windows of articles with attributions in each step
  /// @param sentences windows of parsed documents in each step
  /// @param events windows with an event in each step
  /// @param falls whether the rate falls to nothing till the end, or stays
  record Phase(int steps, int attributions, int sentences, int events, boolean falls) {
    private static final double WARM_UP = 0.05;

    /// Rises over the first steps.
    double rate(int step, double highest) {
      double warm = WARM_UP * steps;
      double rest = falls ? (steps - step) / (steps - warm) : 1;
      return highest * Math.min((step + 1) / warm, rest);
    }
  }

  Plan {
    phases = List.copyOf(phases);
  }
}
