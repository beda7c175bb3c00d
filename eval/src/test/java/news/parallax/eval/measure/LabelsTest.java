package news.parallax.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LabelsTest {
  /// A: 2 gold, 2 predicted, 1 right, F1 1/2. B: 1 gold, 1 predicted, none right. C: 1 gold, no
  /// label.
  @Test
  void macroF1IsTheMeanOverGoldLabels() {
    Labels labels = new Labels();
    labels.add("A", "A");
    labels.add("A", "B");
    labels.add("B", "A");
    labels.add("C", null);
    assertThat(labels.right()).isEqualTo(1);
    assertThat(labels.size()).isEqualTo(4);
    assertThat(labels.of("A")).isEqualTo(new Tally(1, 2, 2));
    assertThat(labels.macroF1()).isEqualTo(0.5 / 3, within(1e-12));
  }
}
