package news.parallax.story;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// How rare words are in the reports seen lately (inverse document frequency, Spärck Jones 1972).
/// Counts are kept in two halves, of which the older is forgotten when the younger is full.
final class Rarity {
  /// Reports in a half. 50,000 reports of news have some 400,000 different words, 50 MB.
  private static final int HALF = 50_000;

  private final Map<String, Count> counts = new HashMap<>();
  private int olderReports;
  private int youngerReports;

  /// In how many reports of each half a term stands.
  private static final class Count {
    private final String term;
    private int older;
    private int younger;

    Count(String term) {
      this.term = term;
    }
  }

  /// Counts a report's words, then weighs them: `ln(1 + n / df)` over the reports remembered, with
  /// this one. The terms of the answer are the same objects for every report, so that they take
  /// their room once.
  Terms weighted(Terms terms) {
    turn();
    youngerReports++;
    double reports = olderReports + youngerReports;
    String[] known = new String[terms.size()];
    double[] weights = new double[terms.size()];
    for (int i = 0; i < known.length; i++) {
      Count count = counts.computeIfAbsent(terms.term(i), Count::new);
      count.younger++;
      known[i] = count.term;
      weights[i] = terms.weight(i) * Math.log(1 + reports / (count.older + count.younger));
    }
    return new Terms(known, weights).normal();
  }

  private void turn() {
    if (youngerReports < HALF) {
      return;
    }
    counts.values().removeIf(count -> count.younger == 0);
    for (Count count : counts.values()) {
      count.older = count.younger;
      count.younger = 0;
    }
    olderReports = youngerReports;
    youngerReports = 0;
  }

  void write(DataOutputStream out) throws IOException {
    write(out, olderReports, count -> count.older);
    write(out, youngerReports, count -> count.younger);
  }

  private void write(DataOutputStream out, int reports, ToIntFunction<Count> half)
      throws IOException {
    List<String> terms =
        counts.values().stream()
            .filter(count -> half.applyAsInt(count) > 0)
            .map(count -> count.term)
            .sorted()
            .toList();
    out.writeInt(reports);
    out.writeInt(terms.size());
    for (String term : terms) {
      out.writeUTF(term);
      out.writeInt(half.applyAsInt(counts.getOrDefault(term, new Count(term))));
    }
  }

  static Rarity read(DataInputStream in) throws IOException {
    Rarity rarity = new Rarity();
    rarity.olderReports = in.readInt();
    for (int left = in.readInt(); left > 0; left--) {
      rarity.counts.computeIfAbsent(in.readUTF(), Count::new).older = in.readInt();
    }
    rarity.youngerReports = in.readInt();
    for (int left = in.readInt(); left > 0; left--) {
      rarity.counts.computeIfAbsent(in.readUTF(), Count::new).younger = in.readInt();
    }
    return rarity;
  }
}
