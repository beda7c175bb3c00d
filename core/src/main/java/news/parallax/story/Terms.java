package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.origin.LightWords;
import news.parallax.report.Block;
import news.parallax.report.Report;

/// What a report is about: its words with weights, sorted so that sums round the same on every run.
final class Terms {
  /// Names count twice, so does all that the report tells first; the headline counts three times.
  private static final double NAME = 2;

  private static final double LEAD = 2;
  private static final int LEAD_WORDS = 120;
  private static final double TITLE = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’.-]*");

  private final String[] terms;
  private final double[] weights;

  /// @param terms sorted, each once
  /// @param weights in the same order
  Terms(String[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /// A word as it stands in the report.
  private record Word(String term, boolean isHigh, boolean isTitle) {}

  static Terms of(Report report) {
    List<Word> words = words(report);
    Set<String> low = new HashSet<>();
    words.stream().filter(word -> !word.isHigh()).forEach(word -> low.add(word.term()));
    Map<String, Double> weights = new HashMap<>();
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
    return of(weights);
  }

  static Terms of(Map<String, Double> weights) {
    String[] terms = weights.keySet().stream().sorted().toArray(String[]::new);
    return new Terms(
        terms, Arrays.stream(terms).mapToDouble(term -> weights.getOrDefault(term, 0.0)).toArray());
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

  int size() {
    return terms.length;
  }

  String term(int at) {
    return terms[at];
  }

  double weight(int at) {
    return weights[at];
  }

  /// The same direction, of length 1; all zero when every weight is.
  Terms normal() {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    return new Terms(terms, Arrays.stream(weights).map(weight -> weight / length).toArray());
  }

  /// Cosine of the angle to other terms, both of length 1.
  double cosine(Terms other) {
    double product = 0;
    int at = 0;
    for (int i = 0; i < terms.length; i++) {
      while (at < other.terms.length && other.terms[at].compareTo(terms[i]) < 0) {
        at++;
      }
      if (at < other.terms.length && other.terms[at].equals(terms[i])) {
        product += weights[i] * other.weights[at];
      }
    }
    return product;
  }

  /// The same direction by its heaviest terms alone, of length 1.
  Terms trimmed(int most) {
    return terms.length <= most
        ? this
        : chosen(Heaviest.of(terms, weights, terms.length, most)).normal();
  }

  /// The heaviest terms, the heaviest first.
  Terms strongest(int most) {
    return chosen(Heaviest.sorted(terms, weights, terms.length, most));
  }

  private Terms chosen(int[] indexes) {
    return new Terms(
        Arrays.stream(indexes).mapToObj(at -> terms[at]).toArray(String[]::new),
        Arrays.stream(indexes).mapToDouble(at -> weights[at]).toArray());
  }
}
