package news.parallax.eval.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well mentions are grouped, by the three measures whose mean is the CoNLL score (Pradhan et
/// al. 2014, "Scoring coreference partitions of predicted mentions", and the sources named there).
///
/// @param precision in 0..1
/// @param recall in 0..1
public record Coreference(double precision, double recall) {
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// MUC (Vilain et al. 1995): the share of links that survive when each group is cut along the
  /// other side's groups. Groups of one have no links.
  public static <M> Coreference muc(Collection<Set<M>> gold, Collection<Set<M>> predicted) {
    return new Coreference(links(predicted, gold), links(gold, predicted));
  }

  private static <M> double links(Collection<Set<M>> groups, Collection<Set<M>> others) {
    Map<M, Integer> placeOf = places(others);
    long kept = 0;
    long all = 0;
    for (Set<M> group : groups) {
      Set<Integer> parts = new HashSet<>();
      long alone = 0;
      for (M mention : group) {
        Integer place = placeOf.get(mention);
        if (place == null) {
          alone++;
        } else {
          parts.add(place);
        }
      }
      kept += group.size() - (parts.size() + alone);
      all += group.size() - 1;
    }
    return share((double) kept, all);
  }

  /// B³ (Bagga and Baldwin 1998): for each mention, the share of its group that is also together
  /// with it on the other side.
  public static <M> Coreference b3(Collection<Set<M>> gold, Collection<Set<M>> predicted) {
    return new Coreference(company(predicted, gold), company(gold, predicted));
  }

  private static <M> double company(Collection<Set<M>> groups, Collection<Set<M>> others) {
    Map<M, Integer> placeOf = places(others);
    double sum = 0;
    long all = 0;
    for (Set<M> group : groups) {
      Map<Integer, Integer> parts = new HashMap<>();
      for (M mention : group) {
        Integer place = placeOf.get(mention);
        if (place != null) {
          parts.merge(place, 1, Integer::sum);
        }
      }
      for (int together : parts.values()) {
        sum += (double) together * together / group.size();
      }
      all += group.size();
    }
    return share(sum, all);
  }

  /// CEAF with φ4 (Luo 2005): groups are matched one to one so that the sum of their similarities
  /// 2|A∩B|/(|A|+|B|) is greatest; the sum is divided by the number of groups of either side.
  public static <M> Coreference ceafE(Collection<Set<M>> gold, Collection<Set<M>> predicted) {
    List<Set<M>> rows = List.copyOf(gold);
    List<Set<M>> columns = List.copyOf(predicted);
    Map<M, Integer> placeOf = places(columns);
    List<Assignment.Pair> pairs = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (M mention : rows.get(row)) {
        Integer column = placeOf.get(mention);
        if (column != null) {
          shared.merge(column, 1, Integer::sum);
        }
      }
      for (Map.Entry<Integer, Integer> one : shared.entrySet()) {
        int sizes = rows.get(row).size() + columns.get(one.getKey()).size();
        pairs.add(new Assignment.Pair(row, one.getKey(), 2.0 * one.getValue() / sizes));
      }
    }
    double similarity = Assignment.greatest(pairs);
    return new Coreference(share(similarity, columns.size()), share(similarity, rows.size()));
  }

  /// The mean F1 of MUC, B³ and CEAF-φ4, which the CoNLL-2012 shared task ranks by.
  public static <M> double conll(Collection<Set<M>> gold, Collection<Set<M>> predicted) {
    return (muc(gold, predicted).f1() + b3(gold, predicted).f1() + ceafE(gold, predicted).f1()) / 3;
  }

  private static <M> Map<M, Integer> places(Collection<Set<M>> groups) {
    Map<M, Integer> places = new HashMap<>();
    int place = 0;
    for (Set<M> group : groups) {
      for (M mention : group) {
        places.put(mention, place);
      }
      place++;
    }
    return places;
  }

  private static double share(double part, long all) {
    return all == 0 ? 0 : part / (double) all;
  }
}
