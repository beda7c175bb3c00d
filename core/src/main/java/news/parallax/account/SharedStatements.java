package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Block;
import news.parallax.report.Evidence;

/// Sentences of different reports that say much the same: at most one of each report, joined around
/// the pair that shares most. Words weigh by how rare they are in the story (inverse document
/// frequency, Spärck Jones 1972). Sentences that give different numbers do not say the same,
/// however alike their words are.
final class SharedStatements {
  /// Least share of the lighter sentence's weight that two sentences have in common.
  private static final double LEAST_SHARE = 0.55;

  /// Least share of the heavier one's weight: what is but a small part of a long sentence is not
  /// what that sentence says, however short the other is.
  private static final double LEAST_SHARE_OF_HEAVIER = 0.2;

  private static final int FEWEST_SHARED_TERMS = 4;

  private static final Set<String> NEGATORS =
      Lexicon.rows("negators.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private SharedStatements() {}

  /// One statement of several reports; `passages` in report order, `plainest` the shortest of them.
  record Shared(List<Evidence> passages, String plainest) {}

  /// @param turned whether a negator stands in it
  private record Said(
      Reading reading, Evidence passage, Set<String> terms, Set<String> numbers, boolean turned) {
    String report() {
      return passage.report();
    }

    /// Whether both are told as so or both as not so, and one of the two gives no number that the
    /// other does not give.
    boolean mayMean(Said other) {
      return turned == other.turned && agrees(other);
    }

    private boolean agrees(Said other) {
      return numbers.containsAll(other.numbers) || other.numbers.containsAll(numbers);
    }
  }

  private record Pair(Said left, Said right, double share) {
    boolean joins(Evidence passage) {
      return left.passage().equals(passage) || right.passage().equals(passage);
    }
  }

  static List<Shared> of(Dossier dossier) {
    List<Said> all = sentences(dossier);
    Map<String, Double> weights = weights(all);
    List<Pair> pairs = pairs(all, weights);
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.share())
            .thenComparing(pair -> pair.left().passage())
            .thenComparing(pair -> pair.right().passage()));
    Set<Evidence> used = new HashSet<>();
    List<Shared> shared = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!used.contains(pair.left().passage()) && !used.contains(pair.right().passage())) {
        List<Said> group = group(pair, pairs, used);
        group.forEach(said -> used.add(said.passage()));
        shared.add(shared(group));
      }
    }
    return shared;
  }

  private static List<Said> sentences(Dossier dossier) {
    List<Said> all = new ArrayList<>();
    for (Reading reading : dossier.readings()) {
      for (Sentence sentence : reading.analysis().sentences()) {
        Block.Kind kind = sentence.block().kind();
        if (kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM) {
          all.add(
              new Said(
                  reading,
                  reading.report().evidence(sentence.span()),
                  terms(dossier, reading, sentence),
                  numbers(sentence),
                  sentence.tokens().stream().anyMatch(token -> isNegator(token))));
        }
      }
    }
    return all;
  }

  /// Content lemmas, and ids for words that mean an actor.
  private static Set<String> terms(Dossier dossier, Reading reading, Sentence sentence) {
    Set<String> terms = new HashSet<>();
    for (Token token : sentence.tokens()) {
      reading
          .actors()
          .meantBy(sentence.index(), token)
          .ifPresentOrElse(
              actor -> terms.add(dossier.actor(reading, actor.index())),
              () -> {
                if (isContent(token)) {
                  terms.add(token.lemma().toLowerCase(Locale.ROOT));
                }
              });
    }
    return terms;
  }

  private static Set<String> numbers(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.tag().equals("CD"))
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static boolean isNegator(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return NEGATORS.contains(word) || word.equals("n't") || word.equals("n’t");
  }

  private static boolean isContent(Token token) {
    return token.isNoun()
        || token.tag().startsWith("VB") && !token.is("aux") && !token.is("cop")
        || token.tag().startsWith("JJ")
        || token.tag().equals("CD");
  }

  private static Map<String, Double> weights(List<Said> all) {
    Map<String, Integer> frequency = new HashMap<>();
    all.forEach(said -> said.terms().forEach(term -> frequency.merge(term, 1, Integer::sum)));
    Map<String, Double> weights = new HashMap<>();
    frequency.forEach(
        (term, count) -> weights.put(term, Math.log(1.0 + all.size() / (double) count)));
    return weights;
  }

  private static List<Pair> pairs(List<Said> all, Map<String, Double> weights) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (!all.get(i).report().equals(all.get(j).report()) && all.get(i).mayMean(all.get(j))) {
          double share = share(all.get(i), all.get(j), weights);
          if (share >= LEAST_SHARE) {
            pairs.add(new Pair(all.get(i), all.get(j), share));
          }
        }
      }
    }
    return pairs;
  }

  private static double share(Said a, Said b, Map<String, Double> weights) {
    Set<String> common = new HashSet<>(a.terms());
    common.retainAll(b.terms());
    if (common.size() < FEWEST_SHARED_TERMS) {
      return 0;
    }
    double one = weight(a.terms(), weights);
    double other = weight(b.terms(), weights);
    double shared = weight(common, weights);
    return shared < LEAST_SHARE_OF_HEAVIER * Math.max(one, other)
        ? 0
        : shared / Math.min(one, other);
  }

  /// Summed in the order of the terms, so that rounding is the same on every run.
  private static double weight(Set<String> terms, Map<String, Double> weights) {
    return terms.stream().sorted().mapToDouble(term -> weights.getOrDefault(term, 0.0)).sum();
  }

  private static List<Said> group(Pair seed, List<Pair> pairs, Set<Evidence> used) {
    TreeMap<String, Said> byReport = new TreeMap<>();
    byReport.put(seed.left().passage().report(), seed.left());
    byReport.put(seed.right().passage().report(), seed.right());
    for (Pair pair : pairs) {
      boolean leftIn = seed.joins(pair.left().passage());
      boolean rightIn = seed.joins(pair.right().passage());
      if (leftIn != rightIn) {
        Said other = leftIn ? pair.right() : pair.left();
        if (!used.contains(other.passage())
            && byReport.values().stream().allMatch(other::mayMean)) {
          byReport.putIfAbsent(other.passage().report(), other);
        }
      }
    }
    return List.copyOf(byReport.values());
  }

  private static Shared shared(List<Said> group) {
    Said plainest =
        group.stream()
            .min(
                Comparator.comparingInt((Said said) -> said.passage().span().length())
                    .thenComparing(Said::passage))
            .orElseThrow();
    return new Shared(
        group.stream().map(Said::passage).sorted().toList(),
        plainest.reading().report().at(plainest.passage().span()));
  }
}
