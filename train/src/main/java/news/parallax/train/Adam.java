package news.parallax.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Adam with bias correction and gradients clipped to length 1; the heads learn ten times as fast
/// as the encoder.
///
/// @see <a href="https://arxiv.org/abs/1412.6980">Kingma and Ba (2015)</a>
final class Adam {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;
  private static final double HEAD_FACTOR = 10;
  private static final double LONGEST = 1;

  private final Map<String, NDArray> parameters;
  private final Map<String, NDArray> means = new LinkedHashMap<>();
  private final Map<String, NDArray> squares = new LinkedHashMap<>();
  private int steps;

  Adam(Map<String, NDArray> parameters) {
    this.parameters = parameters;
    parameters.forEach(
        (name, parameter) -> {
          means.put(name, parameter.zerosLike());
          squares.put(name, parameter.zerosLike());
        });
  }

  /// How many steps were made.
  int steps() {
    return steps;
  }

  /// Lends its state to the manager of one step, as [Network#attach] does.
  void attach(NDManager step) {
    means.values().forEach(array -> array.tempAttach(step));
    squares.values().forEach(array -> array.tempAttach(step));
  }

  /// One step down the gradients, which it sets to zero.
  ///
  /// @return false when a gradient is not finite: then nothing changes
  boolean step(double rate) {
    double length = length();
    if (!Double.isFinite(length)) {
      // A product with zero would keep what is not a number; its power of zero is one.
      parameters.values().forEach(parameter -> parameter.getGradient().powi(0).subi(1));
      return false;
    }
    steps++;
    float clip = (float) Math.min(1, LONGEST / length);
    double correction = Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
    parameters.forEach(
        (name, parameter) -> {
          NDArray gradient = parameter.getGradient();
          NDArray mean = Objects.requireNonNull(means.get(name));
          NDArray square = Objects.requireNonNull(squares.get(name));
          gradient.muli(clip);
          mean.muli((float) BETA1).addi(gradient.mul((float) (1 - BETA1)));
          square.muli((float) BETA2).addi(gradient.square().muli((float) (1 - BETA2)));
          double own = rate * correction * (name.startsWith("head.") ? HEAD_FACTOR : 1);
          parameter.subi(mean.div(square.sqrt().addi((float) EPSILON)).muli((float) own));
          gradient.muli(0);
        });
    return true;
  }

  private double length() {
    double sum = 0;
    for (NDArray parameter : parameters.values()) {
      sum += parameter.getGradient().square().sum().getFloat();
    }
    return Math.sqrt(sum);
  }
}
