package news.parallax.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Worked by hand.
class CoreferenceTest {
  private static final double EXACT = 1e-12;

  /// Gold {a,b,c} {d,e}, predicted {a,b} {c,d,e}.
  private static final List<Set<String>> GOLD = List.of(Set.of("a", "b", "c"), Set.of("d", "e"));

  private static final List<Set<String>> FOUND = List.of(Set.of("a", "b"), Set.of("c", "d", "e"));

  /// Gold has 3 links; {a,b,c} falls into two parts, so 1 + 1 remain. The predicted groups
  /// likewise.
  @Test
  void muc() {
    Coreference muc = Coreference.muc(GOLD, FOUND);
    assertThat(muc.recall()).isEqualTo(2.0 / 3, within(EXACT));
    assertThat(muc.precision()).isEqualTo(2.0 / 3, within(EXACT));
  }

  /// Recall: a and b 2/3 each, c 1/3, d and e 1 each: 11/3 of 5. Precision: a and b 1 each, c 1/3,
  /// d and e 2/3 each: 11/3 of 5.
  @Test
  void b3() {
    Coreference b3 = Coreference.b3(GOLD, FOUND);
    assertThat(b3.recall()).isEqualTo(11.0 / 15, within(EXACT));
    assertThat(b3.precision()).isEqualTo(11.0 / 15, within(EXACT));
  }

  /// φ4({a,b,c},{a,b}) = 4/5 and φ4({d,e},{c,d,e}) = 4/5, of two groups each.
  @Test
  void ceafE() {
    Coreference ceaf = Coreference.ceafE(GOLD, FOUND);
    assertThat(ceaf.recall()).isEqualTo(0.8, within(EXACT));
    assertThat(ceaf.precision()).isEqualTo(0.8, within(EXACT));
  }

  @Test
  void conllIsTheirMean() {
    assertThat(Coreference.conll(GOLD, FOUND))
        .isEqualTo((2.0 / 3 + 11.0 / 15 + 0.8) / 3, within(EXACT));
  }

  /// One predicted group of all four: MUC finds every gold link and one too many, B³ halves
  /// precision, CEAF pairs one gold group: 2·2/(2+4).
  @Test
  void everythingTogether() {
    List<Set<String>> gold = List.of(Set.of("a", "b"), Set.of("c", "d"));
    List<Set<String>> found = List.of(Set.of("a", "b", "c", "d"));
    assertThat(Coreference.muc(gold, found)).isEqualTo(new Coreference(2.0 / 3, 1));
    assertThat(Coreference.b3(gold, found)).isEqualTo(new Coreference(0.5, 1));
    Coreference ceaf = Coreference.ceafE(gold, found);
    assertThat(ceaf.precision()).isEqualTo(2.0 / 3, within(EXACT));
    assertThat(ceaf.recall()).isEqualTo(1.0 / 3, within(EXACT));
  }

  @Test
  void singlesHaveNoLinks() {
    List<Set<String>> singles = List.of(Set.of("a"), Set.of("b"));
    assertThat(Coreference.muc(singles, singles).f1()).isZero();
    assertThat(Coreference.b3(singles, singles).f1()).isEqualTo(1);
  }

  /// Taking the heaviest pair first gives 0.9 + 0.1; the best matching gives 0.8 + 0.8.
  @Test
  void theMatchingIsBestAsAWhole() {
    assertThat(
            Assignment.greatest(
                List.of(
                    new Assignment.Pair(0, 0, 0.9),
                    new Assignment.Pair(0, 1, 0.8),
                    new Assignment.Pair(1, 0, 0.8),
                    new Assignment.Pair(1, 1, 0.1))))
        .isEqualTo(1.6, within(EXACT));
  }

  @Test
  void aRowThatFindsNoColumnAddsNothing() {
    assertThat(
            Assignment.greatest(
                List.of(
                    new Assignment.Pair(0, 5, 0.5),
                    new Assignment.Pair(1, 5, 0.7),
                    new Assignment.Pair(9, 6, 0.2))))
        .isEqualTo(0.9, within(EXACT));
  }
}
