package news.parallax.bench.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.origin.Origin;
import news.parallax.origin.Origins;

/// Pairs of articles of one happening that share nothing but quotations: no eight words in a row
/// outside marks, and one to three quotations of a third article put into both, each with its own
/// words of attribution.
final class QuotationPairs {
  private static final Pattern QUOTATION = Pattern.compile("[“\"]([^“”\"\\n]{40,400})[”\"]");
  private static final int RUN = 8;
  private static final List<List<String>> ATTRIBUTIONS =
      List.of(
          List.of(
              "\"%s\" the official said on the record.",
              "Asked about it, one of them said: \"%s\""),
          List.of("\"%s\" she told a crowded room.", "In her words: \"%s\""),
          List.of("He put it like this: \"%s\"", "\"%s\" he said, before he left."));

  private final List<Article> articles;
  private final Random random;

  QuotationPairs(List<Article> articles, Random random) {
    this.articles = articles;
    this.random = random;
  }

  /// Prints how many of the pairs were taken for one origin, and in how many a passage was found.
  void measure(int count, Consumer<String> print) {
    List<List<Article>> pairs = pairs();
    int origins = 0;
    int passages = 0;
    for (int i = 0; i < count; i++) {
      List<Article> pair = planted(pairs.get(i % pairs.size()));
      List<Origin> found =
          Origins.of(List.of(pair.get(0).source("r1"), pair.get(1).source("r2"))).all();
      boolean reused =
          found.stream()
              .flatMap(origin -> origin.basis().stream())
              .anyMatch(basis -> basis.kind() == Origin.Kind.REUSED_PASSAGE);
      origins += found.size() == 1 && reused ? 1 : 0;
      passages += reused ? 1 : 0;
    }
    print.accept(
        "quotations only: %d pairs (of %d of articles), false origins %d, false passages %d"
            .formatted(count, pairs.size(), origins, passages));
  }

  private List<List<Article>> pairs() {
    List<List<Article>> pairs = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        Article a = articles.get(i);
        Article b = articles.get(j);
        if (a.happening().equals(b.happening()) && shareNothing(a, b)) {
          pairs.add(List.of(a, b));
        }
      }
    }
    return pairs;
  }

  private static boolean shareNothing(Article a, Article b) {
    Set<String> runs = runs(a);
    runs.retainAll(runs(b));
    return runs.isEmpty();
  }

  private static Set<String> runs(Article article) {
    Set<String> runs = new HashSet<>();
    for (String part : QUOTATION.split(article.text())) {
      String[] words = part.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+");
      for (int i = 0; i + RUN <= words.length; i++) {
        runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
      }
    }
    return runs;
  }

  private List<Article> planted(List<Article> pair) {
    List<String> left = new ArrayList<>(pair.get(0).paragraphs());
    List<String> right = new ArrayList<>(pair.get(1).paragraphs());
    List<String> quotations = quotations(pair.get(0).happening());
    for (int i = 0; i < 1 + random.nextInt(3) && !quotations.isEmpty(); i++) {
      String words = quotations.remove(random.nextInt(quotations.size()));
      List<String> attribution = ATTRIBUTIONS.get(random.nextInt(ATTRIBUTIONS.size()));
      left.add(1 + random.nextInt(left.size()), attribution.get(0).formatted(words));
      right.add(1 + random.nextInt(right.size()), attribution.get(1).formatted(words));
    }
    return List.of(
        pair.get(0).withText(String.join("\n\n", left)),
        pair.get(1).withText(String.join("\n\n", right)));
  }

  private List<String> quotations(String happening) {
    List<String> found = new ArrayList<>();
    for (Article article : articles) {
      if (article.happening().equals(happening)) {
        Matcher matcher = QUOTATION.matcher(article.text());
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }
}
