package news.parallax.bench.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.origin.Origins.Source;

/// Exact containment of runs of eight words: the share of the shorter report's runs that the other
/// has (Broder 1997), all runs in an index.
final class ByContainment implements NearCopyFinder {
  private static final int RUN = 8;

  private final Map<Integer, List<Integer>> postings = new HashMap<>();
  private final List<Integer> sizes = new ArrayList<>();

  @Override
  public List<Match> add(Source report) {
    int[] runs = Shingles.of(report.report().text(), RUN);
    Map<Integer, Integer> shared = new TreeMap<>();
    for (int run : runs) {
      List<Integer> owners = postings.computeIfAbsent(run, key -> new ArrayList<>(1));
      owners.forEach(owner -> shared.merge(owner, 1, Integer::sum));
      owners.add(sizes.size());
    }
    List<Match> matches = new ArrayList<>();
    shared.forEach(
        (owner, count) ->
            matches.add(
                new Match(owner, count / (double) Math.min(sizes.get(owner), runs.length))));
    sizes.add(runs.length);
    return matches;
  }
}
