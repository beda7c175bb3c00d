package news.parallax.bench.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import news.parallax.bench.Meter;
import news.parallax.bench.origin.NearCopyFinder.Match;
import news.parallax.origin.Origins.Source;
import news.parallax.origin.Shape;

/// Near-copies found by Parallax and by two common ways, in one run over the same stream: the
/// articles, then reports spliced from the paragraphs of two of them with words edited.
final class NearCopies {
  private static final double LEAST_PRECISION = 0.99;
  private static final double[] EDITS = {0, 0.1, 0.2, 0.3, 0.4};

  private final List<Article> stream;
  private final List<Set<Integer>> donors = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  NearCopies(List<Article> articles, int copies, Edits edits, Random random) {
    stream = new ArrayList<>(articles);
    articles.forEach(article -> donors.add(Set.of()));
    for (int i = 0; i < copies; i++) {
      int a = random.nextInt(articles.size());
      int b = random.nextInt(articles.size());
      List<String> paragraphs = new ArrayList<>(some(articles.get(a), random));
      paragraphs.addAll(some(articles.get(b), random));
      double share = EDITS[random.nextInt(EDITS.length)];
      String text =
          String.join("\n\n", paragraphs.stream().map(p -> edits.edit(p, share)).toList());
      stream.add(articles.get(a).withText(text));
      donors.add(new TreeSet<>(List.of(a, b)));
    }
    for (int i = 0; i < stream.size(); i++) {
      sources.add(stream.get(i).source("r" + (i + 1)));
    }
  }

  /// A run of paragraphs of at least 60 words.
  private static List<String> some(Article article, Random random) {
    List<String> all = article.paragraphs();
    int from = random.nextInt(Math.max(1, all.size() / 2));
    int to = from;
    int words = 0;
    int wanted = 60 + random.nextInt(240);
    while (to < all.size() && words < wanted) {
      words += all.get(to++).split("\\s+").length;
    }
    return all.subList(from, to);
  }

  void measure(Consumer<String> print) {
    print.accept("articles alone, coarse: " + articlesPerSecond());
    print.accept(run("passages, fine", new ByPassages(Shape.FINE, sources.size() * 2)));
    print.accept(run("passages, coarse", new ByPassages(Shape.COARSE, sources.size() * 2)));
    print.accept(run("MinHash-LSH", new ByMinHash(7)));
    print.accept(run("8-gram containment", new ByContainment()));
  }

  /// Speed on the articles as they are, the best of five rounds: few of them are copies.
  private String articlesPerSecond() {
    List<Source> plain =
        IntStream.range(0, sources.size())
            .filter(i -> donors.get(i).isEmpty())
            .mapToObj(sources::get)
            .toList();
    double best = 0;
    for (int round = 0; round < 5; round++) {
      NearCopyFinder finder = new ByPassages(Shape.COARSE, plain.size() * 2);
      long start = Meter.cpu();
      plain.forEach(finder::add);
      best = Math.max(best, plain.size() * 1e9 / (Meter.cpu() - start));
    }
    return "%,.0f reports/s a thread".formatted(best);
  }

  /// A pair of the stream with its score and whether it is a planted copy.
  private record Judged(double score, boolean planted) {}

  private String run(String name, NearCopyFinder finder) {
    long heap = Meter.heap();
    long start = Meter.cpu();
    List<List<Match>> found = sources.stream().map(finder::add).toList();
    double seconds = (Meter.cpu() - start) / 1e9;
    long bytes = Meter.heap() - heap;
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (Match match : found.get(i)) {
        judge(i, match, judged);
      }
    }
    return "%-20s %s | %,.0f reports/s | %,d bytes a report (kept by %s)"
        .formatted(
            name,
            best(judged),
            sources.size() / seconds,
            bytes / sources.size(),
            finder.getClass().getSimpleName());
  }

  /// Pairs of two copies, and pairs of one happening that nobody planted, are not judged: they may
  /// well share something.
  private void judge(int later, Match match, List<Judged> judged) {
    Set<Integer> from = donors.get(later);
    if (from.isEmpty() || !donors.get(match.earlier()).isEmpty()) {
      return;
    }
    boolean related =
        from.stream()
            .map(donor -> stream.get(donor).happening())
            .anyMatch(stream.get(match.earlier()).happening()::equals);
    if (from.contains(match.earlier()) || !related) {
      judged.add(new Judged(match.score(), from.contains(match.earlier())));
    }
  }

  /// Recall at the lowest threshold that keeps the precision.
  private String best(List<Judged> judged) {
    List<Judged> sorted =
        judged.stream().sorted(Comparator.comparingDouble(pair -> -pair.score())).toList();
    int planted = donors.stream().mapToInt(Set::size).sum();
    int hits = 0;
    int best = 0;
    int at = 0;
    for (int i = 0; i < sorted.size(); i++) {
      hits += sorted.get(i).planted() ? 1 : 0;
      boolean closed = i + 1 == sorted.size() || sorted.get(i + 1).score() < sorted.get(i).score();
      if (closed && hits >= LEAST_PRECISION * (i + 1)) {
        best = hits;
        at = i + 1;
      }
    }
    return "recall %.3f at precision %.3f (all it found: recall %.3f, precision %.3f)"
        .formatted(
            best / (double) planted,
            at == 0 ? 0 : best / (double) at,
            hits / (double) planted,
            sorted.isEmpty() ? 0 : hits / (double) sorted.size());
  }
}
