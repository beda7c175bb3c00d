package news.parallax.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void oneOfTwoPredictedOneOfFourGold() {
    Tally tally = new Tally(1, 4, 2);
    assertThat(tally.precision()).isEqualTo(0.5);
    assertThat(tally.recall()).isEqualTo(0.25);
    assertThat(tally.f1()).isEqualTo(1.0 / 3, within(1e-12));
  }

  @Test
  void sharesOfNothingAreZero() {
    assertThat(Tally.NOTHING.precision()).isZero();
    assertThat(Tally.NOTHING.recall()).isZero();
    assertThat(Tally.NOTHING.f1()).isZero();
  }

  @Test
  void noMoreIsFoundThanThereIs() {
    assertThatThrownBy(() -> new Tally(3, 2, 5)).isInstanceOf(IllegalArgumentException.class);
  }
}
