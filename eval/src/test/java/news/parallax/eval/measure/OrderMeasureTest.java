package news.parallax.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderMeasureTest {
  private static final Map<String, Integer> GOLD = Map.of("a", 1, "b", 2, "c", 2, "d", 3);

  @Test
  void oneOrderIsItself() {
    OrderMeasure same = OrderMeasure.of(GOLD, Map.of("a", 10, "b", 20, "c", 20, "d", 30));
    assertThat(same).isEqualTo(new OrderMeasure(3, 3, 3, 3));
    assertThat(same.f1()).isEqualTo(1);
  }

  @Test
  void whatFollowsFromTheGoldOrderIsRight() {
    OrderMeasure skipping = OrderMeasure.of(GOLD, Map.of("a", 1, "d", 2));
    assertThat(skipping.precision()).isEqualTo(1);
    assertThat(skipping.recall()).isZero();
  }

  @Test
  void turnedRoundAndUnknownHappeningsAreWrong() {
    OrderMeasure wrong = OrderMeasure.of(GOLD, Map.of("b", 1, "a", 2, "x", 3));
    assertThat(wrong).isEqualTo(new OrderMeasure(0, 2, 0, 3));
    assertThat(OrderMeasure.NOTHING.plus(wrong)).isEqualTo(wrong);
    assertThat(OrderMeasure.NOTHING.f1()).isZero();
  }
}
