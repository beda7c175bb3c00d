package news.parallax.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.LayerNorm;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import news.parallax.engine.minilm.Head;
import news.parallax.engine.minilm.Labels;
import news.parallax.engine.minilm.Tags;

/// The encoder (BERT's architecture, six layers of width 384) and the heads. Those of attribution
/// read its last layer; those of syntax and events read one layer more, which they share. Matrices
/// have a row for each output.
///
/// Capital letters come in as the second row of the segment embeddings, which begins equal to the
/// first.
final class Network {
  static final int LINK_WIDTH = 96;
  static final int ARC_WIDTH = 256;
  private static final int RELATION_WIDTH = 32;
  private static final int EVENT_WIDTH = 16;
  private static final int WIDTH = 384;
  private static final int HEADS = 12;
  private static final int HEAD_WIDTH = WIDTH / HEADS;
  private static final int LAYERS = 6;
  private static final float EPSILON = 1e-12f;
  private static final double DROPOUT = 0.1;
  private static final String SEGMENTS = "embeddings.token_type_embeddings.weight";
  static final String EMBEDDINGS = "embeddings.word_embeddings.weight";

  /// The linear layers of the heads and how many outputs each has.
  static final Map<String, Integer> LAYERS_OF_HEADS = new LinkedHashMap<>();

  static {
    LAYERS_OF_HEADS.put("head.tags", Tags.COUNT);
    LAYERS_OF_HEADS.put("head.part", LINK_WIDTH);
    LAYERS_OF_HEADS.put("head.cue", LINK_WIDTH);
    LAYERS_OF_HEADS.put("head.common", WIDTH);
    LAYERS_OF_HEADS.put("head.speech", Labels.TAGS.size());
    LAYERS_OF_HEADS.put("head.dependent", ARC_WIDTH);
    LAYERS_OF_HEADS.put("head.governor", ARC_WIDTH);
    LAYERS_OF_HEADS.put("head.relations", Labels.RELATIONS.size() * RELATION_WIDTH);
    LAYERS_OF_HEADS.put("head.governors", RELATION_WIDTH);
    LAYERS_OF_HEADS.put("head.events", Labels.EVENTS.size() * EVENT_WIDTH);
    LAYERS_OF_HEADS.put("head.targets", EVENT_WIDTH);
  }

  private final Map<String, NDArray> parameters = new LinkedHashMap<>();
  private final Map<String, NDArray> trained = new LinkedHashMap<>();
  private final Random random;
  private final int frozen;

  /// @param weights the published ones, or those of an earlier training
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
              own = weights.containsKey("head.tags.weight") ? own : withoutDifference(own);
            }
            add(name, own, manager);
          }
        });
    LAYERS_OF_HEADS.forEach(
        (name, outputs) -> {
          if (!parameters.containsKey(name + ".weight")) {
            add(name + ".weight", drawn(outputs, WIDTH), manager);
            add(name + ".bias", new Tensor(new long[] {outputs}, new float[outputs]), manager);
          }
        });
  }

  /// The published segments tell a first from a second sentence; ours begin with no difference.
  private static Tensor withoutDifference(Tensor segments) {
    float[] values = segments.values().clone();
    System.arraycopy(values, 0, values, WIDTH, WIDTH);
    return new Tensor(segments.shape(), values);
  }

  static boolean isMatrix(String name) {
    return (name.startsWith("encoder.") || name.startsWith("head."))
        && name.endsWith(".weight")
        && !name.contains("LayerNorm");
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

  /// What each head says, for the loss: batch × length × labels or length, for events batch ×
  /// labels.
  Map<Head, NDArray> scores(Batch batch) {
    long length = batch.length();
    NDArray segments = parameter(SEGMENTS);
    NDArray plain = segments.get(0);
    NDArray capital = segments.get(1).sub(plain);
    NDArray positions = parameter("embeddings.position_embeddings.weight").get(":" + length);
    NDArray sum = batch.words().add(plain).add(positions).add(batch.capitals().mul(capital));
    NDArray hidden = drop(norm(sum, "embeddings.LayerNorm"), batch);
    for (int layer = 0; layer < LAYERS; layer++) {
      hidden = layer(hidden, "encoder.layer." + layer, batch);
    }
    Map<Head, NDArray> scores = new EnumMap<>(Head.class);
    scores.put(Head.ROLES, linear(hidden, "head.tags"));
    NDArray links = products(hidden, "head.part", "head.cue", LINK_WIDTH);
    scores.put(Head.LINKS, links.add(batch.linkMask()));
    NDArray common = drop(linear(hidden, "head.common").tanh(), batch);
    scores.put(Head.SPEECH, linear(common, "head.speech"));
    NDArray arcs = products(common, "head.dependent", "head.governor", ARC_WIDTH);
    scores.put(Head.ARCS, arcs.add(batch.arcMask()));
    NDArray governors = batch.answer(Head.ARCS).matMul(linear(common, "head.governors"));
    scores.put(Head.RELATIONS, labels(linear(common, "head.relations"), governors));
    NDArray sources = linear(batch.source().matMul(common), "head.events");
    NDArray targets = linear(batch.target().matMul(common), "head.targets");
    scores.put(Head.EVENTS, labels(sources, targets).squeeze(1));
    return scores;
  }

  private NDArray products(NDArray input, String rows, String columns, int width) {
    return linear(input, rows)
        .matMul(linear(input, columns).transpose(0, 2, 1))
        .mul((float) (1 / Math.sqrt(width)));
  }

  /// The score of each label at each place.
  ///
  /// @param first batch × places × (labels · width)
  /// @param second batch × places × width
  private static NDArray labels(NDArray first, NDArray second) {
    long places = first.getShape().get(1);
    long width = second.getShape().get(2);
    return first
        .reshape(first.getShape().get(0), places, -1, width)
        .mul(second.reshape(second.getShape().get(0), places, 1, width))
        .sum(new int[] {3});
  }

  private NDArray layer(NDArray input, String name, Batch batch) {
    NDArray queries = heads(linear(input, name + ".attention.self.query"));
    NDArray keys = heads(linear(input, name + ".attention.self.key")).transpose(0, 1, 3, 2);
    NDArray values = heads(linear(input, name + ".attention.self.value"));
    NDArray weights =
        queries.matMul(keys).mul((float) (1 / Math.sqrt(HEAD_WIDTH))).add(batch.mask()).softmax(-1);
    NDArray context =
        weights.matMul(values).transpose(0, 2, 1, 3).reshape(batch.size(), batch.length(), WIDTH);
    NDArray attended = drop(linear(context, name + ".attention.output.dense"), batch);
    NDArray middle = norm(attended.add(input), name + ".attention.output.LayerNorm");
    NDArray wide = Activation.gelu(linear(middle, name + ".intermediate.dense"));
    NDArray output = drop(linear(wide, name + ".output.dense"), batch);
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
  private NDArray drop(NDArray input, Batch batch) {
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
          learned.put(name, isMatrix(name) ? tensor.transposed() : tensor);
        });
    return learned;
  }
}
