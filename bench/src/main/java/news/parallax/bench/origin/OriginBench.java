package news.parallax.bench.origin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import news.parallax.memory.Window;
import news.parallax.origin.Origin.Copy;
import news.parallax.origin.PassageIndex;
import news.parallax.origin.Reuse;
import news.parallax.origin.Shape;

/// Measures origins on a folder of articles of the Giveme5W1H clusters.
public final class OriginBench {
  private static final long SEED = 20260725;
  private static final int PLANTED_PAIRS = 300;
  private static final int COPIES = 1500;

  private final List<Article> articles;
  private final Consumer<String> print;

  private OriginBench(List<Article> articles, Consumer<String> print) {
    this.articles = articles;
    this.print = print;
  }

  /// @param arguments the folder
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException(
          "Give the folder with the articles of the Giveme5W1H clusters (*.json).");
    }
    List<Article> articles = Article.in(Path.of(arguments[0]));
    OriginBench bench = new OriginBench(articles, System.out::println);
    bench.print.accept(articles.size() + " articles");
    Random random = new Random(SEED);
    new NearCopies(articles, COPIES, bench.edits(random), random).measure(bench.print);
    for (double share : new double[] {0, 0.1, 0.2, 0.3, 0.4}) {
      bench.passages(share);
    }
    new QuotationPairs(articles, new Random(SEED)).measure(500, bench.print);
  }

  private void passages(double share) {
    Random random = new Random(SEED);
    Edits edits = edits(random);
    PassageScore score = new PassageScore();
    for (int i = 0; i < PLANTED_PAIRS; i++) {
      Article donor = any(random);
      Article host = any(random);
      if (donor.happening().equals(host.happening())) {
        continue;
      }
      Planted planted = Planted.of(donor, host, 1 + random.nextInt(5), share, edits, random);
      score.add(planted.passages(), reuse(planted.donor(), planted.host()));
    }
    print.accept("edits %2.0f %%: %s".formatted(share * 100, score));
  }

  private static List<Copy> reuse(Article left, Article right) {
    PassageIndex index = new PassageIndex(Shape.FINE, Window.holding(4));
    index.add(left.source("r1"));
    return index.add(right.source("r2")).stream()
        .map(Reuse::passages)
        .flatMap(List::stream)
        .toList();
  }

  private Edits edits(Random random) {
    return new Edits(
        articles.stream().flatMap(article -> Stream.of(article.text().split("\\s+"))).toList(),
        random);
  }

  private Article any(Random random) {
    return articles.get(random.nextInt(articles.size()));
  }
}
