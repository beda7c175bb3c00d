package news.parallax.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import news.parallax.engine.minilm.Tags;

/// Examples laid side by side as the encoder takes them, filled up to the longest.
///
/// @param words the frozen embedding of each piece: batch × length × width
/// @param capitals 1 or 0: batch × length × 1
/// @param mask 0 where there is a piece, a large negative number where not: batch × 1 × 1 × length
/// @param tags 1 at the tag that is asked for: batch × length × tags
/// @param links 1 at the place that is asked for: batch × length × length
/// @param linkMask 0 where a link may point, a large negative number elsewhere: batch × 1 × length
record Batch(
    NDArray words, NDArray capitals, NDArray mask, NDArray tags, NDArray links, NDArray linkMask) {
  private static final float NEVER = -10_000;

  /// @param embeddings the vocabulary's, a row a piece
  static Batch of(List<Example> examples, Tensor embeddings, NDManager manager) {
    int size = examples.size();
    int length = examples.stream().mapToInt(e -> e.tags().length).max().orElseThrow();
    int width = embeddings.columns();
    float[] words = new float[size * length * width];
    float[] capitals = new float[size * length];
    float[] mask = new float[size * length];
    float[] linkMask = new float[size * length];
    float[] tags = new float[size * length * Tags.COUNT];
    float[] links = new float[size * length * length];
    Arrays.fill(mask, NEVER);
    Arrays.fill(linkMask, NEVER);
    for (int b = 0; b < size; b++) {
      Example example = examples.get(b);
      long[] ids = example.window().ids();
      for (int i = 0; i < ids.length; i++) {
        int at = b * length + i;
        System.arraycopy(embeddings.values(), (int) ids[i] * width, words, at * width, width);
        capitals[at] = example.capitals()[i];
        mask[at] = 0;
        if (i == 0 || example.tags()[i] >= 0) {
          linkMask[at] = 0;
        }
        if (example.tags()[i] >= 0) {
          tags[at * Tags.COUNT + example.tags()[i]] = 1;
        }
        if (example.links()[i] >= 0) {
          links[at * length + example.links()[i]] = 1;
        }
      }
    }
    return new Batch(
        manager.create(words, new Shape(size, length, width)),
        manager.create(capitals, new Shape(size, length, 1)),
        manager.create(mask, new Shape(size, 1, 1, length)),
        manager.create(tags, new Shape(size, length, Tags.COUNT)),
        manager.create(links, new Shape(size, length, length)),
        manager.create(linkMask, new Shape(size, 1, length)));
  }

  long size() {
    return words.getShape().get(0);
  }

  long length() {
    return words.getShape().get(1);
  }
}
