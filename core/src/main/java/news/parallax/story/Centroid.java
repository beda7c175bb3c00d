package news.parallax.story;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The sum of some reports' terms, of which only the heaviest are kept.
final class Centroid {
  /// How many terms are kept. On the news clusters of Giveme5W1H and the topics of ECB+ 150 divide
  /// reports as well as all of them.
  static final int TERMS = 150;

  /// How far it grows before it is trimmed, so that not every report pays for that.
  private static final int SLACK = TERMS / 2;

  private static final Comparator<Map.Entry<String, Double>> HEAVIEST =
      Map.Entry.<String, Double>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private Map<String, Double> sum = new HashMap<>();
  private double squares;

  void add(Map<String, Double> terms) {
    terms.forEach(
        (term, weight) -> {
          double before = sum.getOrDefault(term, 0.0);
          sum.put(term, before + weight);
          squares += weight * (2 * before + weight);
        });
    if (sum.size() > TERMS + SLACK) {
      keep(heaviest(TERMS));
    }
  }

  void add(Centroid other) {
    add(new TreeMap<>(other.sum));
  }

  /// This without what another has; what would fall below nothing is left out.
  Centroid without(Centroid part) {
    Centroid rest = new Centroid();
    Map<String, Double> left = new TreeMap<>();
    sum.forEach(
        (term, weight) -> {
          double less = weight - part.sum.getOrDefault(term, 0.0);
          if (less > 1e-9) {
            left.put(term, less);
          }
        });
    rest.add(left);
    return rest;
  }

  /// Cosine of the angle to a report's terms, which have length 1.
  double cosine(Terms terms) {
    return squares <= 0 ? 0 : terms.dot(sum) / Math.sqrt(squares);
  }

  double cosine(Centroid other) {
    double product = 0;
    for (String term : sum.keySet().stream().sorted().toList()) {
      product += sum.getOrDefault(term, 0.0) * other.sum.getOrDefault(term, 0.0);
    }
    double lengths = Math.sqrt(squares * other.squares);
    return lengths <= 0 ? 0 : product / lengths;
  }

  /// The heaviest terms, the heaviest first.
  List<String> strongest(int most) {
    return heaviest(most).stream().map(Map.Entry::getKey).toList();
  }

  private List<Map.Entry<String, Double>> heaviest(int most) {
    List<Map.Entry<String, Double>> all = new ArrayList<>(sum.entrySet());
    all.sort(HEAVIEST);
    return all.subList(0, Math.min(most, all.size()));
  }

  private void keep(List<Map.Entry<String, Double>> entries) {
    Map<String, Double> kept = new HashMap<>();
    double length = 0;
    for (Map.Entry<String, Double> entry : entries) {
      kept.put(entry.getKey(), entry.getValue());
      length += entry.getValue() * entry.getValue();
    }
    sum = kept;
    squares = length;
  }

  void write(DataOutputStream out) throws IOException {
    List<Map.Entry<String, Double>> all = heaviest(Integer.MAX_VALUE);
    out.writeInt(all.size());
    for (Map.Entry<String, Double> entry : all) {
      out.writeUTF(entry.getKey());
      out.writeDouble(entry.getValue());
    }
    out.writeDouble(squares);
  }

  static Centroid read(DataInputStream in) throws IOException {
    Centroid centroid = new Centroid();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      centroid.sum.put(in.readUTF(), in.readDouble());
    }
    centroid.squares = in.readDouble();
    return centroid;
  }
}
