package news.parallax.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import news.parallax.engine.minilm.Decoding;
import news.parallax.engine.minilm.Tags;
import news.parallax.engine.minilm.Window;
import news.parallax.engine.minilm.WordPieces;

/// Trains the encoder with its heads, everything but the embeddings of the pieces.
final class Training {
  private static final int SAVED_EVERY = 100;
  private static final double WARM_UP = 0.05;
  private static final float LINK_SHARE = 0.5f;

  private final WordPieces cutter = new WordPieces();
  private final Tensor embeddings;
  private final Map<String, Tensor> published;
  private final Plan plan;
  private final Consumer<String> log;

  /// @param published the encoder's weights
  /// @param plan what to do
  /// @param log told how the training goes, a line at a time
  Training(Map<String, Tensor> published, Plan plan, Consumer<String> log) {
    this.plan = plan;
    this.published = published;
    this.embeddings = Objects.requireNonNull(published.get(Network.EMBEDDINGS));
    this.log = log;
  }

  /// @param save given the weights and the number of steps, now and then
  ///
  /// @return the weights at the end
  Map<String, Tensor> run(
      List<Article> articles, List<Article> dev, ObjIntConsumer<Map<String, Tensor>> save) {
    List<Example> examples = new ArrayList<>();
    articles.forEach(article -> examples.addAll(Example.of(article, cutter)));
    int steps = plan.epochs() * ((examples.size() + plan.batch() - 1) / plan.batch());
    log.accept("%d windows, %d steps".formatted(examples.size(), steps));
    try (NDManager manager = NDManager.newBaseManager()) {
      Network network = new Network(published, manager, plan.seed(), plan.frozen());
      Adam adam = new Adam(network.trained());
      Random order = new Random(plan.seed());
      for (int epoch = 1; epoch <= plan.epochs(); epoch++) {
        Collections.shuffle(examples, order);
        epoch(network, adam, examples, steps, save);
        log.accept("epoch %d: %s".formatted(epoch, score(network, dev, manager)));
      }
      return network.weights();
    }
  }

  private void epoch(
      Network network,
      Adam adam,
      List<Example> examples,
      int steps,
      ObjIntConsumer<Map<String, Tensor>> save) {
    long start = System.nanoTime();
    long pieces = 0;
    for (int from = 0; from < examples.size(); from += plan.batch()) {
      List<Example> batch = examples.subList(from, Math.min(examples.size(), from + plan.batch()));
      float loss = step(network, adam, batch, rate(adam.steps(), steps));
      pieces += batch.stream().mapToInt(example -> example.tags().length).sum();
      if (adam.steps() % 10 == 0) {
        double seconds = (System.nanoTime() - start) / 1e9;
        log.accept(
            "step %d of %d, loss %.3f, %.0f pieces/s"
                .formatted(adam.steps(), steps, loss, pieces / seconds));
      }
      if (adam.steps() % SAVED_EVERY == 0) {
        save.accept(network.weights(), adam.steps());
      }
    }
  }

  /// Rises over the first steps, then falls in a line to nothing.
  private double rate(int step, int all) {
    double warm = WARM_UP * all;
    return plan.rate() * Math.min((step + 1) / warm, (all - step) / (all - warm));
  }

  private float step(Network network, Adam adam, List<Example> examples, double rate) {
    try (NDManager manager = NDManager.newBaseManager()) {
      network.attach(manager);
      adam.attach(manager);
      Batch batch = Batch.of(examples, embeddings, manager);
      float value;
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        NDArray loss = loss(network.scores(batch, true), batch);
        value = loss.getFloat();
        collector.backward(loss);
      }
      adam.step(rate);
      return value;
    }
  }

  /// Mean negative log-likelihood of the tags, and a share of that of the links.
  private static NDArray loss(Network.Scores scores, Batch batch) {
    NDArray tags = scores.tags().logSoftmax(-1).mul(batch.tags()).sum();
    NDArray links = scores.links().add(batch.linkMask()).logSoftmax(-1).mul(batch.links()).sum();
    float tagged = Math.max(1, batch.tags().sum().getFloat());
    float linked = Math.max(1, batch.links().sum().getFloat());
    return tags.mul(-1 / tagged).add(links.mul(-LINK_SHARE / linked));
  }

  private Scores score(Network network, List<Article> articles, NDManager manager) {
    Scores scores = new Scores();
    for (Article article : articles) {
      List<Example> examples = Example.of(article, cutter);
      List<Window> windows = examples.stream().map(Example::window).toList();
      List<Decoding> decodings = new ArrayList<>();
      for (int from = 0; from < examples.size(); from += plan.batch()) {
        decodings.addAll(
            decode(
                network,
                examples.subList(from, Math.min(examples.size(), from + plan.batch())),
                manager));
      }
      scores.add(article, windows, decodings);
    }
    return scores;
  }

  private List<Decoding> decode(Network network, List<Example> examples, NDManager parent) {
    try (NDManager manager = parent.newSubManager()) {
      network.attach(manager);
      Batch batch = Batch.of(examples, embeddings, manager);
      Network.Scores scores = network.scores(batch, false);
      int length = (int) batch.length();
      float[] tags = scores.tags().toFloatArray();
      float[] links = scores.links().toFloatArray();
      List<Decoding> decodings = new ArrayList<>();
      for (int b = 0; b < examples.size(); b++) {
        decodings.add(
            new Decoding(
                examples.get(b).window(),
                rows(tags, b * length, length, Tags.COUNT),
                rows(links, b * length, length, length)));
      }
      return decodings;
    }
  }

  private static float[][] rows(float[] values, int first, int count, int width) {
    float[][] rows = new float[count][];
    for (int row = 0; row < count; row++) {
      int from = (first + row) * width;
      rows[row] = Arrays.copyOfRange(values, from, from + width);
    }
    return rows;
  }
}
