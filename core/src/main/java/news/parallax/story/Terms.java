package news.parallax.story;

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

  static Terms of(Report report) {
    Map<String, Double> weights = new TreeMap<>();
    Set<String> low = lowWords(report);
    int words = 0;
    for (Block block : report.blocks()) {
      boolean isTitle = block.kind() == Block.Kind.TITLE;
      Matcher matcher = WORD.matcher(block.kind().tells() ? report.at(block.span()) : "");
      while (matcher.find()) {
        String term = term(matcher.group());
        words += isTitle ? 0 : 1;
        if (term.length() >= 2 && !LightWords.ALL.contains(term)) {
          boolean isName = isHigh(matcher.group()) && !low.contains(term);
          double place = isTitle ? TITLE : words <= LEAD_WORDS ? LEAD : 1;
          weights.merge(term, place * (isName && !isTitle ? NAME : 1), Double::sum);
        }
      }
    }
    return new Terms(weights);
  }

  /// Words that the report also writes small: a capital does not make them names.
  private static Set<String> lowWords(Report report) {
    Set<String> low = new HashSet<>();
    Matcher matcher = WORD.matcher(report.text());
    while (matcher.find()) {
      if (!isHigh(matcher.group())) {
        low.add(term(matcher.group()));
      }
    }
    return low;
  }

  private static boolean isHigh(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static String term(String word) {
    return word.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "").replaceAll("['’.-]", "");
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
