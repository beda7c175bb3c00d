package news.parallax.story;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// How rare words are in the reports seen lately (inverse document frequency, Spärck Jones 1972).
/// Counts are kept in two halves, of which the older is forgotten when the younger is full.
final class Rarity {
  /// Reports in a half. 50,000 reports of news have some 400,000 different words, 50 MB.
  private static final int HALF = 50_000;

  private Map<String, Integer> older = new HashMap<>();
  private int olderReports;
  private Map<String, Integer> younger = new HashMap<>();
  private int youngerReports;

  /// Counts a report's words, then weighs them: `ln(1 + n / df)` over the reports remembered, with
  /// this one.
  Terms weighted(Terms terms) {
    if (youngerReports >= HALF) {
      older = younger;
      olderReports = youngerReports;
      younger = new HashMap<>();
      youngerReports = 0;
    }
    youngerReports++;
    terms.weights().keySet().forEach(term -> younger.merge(term, 1, Integer::sum));
    double reports = olderReports + youngerReports;
    return terms.scaled(
        term ->
            Math.log(1 + reports / (older.getOrDefault(term, 0) + younger.getOrDefault(term, 0))));
  }

  void write(DataOutputStream out) throws IOException {
    write(out, older, olderReports);
    write(out, younger, youngerReports);
  }

  private static void write(DataOutputStream out, Map<String, Integer> counts, int reports)
      throws IOException {
    out.writeInt(reports);
    out.writeInt(counts.size());
    for (Map.Entry<String, Integer> entry : new TreeMap<>(counts).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue());
    }
  }

  static Rarity read(DataInputStream in) throws IOException {
    Rarity rarity = new Rarity();
    rarity.olderReports = in.readInt();
    read(in, rarity.older);
    rarity.youngerReports = in.readInt();
    read(in, rarity.younger);
    return rarity;
  }

  private static void read(DataInputStream in, Map<String, Integer> counts) throws IOException {
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      counts.put(in.readUTF(), in.readInt());
    }
  }
}
