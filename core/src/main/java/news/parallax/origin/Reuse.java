package news.parallax.origin;

import java.util.List;
import news.parallax.origin.Origin.Copy;
import news.parallax.report.Evidence;

/// The passages that two reports share beyond chance.
///
/// @param left id of the report that was there first
/// @param right id of the other
/// @param passages the left side lies in `left`, in its order; none overlaps another
/// @param words how many words they cover in the shorter of their two forms
/// @param leftShare share of the left report's telling weight that they cover, 0 to 1
/// @param rightShare the same of the right report
public record Reuse(
    String left,
    String right,
    List<Copy> passages,
    int words,
    double leftShare,
    double rightShare) {
  /// Two reports count once when at least so much of the telling of one of them is in the other…
  private static final double COPIED_SHARE = 0.2;

  /// … or at least so many words: two or three sentences. A single sentence of background does not
  /// make the rest of a report somebody else's.
  private static final int COPIED_WORDS = 60;

  public Reuse {
    passages = List.copyOf(passages);
  }

  /// Whether it is so much that the two are one origin.
  public boolean countsOnce() {
    return Math.max(leftShare, rightShare) >= COPIED_SHARE || words >= COPIED_WORDS;
  }

  static Reuse of(WordSequence left, WordSequence right, List<Passage> passages) {
    return new Reuse(
        left.report(),
        right.report(),
        passages.stream().map(passage -> copy(left, right, passage)).toList(),
        passages.stream()
            .mapToInt(p -> Math.min(p.leftTo() - p.leftFrom(), p.rightTo() - p.rightFrom()))
            .sum(),
        passages.stream().mapToInt(p -> left.weight(p.leftFrom(), p.leftTo())).sum()
            / (double) left.weight(0, left.size()),
        passages.stream().mapToInt(p -> right.weight(p.rightFrom(), p.rightTo())).sum()
            / (double) right.weight(0, right.size()));
  }

  private static Copy copy(WordSequence left, WordSequence right, Passage passage) {
    return new Copy(
        new Evidence(left.report(), left.span(passage.leftFrom(), passage.leftTo())),
        new Evidence(right.report(), right.span(passage.rightFrom(), passage.rightTo())));
  }
}
