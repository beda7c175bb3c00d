package news.parallax.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import news.parallax.eval.measure.TimexMeasure.Timex;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class TimexMeasureTest {
  private static Timex timex(int start, int end, String value) {
    return new Timex(new Span(start, end), value);
  }

  /// Gold: three. Found: the first exactly but with another value, the second too wide with its
  /// value, the third not; one that nothing answers.
  @Test
  void countsSpansAndValuesApart() {
    TimexMeasure measure =
        TimexMeasure.of(
            List.of(timex(0, 6, "2031-05-04"), timex(10, 20, "2031"), timex(30, 36, "P2D")),
            List.of(timex(0, 6, "2031-05-05"), timex(8, 20, "2031"), timex(50, 55, "2030")));
    assertThat(measure.strict()).isEqualTo(new Tally(1, 3, 3));
    assertThat(measure.relaxed()).isEqualTo(new Tally(2, 3, 3));
    assertThat(measure.value()).isEqualTo(new Tally(1, 3, 3));
    assertThat(measure.value().f1()).isEqualTo(1.0 / 3, within(1e-12));
  }

  @Test
  void oneWideExpressionAnswersOneOfTwo() {
    TimexMeasure measure =
        TimexMeasure.of(
            List.of(timex(0, 5, "2031"), timex(6, 9, "2032")), List.of(timex(0, 9, "2031")));
    assertThat(measure.relaxed()).isEqualTo(new Tally(1, 2, 1));
  }

  @Test
  void anExpressionWithItsOwnAnswerIsNotTakenByANeighbour() {
    TimexMeasure measure =
        TimexMeasure.of(
            List.of(timex(0, 7, "2031"), timex(4, 9, "2032")), List.of(timex(4, 9, "2032")));
    assertThat(measure.value()).isEqualTo(new Tally(1, 2, 1));
    assertThat(measure.strict().found()).isEqualTo(1);
  }
}
