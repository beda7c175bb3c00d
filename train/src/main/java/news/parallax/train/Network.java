package news.parallax.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.LayerNorm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import news.parallax.engine.minilm.Tags;

/// The encoder (BERT's architecture, six layers of width 384) and two heads: one scores the tags of
/// a piece, one how well a piece goes with the cue that another begins. Matrices have a row for
/// each output.
///
/// Capital letters come in as the second row of the segment embeddings, which begins equal to the
/// first.
final class Network {
  static final int LINK_WIDTH = 96;
  private static final int WIDTH = 384;
  private static final int HEADS = 12;
  private static final int HEAD_WIDTH = WIDTH / HEADS;
  private static final int LAYERS = 6;
  private static final float EPSILON = 1e-12f;
  private static final double DROPOUT = 0.1;
  private static final String SEGMENTS = "embeddings.token_type_embeddings.weight";
  static final String EMBEDDINGS = "embeddings.word_embeddings.weight";

  /// @param tags batch × length × tags
  /// @param links batch × length × length
  record Scores(NDArray tags, NDArray links) {}

  private final Map<String, NDArray> parameters = new LinkedHashMap<>();
  private final Map<String, NDArray> trained = new LinkedHashMap<>();
  private final Random random;
  private final int frozen;

  /// @param weights the published ones
  /// @param frozen how many of the lowest layers stay as published, with all below them; 0 to train
  ///     them all
  Network(Map<String, Tensor> weights, NDManager manager, long seed, int frozen) {
    this.random = new Random(seed);
    this.frozen = frozen;
    weights.forEach(
        (name, tensor) -> {
          if (!name.equals(EMBEDDINGS) && !name.startsWith("pooler.")) {
            Tensor own = isMatrix(name) ? tensor.transposed() : tensor;
            if (name.equals(SEGMENTS)) {
              System.arraycopy(own.values(), 0, own.values(), WIDTH, WIDTH);
            }
            add(name, own, manager);
          }
        });
    add("head.tags.weight", drawn(Tags.COUNT, WIDTH), manager);
    add("head.tags.bias", new Tensor(new long[] {Tags.COUNT}, new float[Tags.COUNT]), manager);
    for (String side : new String[] {"part", "cue"}) {
      add("head." + side + ".weight", drawn(LINK_WIDTH, WIDTH), manager);
      add(
          "head." + side + ".bias",
          new Tensor(new long[] {LINK_WIDTH}, new float[LINK_WIDTH]),
          manager);
    }
  }

  static boolean isMatrix(String name) {
    return name.startsWith("encoder.") && name.endsWith(".weight") && !name.contains("LayerNorm");
  }

  private Tensor drawn(int rows, int columns) {
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (0.02 * random.nextGaussian());
    }
    return new Tensor(new long[] {rows, columns}, values);
  }

  private void add(String name, Tensor tensor, NDManager manager) {
    NDArray array = manager.create(tensor.values(), new Shape(tensor.shape()));
    parameters.put(name, array);
    if (!isFrozen(name)) {
      array.setRequiresGradient(true);
      trained.put(name, array);
    }
  }

  private boolean isFrozen(String name) {
    if (name.startsWith("embeddings.")) {
      return frozen > 0;
    }
    return name.startsWith("encoder.layer.") && Integer.parseInt(name.split("\\.")[2]) < frozen;
  }

  /// Lends the weights to the manager of one step, with which all by-products are freed.
  void attach(NDManager step) {
    parameters.values().forEach(array -> array.tempAttach(step));
  }

  /// The weights that are learned, by name, in a fixed order.
  Map<String, NDArray> trained() {
    return trained;
  }

  private NDArray parameter(String name) {
    return Objects.requireNonNull(parameters.get(name), name);
  }

  /// @param training whether to drop units at random
  Scores scores(Batch batch, boolean training) {
    long length = batch.length();
    NDArray segments = parameter(SEGMENTS);
    NDArray plain = segments.get(0);
    NDArray capital = segments.get(1).sub(plain);
    NDArray positions = parameter("embeddings.position_embeddings.weight").get(":" + length);
    NDArray sum = batch.words().add(plain).add(positions).add(batch.capitals().mul(capital));
    NDArray hidden = drop(norm(sum, "embeddings.LayerNorm"), batch, training);
    for (int layer = 0; layer < LAYERS; layer++) {
      hidden = layer(hidden, "encoder.layer." + layer, batch, training);
    }
    NDArray parts = linear(hidden, "head.part");
    NDArray cues = linear(hidden, "head.cue").transpose(0, 2, 1);
    NDArray links = parts.matMul(cues).mul((float) (1 / Math.sqrt(LINK_WIDTH)));
    return new Scores(linear(hidden, "head.tags"), links);
  }

  private NDArray layer(NDArray input, String name, Batch batch, boolean training) {
    NDArray queries = heads(linear(input, name + ".attention.self.query"));
    NDArray keys = heads(linear(input, name + ".attention.self.key")).transpose(0, 1, 3, 2);
    NDArray values = heads(linear(input, name + ".attention.self.value"));
    NDArray weights =
        queries.matMul(keys).mul((float) (1 / Math.sqrt(HEAD_WIDTH))).add(batch.mask()).softmax(-1);
    NDArray context =
        weights.matMul(values).transpose(0, 2, 1, 3).reshape(batch.size(), batch.length(), WIDTH);
    NDArray attended = drop(linear(context, name + ".attention.output.dense"), batch, training);
    NDArray middle = norm(attended.add(input), name + ".attention.output.LayerNorm");
    NDArray wide = Activation.gelu(linear(middle, name + ".intermediate.dense"));
    NDArray output = drop(linear(wide, name + ".output.dense"), batch, training);
    return norm(output.add(middle), name + ".output.LayerNorm");
  }

  private static NDArray heads(NDArray of) {
    return of.reshape(of.getShape().get(0), of.getShape().get(1), HEADS, HEAD_WIDTH)
        .transpose(0, 2, 1, 3);
  }

  private NDArray linear(NDArray input, String name) {
    return Linear.linear(input, parameter(name + ".weight"), parameter(name + ".bias")).head();
  }

  private NDArray norm(NDArray input, String name) {
    NDList normed =
        LayerNorm.layerNorm(
            input,
            new Shape(WIDTH),
            parameter(name + ".weight"),
            parameter(name + ".bias"),
            EPSILON);
    return normed.head();
  }

  /// Drops the same units all along a sequence: one mask a sequence costs little, one an element a
  /// third of the time.
  private NDArray drop(NDArray input, Batch batch, boolean training) {
    if (!training) {
      return input;
    }
    float[] mask = new float[(int) batch.size() * WIDTH];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = random.nextDouble() < DROPOUT ? 0 : (float) (1 / (1 - DROPOUT));
    }
    return input.mul(input.getManager().create(mask, new Shape(batch.size(), 1, WIDTH)));
  }

  /// The weights as ONNX wants them: matrices with a row for each input.
  Map<String, Tensor> weights() {
    Map<String, Tensor> learned = new LinkedHashMap<>();
    parameters.forEach(
        (name, array) -> {
          Tensor tensor = new Tensor(array.getShape().getShape(), array.toFloatArray());
          boolean turn = isMatrix(name) || (name.startsWith("head.") && name.endsWith("weight"));
          learned.put(name, turn ? tensor.transposed() : tensor);
        });
    return learned;
  }
}
