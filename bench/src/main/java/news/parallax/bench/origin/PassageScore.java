package news.parallax.bench.origin;

import java.util.List;
import news.parallax.origin.Origin.Copy;
import news.parallax.report.Span;

/// How well found passages fit planted ones: counted in passages (more than half of the longer side
/// shared, in both texts) and in characters of both texts.
final class PassageScore {
  private int planted;
  private int found;
  private int hits;
  private long plantedCharacters;
  private long foundCharacters;
  private long sharedCharacters;

  void add(List<Planted.Pair> gold, List<Copy> copies) {
    planted += gold.size();
    found += copies.size();
    for (Planted.Pair pair : gold) {
      plantedCharacters += pair.donor().length() + pair.host().length();
      boolean hit = false;
      for (Copy copy : copies) {
        Span left = copy.left().span();
        Span right = copy.right().span();
        if (left.overlaps(pair.donor()) && right.overlaps(pair.host())) {
          sharedCharacters += left.shared(pair.donor()) + right.shared(pair.host());
          hit |= halves(left, pair.donor()) && halves(right, pair.host());
        }
      }
      hits += hit ? 1 : 0;
    }
    copies.forEach(
        copy -> foundCharacters += copy.left().span().length() + copy.right().span().length());
  }

  private static boolean halves(Span a, Span b) {
    return 2 * a.shared(b) > Math.max(a.length(), b.length());
  }

  @Override
  public String toString() {
    return "passages P %.3f R %.3f F1 %.3f | characters P %.3f R %.3f F1 %.3f | planted %d"
        .formatted(
            ratio(hits, found),
            ratio(hits, planted),
            f1(hits, found, planted),
            ratio(sharedCharacters, foundCharacters),
            ratio(sharedCharacters, plantedCharacters),
            f1(sharedCharacters, foundCharacters, plantedCharacters),
            planted);
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  private static double f1(long shared, long a, long b) {
    return ratio(2 * shared, a + b);
  }
}
