package news.parallax.account;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a judging word says: about what (`worth`, `feeling`, …), and which way.
record Judgement(String dimension, boolean favourable) {
  /// How people feel, which is said of them and not of a matter.
  static final String FEELING = "feeling";

  /// How many words a negator reaches forward: `not`, and `fails to see how …`.
  private static final int NEGATION_REACH = 5;

  private static final int DOUBT_REACH = 9;

  private static final Map<String, Judgement> WORDS =
      Lexicon.rows("assessments.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, row -> new Judgement(row.get(1), row.get(2).equals("+"))));

  private static final Set<String> NEGATORS =
      Lexicon.rows("negators.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  /// Verbs that deny what follows them.
  private static final Set<String> DOUBTS =
      Lexicon.rows("matters.tsv").stream()
          .filter(row -> row.getFirst().equals("doubt"))
          .map(row -> row.get(1))
          .collect(Collectors.toUnmodifiableSet());

  static boolean isJudging(String word) {
    return WORDS.containsKey(word);
  }

  /// What a word judges, as negators before it leave or turn it.
  ///
  /// @param words lower-case, as in [Words]
  static Optional<Judgement> at(List<String> words, int place) {
    return Optional.ofNullable(WORDS.get(words.get(place)))
        .map(j -> isTurned(words, place) ? j.turned() : j);
  }

  private static boolean isTurned(List<String> words, int place) {
    return before(words, place, NEGATION_REACH)
            .anyMatch(word -> NEGATORS.contains(word) || word.endsWith("n't"))
        || before(words, place, DOUBT_REACH).anyMatch(DOUBTS::contains);
  }

  private static Stream<String> before(List<String> words, int at, int reach) {
    return words.subList(Math.max(0, at - reach), at).stream();
  }

  private Judgement turned() {
    return new Judgement(dimension, !favourable);
  }

  /// The judgements in a text; both ways in one dimension count as none.
  static Set<Judgement> in(List<String> words) {
    Set<Judgement> found =
        IntStream.range(0, words.size())
            .boxed()
            .flatMap(i -> at(words, i).stream())
            .collect(Collectors.toCollection(HashSet::new));
    Set<Judgement> both =
        found.stream().filter(j -> found.contains(j.turned())).collect(Collectors.toSet());
    found.removeAll(both);
    return found;
  }
}
