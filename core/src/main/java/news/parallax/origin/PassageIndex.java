package news.parallax.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the passages that a report shares with reports seen before it. It remembers a bounded
/// number of reports: the older half is forgotten when the younger half is full.
///
/// Not safe for several threads. What is found for a report depends on those added before it.
public final class PassageIndex {
  private final Shape shape;
  private final int half;
  private Postings older = new Postings();
  private Postings younger = new Postings();

  /// @param reports how many reports are remembered at most, at least 2; never fewer than half of
  ///     them once so many were added
  public PassageIndex(Shape shape, int reports) {
    if (reports < 2) {
      throw new IllegalArgumentException("reports must be at least 2, got " + reports);
    }
    this.shape = shape;
    this.half = reports / 2;
  }

  /// Compares a report with those remembered, then remembers it.
  ///
  /// @return one entry for each report with which it shares passages, in the order they were added
  public List<Reuse> add(Origins.Source source) {
    return add(WordSequence.of(source.report(), source.quoted()));
  }

  List<Reuse> add(WordSequence words) {
    Fingerprints fingerprints = Fingerprints.of(words, shape);
    List<Reuse> found = new ArrayList<>(compare(older, words, fingerprints));
    found.addAll(compare(younger, words, fingerprints));
    if (younger.reports() >= half) {
      older = younger;
      younger = new Postings();
    }
    younger.add(words, fingerprints);
    return found;
  }

  private static List<Reuse> compare(
      Postings postings, WordSequence words, Fingerprints fingerprints) {
    Map<Integer, List<Seed>> seeds = new TreeMap<>();
    for (int i = 0; i < fingerprints.size(); i++) {
      int position = fingerprints.position(i);
      postings.visit(
          fingerprints.hash(i),
          (report, earlier) ->
              seeds
                  .computeIfAbsent(report, key -> new ArrayList<>())
                  .add(new Seed(earlier, position)));
    }
    List<Reuse> found = new ArrayList<>();
    seeds.forEach(
        (report, shared) -> {
          WordSequence earlier = postings.report(report);
          List<Passage> passages = Copying.passages(earlier, words, shared);
          if (!passages.isEmpty()) {
            found.add(Reuse.of(earlier, words, passages));
          }
        });
    return found;
  }
}
