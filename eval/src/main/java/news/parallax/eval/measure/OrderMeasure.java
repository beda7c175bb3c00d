package news.parallax.eval.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How well happenings are put in order: temporal awareness (UzZaman and Allen 2011), for orders.
/// Of each order only those relations are counted from which the others follow: each happening is
/// at the time of the first of its rank, and the first of a rank is before the first of the next. A
/// relation is right when it follows from the other order.
///
/// @param right relations of the prediction that follow from the gold order
/// @param predicted relations of the prediction
/// @param found relations of the gold order that follow from the prediction
/// @param gold relations of the gold order
public record OrderMeasure(long right, long predicted, long found, long gold) {
  public static final OrderMeasure NOTHING = new OrderMeasure(0, 0, 0, 0);

  private record Relation(String one, String other, int order) {
    /// Whether an order says the same of the two.
    boolean followsFrom(Map<String, Integer> ranks) {
      Optional<Integer> first = Optional.ofNullable(ranks.get(one));
      Optional<Integer> second = Optional.ofNullable(ranks.get(other));
      return first.isPresent()
          && second.isPresent()
          && Integer.signum(first.get().compareTo(second.get())) == order;
    }
  }

  /// @param gold the rank of each happening
  /// @param predicted the same
  public static OrderMeasure of(Map<String, Integer> gold, Map<String, Integer> predicted) {
    List<Relation> theirs = relations(gold);
    List<Relation> mine = relations(predicted);
    return new OrderMeasure(
        mine.stream().filter(relation -> relation.followsFrom(gold)).count(),
        mine.size(),
        theirs.stream().filter(relation -> relation.followsFrom(predicted)).count(),
        theirs.size());
  }

  private static List<Relation> relations(Map<String, Integer> ranks) {
    TreeMap<Integer, List<String>> byRank = new TreeMap<>();
    new TreeMap<>(ranks)
        .forEach((name, rank) -> byRank.computeIfAbsent(rank, k -> new ArrayList<>()).add(name));
    List<Relation> relations = new ArrayList<>();
    Optional<String> before = Optional.empty();
    for (List<String> same : byRank.values()) {
      String first = same.getFirst();
      before.ifPresent(earlier -> relations.add(new Relation(earlier, first, -1)));
      same.stream().skip(1).forEach(other -> relations.add(new Relation(first, other, 0)));
      before = Optional.of(first);
    }
    return relations;
  }

  public OrderMeasure plus(OrderMeasure other) {
    return new OrderMeasure(
        right + other.right, predicted + other.predicted, found + other.found, gold + other.gold);
  }

  public double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) found / gold;
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
