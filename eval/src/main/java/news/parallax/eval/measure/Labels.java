package news.parallax.eval.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Items that have one label each, with the label that was predicted.
public final class Labels {
  private final List<Pair> pairs = new ArrayList<>();

  /// @param predicted null when no label was given, which is never right
  private record Pair(String gold, @Nullable String predicted) {}

  public void add(String gold, @Nullable String predicted) {
    pairs.add(new Pair(gold, predicted));
  }

  /// How many items there are.
  public long size() {
    return pairs.size();
  }

  /// How many labels are right.
  public long right() {
    return pairs.stream().filter(pair -> pair.gold().equals(pair.predicted())).count();
  }

  /// One label against all others.
  public Tally of(String label) {
    long gold = 0;
    long predicted = 0;
    long found = 0;
    for (Pair pair : pairs) {
      boolean isGold = pair.gold().equals(label);
      boolean isPredicted = Objects.equals(pair.predicted(), label);
      gold += isGold ? 1 : 0;
      predicted += isPredicted ? 1 : 0;
      found += isGold && isPredicted ? 1 : 0;
    }
    return new Tally(found, gold, predicted);
  }

  /// The mean F1 over the labels that occur in the gold.
  public double macroF1() {
    SortedSet<String> labels = new TreeSet<>();
    pairs.forEach(pair -> labels.add(pair.gold()));
    return labels.stream().mapToDouble(label -> of(label).f1()).average().orElse(0);
  }
}
