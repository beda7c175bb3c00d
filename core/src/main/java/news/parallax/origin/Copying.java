package news.parallax.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Tells copied passages from the wording that two reports of one happening share by chance.
final class Copying {
  /// Least score by which one passage alone proves copying: a sentence of 15 words taken whole,
  /// or one of 25 words in which a third were changed. The best alignments of 446 pairs of
  /// articles of one happening without a common run of eight words scored 40 at most, but for one
  /// clause that two outlets had from the same study (60): `OriginBench` in the `bench` module.
  private static final int PROOF = 46;

  /// Least score of a further passage of two reports of which one is proven to have copied.
  private static final int FURTHER = 24;

  /// Least share of the words' weight, in either text, that the alignment must match.
  private static final double DENSITY = 0.45;

  /// How many words may be missing, in both texts, from the sentence in which a passage begins or
  /// ends: they were edited, and belong to it.
  private static final int EDITED_EDGE = 6;

  private final WordSequence left;
  private final WordSequence right;
  private final WordPlaces places;

  private Copying(WordSequence left, WordSequence right, WordPlaces places) {
    this.left = left;
    this.right = right;
    this.places = places;
  }

  /// The copied passages, in order of the left report; they overlap in neither report.
  ///
  /// @param places of the words of the right report
  /// @param seeds the shingles that both have, in any order
  static List<Passage> passages(
      WordSequence left, WordSequence right, WordPlaces places, List<Seed> seeds) {
    return new Copying(left, right, places).passages(seeds.stream().sorted().distinct().toList());
  }

  private List<Passage> passages(List<Seed> seeds) {
    List<Band> around = Band.around(seeds, left.size(), right.size());
    if (around.stream().noneMatch(band -> mayScore(PROOF, band))) {
      return List.of();
    }
    List<Passage> found = new ArrayList<>();
    Deque<Band> bands = new ArrayDeque<>(around);
    while (!bands.isEmpty()) {
      Band band = bands.pop();
      if (!mayScore(FURTHER, band)) {
        continue;
      }
      List<Passage> passages =
          LocalAlignment.best(left, right, band).stream()
              .filter(passage -> passage.score() >= FURTHER)
              .toList();
      found.addAll(passages);
      if (!passages.isEmpty()) {
        band.without(passages.reversed(), right.size()).forEach(bands::push);
      }
    }
    found.removeIf(passage -> !isDense(passage));
    boolean proven = found.stream().anyMatch(passage -> passage.score() >= PROOF);
    return proven ? widened(apart(found)) : List.of();
  }

  private boolean mayScore(int score, Band band) {
    return LocalAlignment.bound(left, places, band) >= score;
  }

  private boolean isDense(Passage passage) {
    int heavier =
        Math.max(
            left.weight(passage.leftFrom(), passage.leftTo()),
            right.weight(passage.rightFrom(), passage.rightTo()));
    return passage.matched() >= DENSITY * heavier;
  }

  /// Of passages that overlap the better one.
  private static List<Passage> apart(List<Passage> found) {
    List<Passage> kept = new ArrayList<>();
    found.stream()
        .sorted(
            Comparator.comparingInt((Passage passage) -> -passage.score())
                .thenComparingInt(Passage::leftFrom)
                .thenComparingInt(Passage::rightFrom))
        .forEach(
            passage -> {
              if (kept.stream().noneMatch(passage::overlaps)) {
                kept.add(passage);
              }
            });
    kept.sort(Comparator.comparingInt(Passage::leftFrom));
    return kept;
  }

  /// The passages, in order of the left report, taken to the limits of their sentences where these
  /// are near and no other passage lies between.
  private List<Passage> widened(List<Passage> apart) {
    List<Passage> wide = new ArrayList<>(apart);
    for (int i = 0; i < wide.size(); i++) {
      Passage passage = wide.get(i);
      Passage wider = widened(passage);
      wide.set(i, wider);
      if (wide.stream().anyMatch(other -> other != wider && wider.overlaps(other))) {
        wide.set(i, passage);
      }
    }
    return wide;
  }

  private Passage widened(Passage passage) {
    int leftFrom = left.sentenceStart(passage.leftFrom());
    int rightFrom = right.sentenceStart(passage.rightFrom());
    int leftTo = left.sentenceEnd(passage.leftTo() - 1);
    int rightTo = right.sentenceEnd(passage.rightTo() - 1);
    boolean atStart =
        passage.leftFrom() - leftFrom <= EDITED_EDGE
            && passage.rightFrom() - rightFrom <= EDITED_EDGE;
    boolean atEnd =
        leftTo - passage.leftTo() <= EDITED_EDGE && rightTo - passage.rightTo() <= EDITED_EDGE;
    return new Passage(
        atStart ? leftFrom : passage.leftFrom(),
        atEnd ? leftTo : passage.leftTo(),
        atStart ? rightFrom : passage.rightFrom(),
        atEnd ? rightTo : passage.rightTo(),
        passage.score(),
        passage.matched());
  }
}
