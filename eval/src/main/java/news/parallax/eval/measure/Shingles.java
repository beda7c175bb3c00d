package news.parallax.eval.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/// How much of one text another holds, by runs of four words, each counted as often as it stands:
/// the measure of Scrapinghub's article extraction benchmark. Words are runs of letters, digits and
/// low lines, in the case in which they stand.
public final class Shingles {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final int WORDS = 4;

  private Shingles() {}

  /// Counts of shingles.
  ///
  /// @param both in both texts
  /// @param gold in the right text
  /// @param found in the text that was found
  public record Match(long both, long gold, long found) {}

  public static Match match(String gold, String found) {
    Map<List<String>, Integer> right = of(gold);
    Map<List<String>, Integer> got = of(found);
    long both =
        right.entrySet().stream()
            .mapToLong(
                shingle -> Math.min(shingle.getValue(), got.getOrDefault(shingle.getKey(), 0)))
            .sum();
    return new Match(both, count(right), count(got));
  }

  /// Over many pages, as the benchmark has it: the precision of every page that gave a text, the
  /// recall of every page that holds one, and F1 of the two means.
  ///
  /// @param precision 0 when no page gave a text
  /// @param recall 0 when no page holds one
  public record Means(double precision, double recall) {
    public static Means of(List<Match> pages) {
      return new Means(mean(pages, Match::found), mean(pages, Match::gold));
    }

    private static double mean(List<Match> pages, ToLongFunction<Match> all) {
      return pages.stream()
          .filter(page -> all.applyAsLong(page) > 0)
          .mapToDouble(page -> (double) page.both() / all.applyAsLong(page))
          .average()
          .orElse(0);
    }

    /// 0 when both are.
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  private static long count(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToLong(Integer::longValue).sum();
  }

  /// A text of fewer words is one shingle.
  private static Map<List<String>, Integer> of(String text) {
    List<String> words = new ArrayList<>();
    WORD.matcher(text).results().forEach(match -> words.add(match.group()));
    Map<List<String>, Integer> shingles = new HashMap<>();
    int last = Math.max(words.isEmpty() ? 0 : 1, words.size() - WORDS + 1);
    for (int i = 0; i < last; i++) {
      shingles.merge(words.subList(i, Math.min(words.size(), i + WORDS)), 1, Integer::sum);
    }
    return shingles;
  }
}
