package news.parallax.bench.origin;

import java.util.List;
import news.parallax.memory.Window;
import news.parallax.origin.Origins.Source;
import news.parallax.origin.PassageIndex;
import news.parallax.origin.Shape;

/// Parallax: winnowed fingerprints, aligned; scored by the words that the passages cover.
final class ByPassages implements NearCopyFinder {
  private final PassageIndex index;

  ByPassages(Shape shape, int reports) {
    index = new PassageIndex(shape, Window.holding(reports));
  }

  @Override
  public List<Match> add(Source report) {
    return index.add(report).stream()
        .map(reuse -> new Match(Integer.parseInt(reuse.left().substring(1)) - 1, reuse.words()))
        .toList();
  }
}
