package news.parallax.eval.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How much of one text another holds, by runs of four words, each counted as often as it stands.
public final class Shingles {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int WORDS = 4;

  private Shingles() {}

  /// @param precision share of the found shingles that are right, 0..1; 1 when both texts are empty
  /// @param recall share of the right shingles that are found, 0..1; 1 when both texts are empty
  public record Match(double precision, double recall) {}

  public static Match match(String gold, String found) {
    Map<List<String>, Integer> right = of(gold);
    Map<List<String>, Integer> got = of(found);
    Set<List<String>> all = new HashSet<>(right.keySet());
    all.addAll(got.keySet());
    long both = 0;
    for (List<String> shingle : all) {
      both += Math.min(right.getOrDefault(shingle, 0), got.getOrDefault(shingle, 0));
    }
    long inGold = count(right);
    long inFound = count(got);
    if (inGold == 0 && inFound == 0) {
      return new Match(1, 1);
    }
    return new Match(
        inFound == 0 ? 0 : (double) both / inFound, inGold == 0 ? 0 : (double) both / inGold);
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
