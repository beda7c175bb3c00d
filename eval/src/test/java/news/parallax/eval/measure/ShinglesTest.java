package news.parallax.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import news.parallax.eval.measure.Shingles.Match;
import news.parallax.eval.measure.Shingles.Means;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  private static final String GOLD = "The ferry sank off Lantern Point.";

  @Test
  void runsOfFourWordsAreCounted() {
    assertThat(Shingles.match(GOLD, "Home The ferry sank off Lantern"))
        .isEqualTo(new Match(2, 3, 3));
  }

  @Test
  void aRunCountsAsOftenAsItStands() {
    assertThat(Shingles.match("a b c d", "a b c d, a b c d")).isEqualTo(new Match(1, 1, 5));
  }

  @Test
  void fewerWordsAreOneRunAndNoWordsAreNone() {
    assertThat(Shingles.match("Ferry sank", "Ferry sank!")).isEqualTo(new Match(1, 1, 1));
    assertThat(Shingles.match("—", "")).isEqualTo(new Match(0, 0, 0));
  }

  @Test
  void meansLeaveOutWhereThereIsNothingToDivideBy() {
    Means means = Means.of(List.of(new Match(2, 4, 2), new Match(0, 3, 0), new Match(0, 0, 7)));

    assertThat(means.precision()).isEqualTo(0.5);
    assertThat(means.recall()).isEqualTo(0.25);
    assertThat(means.f1()).isEqualTo(1.0 / 3, within(1e-12));
  }
}
