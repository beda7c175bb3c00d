package news.parallax.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.engine.minilm.Head;
import news.parallax.engine.minilm.Labels;
import news.parallax.engine.minilm.Tags;

/// Examples laid side by side as the encoder takes them, filled up to the longest.
///
/// @param words the frozen embedding of each piece: batch × length × width
/// @param capitals 1 or 0: batch × length × 1
/// @param mask 0 where there is a piece, a large negative number where not: batch × 1 × 1 × length
/// @param linkMask 0 where a link may point, a large negative number elsewhere: batch × 1 × length
/// @param arcMask the same for arcs, which stay in their sentence: batch × length × length
/// @param answers for each head that is asked 1 at the right answer: batch × length × labels or
///     length; for events batch × labels
/// @param source for each example the weights of the source's words: batch × 1 × length
/// @param target the same for the target's
record Batch(
    NDArray words,
    NDArray capitals,
    NDArray mask,
    NDArray linkMask,
    NDArray arcMask,
    Map<Head, NDArray> answers,
    NDArray source,
    NDArray target) {
  private static final float NEVER = -10_000;

  /// @param embeddings the vocabulary's, a row a piece
  static Batch of(List<Example> examples, Tensor embeddings, NDManager manager) {
    int size = examples.size();
    int length = examples.stream().mapToInt(Example::length).max().orElseThrow();
    int width = embeddings.columns();
    float[] words = new float[size * length * width];
    float[] capitals = new float[size * length];
    float[] mask = filled(size * length);
    float[] linkMask = filled(size * length);
    float[] arcMask = filled(size * length * length);
    float[] source = new float[size * length];
    float[] target = new float[size * length];
    float[] types = new float[size * Labels.EVENTS.size()];
    for (int b = 0; b < size; b++) {
      Example example = examples.get(b);
      long[] ids = example.window().ids();
      for (int i = 0; i < ids.length; i++) {
        int at = b * length + i;
        System.arraycopy(embeddings.values(), (int) ids[i] * width, words, at * width, width);
        capitals[at] = example.capitals()[i];
        mask[at] = 0;
        if (i == 0 || example.answer(Head.ROLES, i) >= 0) {
          linkMask[at] = 0;
        }
        allow(example, i, arcMask, at * length);
      }
      Example.EventPair event = example.event();
      if (event != null) {
        weigh(event.source(), source, b * length);
        weigh(event.target(), target, b * length);
        types[b * Labels.EVENTS.size() + event.type()] = 1;
      }
    }
    Map<Head, NDArray> answers = new EnumMap<>(Head.class);
    answers.put(Head.ROLES, answers(Head.ROLES, examples, length, Tags.COUNT, manager));
    answers.put(Head.LINKS, answers(Head.LINKS, examples, length, length, manager));
    answers.put(Head.SPEECH, answers(Head.SPEECH, examples, length, Labels.TAGS.size(), manager));
    answers.put(Head.ARCS, answers(Head.ARCS, examples, length, length, manager));
    answers.put(
        Head.RELATIONS,
        answers(Head.RELATIONS, examples, length, Labels.RELATIONS.size(), manager));
    answers.put(Head.EVENTS, manager.create(types, new Shape(size, Labels.EVENTS.size())));
    return new Batch(
        manager.create(words, new Shape(size, length, width)),
        manager.create(capitals, new Shape(size, length, 1)),
        manager.create(mask, new Shape(size, 1, 1, length)),
        manager.create(linkMask, new Shape(size, 1, length)),
        manager.create(arcMask, new Shape(size, length, length)),
        answers,
        manager.create(source, new Shape(size, 1, length)),
        manager.create(target, new Shape(size, 1, length)));
  }

  private static float[] filled(int size) {
    float[] values = new float[size];
    Arrays.fill(values, NEVER);
    return values;
  }

  /// Lets a word's head be the root or any other word of its sentence.
  private static void allow(Example example, int word, float[] mask, int row) {
    int[] sentences = example.sentences();
    mask[row] = 0;
    for (int i = 0; i < sentences.length; i++) {
      if (i != word && sentences[i] >= 0 && sentences[i] == sentences[word]) {
        mask[row + i] = 0;
      }
    }
  }

  private static void weigh(int[] places, float[] weights, int row) {
    for (int place : places) {
      weights[row + place] = 1f / places.length;
    }
  }

  private static NDArray answers(
      Head head, List<Example> examples, int length, int labels, NDManager manager) {
    float[] values = new float[examples.size() * length * labels];
    for (int b = 0; b < examples.size(); b++) {
      Example example = examples.get(b);
      for (int i = 0; i < example.length(); i++) {
        int answer = example.answer(head, i);
        if (answer >= 0) {
          values[(b * length + i) * labels + answer] = 1;
        }
      }
    }
    return manager.create(values, new Shape(examples.size(), length, labels));
  }

  NDArray answer(Head head) {
    return Objects.requireNonNull(answers.get(head), head.name());
  }

  long size() {
    return words.getShape().get(0);
  }

  long length() {
    return words.getShape().get(1);
  }
}
