package news.parallax.bench.origin;

import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.origin.Origins.Source;

/// MinHash of runs of three words (Broder 1997) with banded locality-sensitive hashing (Leskovec,
/// Rajaraman and Ullman, "Mining of massive datasets", section 3.4): signatures by the library
/// `java-lsh`, 40 bands of 3 rows, scored by the estimated Jaccard similarity.
final class ByMinHash implements NearCopyFinder {
  private static final int RUN = 3;
  private static final int BANDS = 40;
  private static final int ROWS = 3;

  private final MinHash minHash;
  private final List<int[]> signatures = new ArrayList<>();
  private final Map<Integer, List<Integer>> buckets = new HashMap<>();

  ByMinHash(long seed) {
    minHash = new MinHash(BANDS * ROWS, Integer.MAX_VALUE, seed);
  }

  @Override
  public List<Match> add(Source report) {
    Set<Integer> runs =
        Arrays.stream(Shingles.of(report.report().text(), RUN))
            .map(run -> run & Integer.MAX_VALUE)
            .boxed()
            .collect(Collectors.toSet());
    int[] signature = minHash.signature(runs);
    Set<Integer> candidates = new TreeSet<>();
    for (int band = 0; band < BANDS; band++) {
      int[] rows = Arrays.copyOfRange(signature, band * ROWS, (band + 1) * ROWS);
      List<Integer> bucket =
          buckets.computeIfAbsent(Arrays.hashCode(rows) * 31 + band, key -> new ArrayList<>(1));
      candidates.addAll(bucket);
      bucket.add(signatures.size());
    }
    List<Match> matches = new ArrayList<>();
    candidates.forEach(
        earlier ->
            matches.add(
                new Match(earlier, minHash.similarity(signatures.get(earlier), signature))));
    signatures.add(signature);
    return matches;
  }
}
