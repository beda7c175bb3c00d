package news.parallax.story;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sum of some reports' terms, of which only the heaviest are kept.
final class Centroid {
  /// How many terms are kept. On the news clusters of Giveme5W1H and the topics of ECB+ 150 divide
  /// reports as well as all of them.
  static final int TERMS = 150;

  /// How far it grows before it is trimmed, so that not every report pays for that.
  private static final int SLACK = TERMS / 2;

  private static final int LEAST_SLOTS = 64;

  private int size;
  private String[] terms = new String[LEAST_SLOTS / 2];
  private int[] hashes = new int[LEAST_SLOTS / 2];
  private double[] sums = new double[LEAST_SLOTS / 2];

  /// A hash table with open addressing: indexes into the arrays plus one, 0 where nothing is. A map
  /// of objects took six times as long to ask, which every report does some thousand times.
  private short[] slots = new short[LEAST_SLOTS];

  private double squares;

  void add(Terms added) {
    for (int i = 0; i < added.size(); i++) {
      double weight = added.weight(i);
      int at = place(added.term(i));
      squares += weight * (2 * sums[at] + weight);
      sums[at] += weight;
    }
    if (size > TERMS + SLACK) {
      keep(Heaviest.of(terms, sums, size, TERMS));
    }
  }

  void add(Centroid other) {
    add(other.inOrder());
  }

  /// This without what another has; what would fall below nothing is left out.
  Centroid without(Centroid part) {
    Map<String, Double> left = new HashMap<>();
    for (int i = 0; i < size; i++) {
      double less = sums[i] - part.sum(terms[i]);
      if (less > 1e-9) {
        left.put(terms[i], less);
      }
    }
    Centroid rest = new Centroid();
    rest.add(Terms.of(left));
    return rest;
  }

  double length() {
    return Math.sqrt(squares);
  }

  /// Cosine of the angle to a report's terms, which have length 1.
  double cosine(Terms report) {
    return squares <= 0 ? 0 : product(report) / Math.sqrt(squares);
  }

  double cosine(Centroid other) {
    double lengths = Math.sqrt(squares * other.squares);
    return lengths <= 0 ? 0 : other.product(inOrder()) / lengths;
  }

  private double product(Terms other) {
    double product = 0;
    for (int i = 0; i < other.size(); i++) {
      product += other.weight(i) * sum(other.term(i));
    }
    return product;
  }

  /// The heaviest terms, the heaviest first.
  List<String> strongest(int most) {
    return chosen(Heaviest.sorted(terms, sums, size, most));
  }

  /// The same in no certain order, which is cheaper.
  List<String> heaviest(int most) {
    return chosen(Heaviest.of(terms, sums, size, most));
  }

  private List<String> chosen(int[] indexes) {
    return Arrays.stream(indexes).mapToObj(at -> terms[at]).toList();
  }

  private Terms inOrder() {
    Map<String, Double> all = new HashMap<>();
    for (int i = 0; i < size; i++) {
      all.put(terms[i], sums[i]);
    }
    return Terms.of(all);
  }

  private double sum(String term) {
    int at = slots[slot(term)] - 1;
    return at < 0 ? 0 : sums[at];
  }

  /// The index of a term, which is put in where it is not yet.
  private int place(String term) {
    int slot = slot(term);
    if (slots[slot] > 0) {
      return slots[slot] - 1;
    }
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
      sums = Arrays.copyOf(sums, size * 2);
      slots = new short[slots.length * 2];
      for (int i = 0; i < size; i++) {
        slots[slot(terms[i])] = (short) (i + 1);
      }
      slot = slot(term);
    }
    terms[size] = term;
    hashes[size] = term.hashCode();
    sums[size] = 0;
    slots[slot] = (short) ++size;
    return size - 1;
  }

  /// The slot that holds this term, or the free one where it belongs.
  private int slot(String term) {
    int mask = slots.length - 1;
    int hash = term.hashCode();
    int slot = (hash ^ (hash >>> 16)) & mask;
    while (slots[slot] > 0 && !isAt(slots[slot] - 1, hash, term)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isAt(int at, int hash, String term) {
    return hashes[at] == hash && terms[at].equals(term);
  }

  private void keep(int[] indexes) {
    Centroid kept = new Centroid();
    for (int at : indexes) {
      int place = kept.place(terms[at]);
      kept.sums[place] = sums[at];
    }
    size = kept.size;
    terms = kept.terms;
    hashes = kept.hashes;
    sums = kept.sums;
    slots = kept.slots;
    squares = 0;
    double[] sorted = Arrays.copyOf(sums, size);
    Arrays.sort(sorted);
    for (int i = size - 1; i >= 0; i--) {
      squares += sorted[i] * sorted[i];
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    for (int at : Heaviest.sorted(terms, sums, size, size)) {
      out.writeUTF(terms[at]);
      out.writeDouble(sums[at]);
    }
    out.writeDouble(squares);
  }

  static Centroid read(DataInputStream in) throws IOException {
    Centroid centroid = new Centroid();
    for (int left = in.readInt(); left > 0; left--) {
      int at = centroid.place(in.readUTF());
      centroid.sums[at] = in.readDouble();
    }
    centroid.squares = in.readDouble();
    return centroid;
  }
}
