package news.parallax.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import news.parallax.engine.minilm.Head;

/// Trains the encoder with its heads, everything but the embeddings of the pieces.
final class Training {
  private static final int TOLD_EVERY = 20;
  private static final int SAVED_EVERY = 100;

  /// How much the mean loss of each head counts.
  private static final Map<Head, Float> SHARES = new EnumMap<>(Head.class);

  static {
    SHARES.put(Head.ROLES, 1f);
    SHARES.put(Head.LINKS, 0.5f);
    SHARES.put(Head.SPEECH, 0.3f);
    SHARES.put(Head.ARCS, 1f);
    SHARES.put(Head.RELATIONS, 1f);
    SHARES.put(Head.EVENTS, 0.2f);
  }

  private final Tensor embeddings;
  private final Lessons lessons;
  private final Plan plan;
  private final Consumer<String> log;

  /// @param embeddings of the pieces, published
  /// @param log told how the training goes, a line at a time
  Training(Tensor embeddings, Lessons lessons, Plan plan, Consumer<String> log) {
    this.embeddings = embeddings;
    this.lessons = lessons;
    this.plan = plan;
    this.log = log;
  }

  /// One phase of the plan.
  ///
  /// @param number of the phase, from 0
  /// @param weights to begin with
  /// @param save given the weights now and then
  ///
  /// @return the weights at its end
  Map<String, Tensor> run(
      int number, Map<String, Tensor> weights, Consumer<Map<String, Tensor>> save) {
    Plan.Phase phase = plan.phases().get(number);
    Random random = new Random(plan.seed() + number);
    Deck attributions = new Deck(lessons.attributions(), random);
    Deck sentences = new Deck(lessons.sentences(), random);
    Deck events = new Deck(lessons.events(), random);
    try (NDManager manager = NDManager.newBaseManager()) {
      Network network = new Network(weights, manager, plan.seed() + number, plan.frozen());
      Adam adam = new Adam(network.trained());
      long start = System.nanoTime();
      long pieces = 0;
      for (int step = 0; step < phase.steps(); step++) {
        List<Example> batch = new ArrayList<>();
        attributions.deal(phase.attributions(), batch);
        sentences.deal(phase.sentences(), batch);
        events.deal(phase.events(), batch);
        boolean told = (step + 1) % TOLD_EVERY == 0;
        String loss = step(network, adam, batch, phase.rate(step, plan.rate()), told);
        pieces += batch.stream().mapToInt(Example::length).sum();
        if (told) {
          double rate = pieces / ((System.nanoTime() - start) / 1e9);
          log.accept(
              "phase %d, step %d of %d, %.0f pieces/s, loss %s"
                  .formatted(number + 1, step + 1, phase.steps(), rate, loss));
        }
        if ((step + 1) % SAVED_EVERY == 0) {
          save.accept(network.weights());
        }
      }
      return network.weights();
    }
  }

  private String step(
      Network network, Adam adam, List<Example> examples, double rate, boolean told) {
    try (NDManager manager = NDManager.newBaseManager()) {
      network.attach(manager);
      adam.attach(manager);
      Batch batch = Batch.of(examples, embeddings, manager);
      StringBuilder parts = new StringBuilder();
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        NDArray sum = null;
        for (Map.Entry<Head, NDArray> scores : network.scores(batch).entrySet()) {
          NDArray loss = loss(scores.getValue(), batch.answer(scores.getKey()));
          if (told) {
            parts.append("%s %.3f ".formatted(scores.getKey().output(), loss.getFloat()));
          }
          NDArray share = loss.mul(Objects.requireNonNull(SHARES.get(scores.getKey())));
          sum = sum == null ? share : sum.add(share);
        }
        collector.backward(Objects.requireNonNull(sum));
      }
      if (!adam.step(rate)) {
        log.accept("step %d has no finite gradient and is left out".formatted(adam.steps()));
      }
      return parts.toString().strip();
    }
  }

  /// Mean negative log-likelihood of the right answers, 0 when none is asked for.
  private static NDArray loss(NDArray scores, NDArray answers) {
    float asked = Math.max(1, answers.sum().getFloat());
    return scores.logSoftmax(-1).mul(answers).sum().mul(-1 / asked);
  }
}
