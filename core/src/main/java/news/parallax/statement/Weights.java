package news.parallax.statement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How much each term tells: the rarer among the statements, the more (inverse document frequency,
/// Spärck Jones 1972).
public final class Weights {
  private final Map<String, Double> weights = new HashMap<>();
  private final double unseen;

  private Weights(Collection<Statement> statements) {
    Map<String, Integer> frequency = new HashMap<>();
    statements.forEach(one -> one.keys().forEach(key -> frequency.merge(key, 1, Integer::sum)));
    frequency.forEach(
        (key, count) -> weights.put(key, Math.log(1.0 + statements.size() / (double) count)));
    unseen = Math.log(1.0 + statements.size());
  }

  /// @param statements those of all reports that are compared
  public static Weights of(Collection<Statement> statements) {
    return new Weights(statements);
  }

  double of(Term term) {
    return weights.getOrDefault(term.key(), unseen);
  }
}
