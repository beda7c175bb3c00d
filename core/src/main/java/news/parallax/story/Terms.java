package news.parallax.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.origin.LightWords;
import news.parallax.report.Block;
import news.parallax.report.Report;

/// What a report is about: its words with weights, sorted so that sums round the same on every run.
record Terms(Map<String, Double> weights) {
  /// Names count twice, so does all that the report tells first; the headline counts three times.
  private static final double NAME = 2;

  private static final double LEAD = 2;
  private static final int LEAD_WORDS = 120;
  private static final double TITLE = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’.-]*");

  /// A word as it stands in the report.
  private record Word(String term, boolean isHigh, boolean isTitle) {}

  static Terms of(Report report) {
    List<Word> words = words(report);
    Set<String> low = new HashSet<>();
    words.stream().filter(word -> !word.isHigh()).forEach(word -> low.add(word.term()));
    Map<String, Double> weights = new TreeMap<>();
    int told = 0;
    for (Word word : words) {
      told += word.isTitle() ? 0 : 1;
      if (word.term().length() >= 2 && !LightWords.ALL.contains(word.term())) {
        // A capital makes no name of a word that the report also writes small.
        boolean isName = word.isHigh() && !low.contains(word.term());
        double place = word.isTitle() ? TITLE : told <= LEAD_WORDS ? LEAD : 1;
        weights.merge(word.term(), place * (isName && !word.isTitle() ? NAME : 1), Double::sum);
      }
    }
    return new Terms(weights);
  }

  private static List<Word> words(Report report) {
    List<Word> words = new ArrayList<>();
    String text = report.toldText();
    for (Block block : report.blocks()) {
      Matcher matcher = WORD.matcher(block.kind().tells() ? block.span().in(text) : "");
      while (matcher.find()) {
        String word = matcher.group();
        boolean isHigh = Character.isUpperCase(word.codePointAt(0));
        words.add(new Word(term(word), isHigh, block.kind() == Block.Kind.TITLE));
      }
    }
    return words;
  }

  /// In lower case, without the possessive `'s` and the marks inside.
  private static String term(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int end = lower.length();
    if (lower.endsWith("'s") || lower.endsWith("’s")) {
      end -= 2;
    }
    StringBuilder term = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      if ("'’.-".indexOf(lower.charAt(i)) < 0) {
        term.append(lower.charAt(i));
      }
    }
    return term.toString();
  }

  /// The same direction, each weight times its factor, of length 1; all zero when every factor is.
  Terms scaled(ToDoubleFunction<String> factor) {
    Map<String, Double> scaled = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      double weight = entry.getValue() * factor.applyAsDouble(entry.getKey());
      scaled.put(entry.getKey(), weight);
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    scaled.replaceAll((term, weight) -> weight / length);
    return new Terms(scaled);
  }

  /// The same direction by its heaviest terms alone, of length 1.
  Terms trimmed(int most) {
    if (weights.size() <= most) {
      return this;
    }
    Map<String, Double> kept = new TreeMap<>();
    strongest(most).forEach(term -> kept.put(term, weight(term)));
    return new Terms(kept).scaled(term -> 1);
  }

  /// The heaviest terms, the heaviest first.
  List<String> strongest(int most) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  double weight(String term) {
    return weights.getOrDefault(term, 0.0);
  }

  double dot(Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
