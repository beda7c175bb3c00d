package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.account.WordAlignment.Pair;
import news.parallax.report.Evidence;

/// One stretch of an utterance that two reports quote in different words. Cuts at either end,
/// fillers, spelling and punctuation make none.
///
/// @param left the words of the one report that the other has otherwise, joined by spaces
/// @param leftWhere the whole stretch in the one report
/// @param leftWords all words of the stretch there
record Variant(
    String left,
    String right,
    Evidence leftWhere,
    Evidence rightWhere,
    List<String> leftWords,
    List<String> rightWords) {
  /// Shorter stretches meet by chance.
  static final int FEWEST_MATCHES = 5;

  private static final double LEAST_SHARE = 0.65;

  /// Of the words in common so many tell something, by their length.
  private static final int FEWEST_CONTENT = 3;

  private static final int CONTENT_LETTERS = 4;

  /// So many words in common are one utterance, whoever each report says spoke it.
  private static final int SURE_MATCHES = 9;

  private static final double SURE_SHARE = 0.8;

  /// A longer stretch of other words is another sentence, not another wording.
  private static final int LONGEST_CHANGE = 4;

  /// More words after the last shared one are another sentence.
  private static final int LONGEST_ENDING = 2;

  private static final Set<String> FILLERS =
      Lexicon.rows("fillers.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, List<String>> CONTRACTIONS =
      Lexicon.rows("contractions.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(List::getFirst, row -> List.of(row.get(1).split(" "))));

  Variant {
    leftWords = List.copyOf(leftWords);
    rightWords = List.copyOf(rightWords);
  }

  /// Empty where the two are not one utterance, or are quoted alike.
  static Optional<Variant> of(Utterance a, Utterance b) {
    Optional<WordAlignment> aligned = WordAlignment.of(a.words().words(), b.words().words());
    if (aligned.isEmpty()
        || !isOneUtterance(aligned.get(), a.canShareSpeaker(b))
        || !sharesContent(aligned.get(), a.words(), b.words())) {
      return Optional.empty();
    }
    List<Pair> pairs = withLastWords(aligned.get().pairs(), a.words().size(), b.words().size());
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (List<Pair> run : changedRuns(pairs, a.words(), b.words())) {
      List<String> leftWords = words(run, a.words(), true);
      List<String> rightWords = words(run, b.words(), false);
      if (differs(leftWords, rightWords)
          && run.size() <= LONGEST_CHANGE
          && !isCut(run, pairs, a, b)) {
        left.addAll(leftWords);
        right.addAll(rightWords);
      }
    }
    return left.isEmpty() && right.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Variant(
                String.join(" ", left),
                String.join(" ", right),
                where(a, pairs, true),
                where(b, pairs, false),
                words(pairs, a.words(), true),
                words(pairs, b.words(), false)));
  }

  /// The pairs with the last words of both, where both quotations begin alike and end a word or two
  /// after the last that they share.
  private static List<Pair> withLastWords(List<Pair> pairs, int leftSize, int rightSize) {
    Pair first = pairs.getFirst();
    Pair last = pairs.getLast();
    int left = leftSize - 1 - last.left();
    int right = rightSize - 1 - last.right();
    boolean whole = first.left() == 0 && first.right() == 0;
    if (!whole || left < 1 || right < 1 || Math.max(left, right) > LONGEST_ENDING) {
      return pairs;
    }
    List<Pair> all = new ArrayList<>(pairs);
    for (int i = 1; i <= Math.max(left, right); i++) {
      all.add(new Pair(i <= left ? last.left() + i : -1, i <= right ? last.right() + i : -1));
    }
    return all;
  }

  private static boolean isOneUtterance(WordAlignment alignment, boolean oneSpeaker) {
    int fewest = oneSpeaker ? FEWEST_MATCHES : SURE_MATCHES;
    double least = oneSpeaker ? LEAST_SHARE : SURE_SHARE;
    return alignment.matches() >= fewest && alignment.matches() >= least * alignment.pairs().size();
  }

  /// Whether more is shared than the name of a thing (`the … of the Labour Party`).
  private static boolean sharesContent(WordAlignment alignment, Words left, Words right) {
    return alignment.pairs().stream()
            .filter(pair -> !pair.isGap())
            .map(pair -> left.words().get(pair.left()))
            .filter(right.words()::contains)
            .filter(word -> word.length() >= CONTENT_LETTERS)
            .distinct()
            .count()
        >= FEWEST_CONTENT;
  }

  /// Maximal runs of pairs that are not the same word; the alignment begins with a match.
  private static List<List<Pair>> changedRuns(List<Pair> pairs, Words a, Words b) {
    List<List<Pair>> runs = new ArrayList<>();
    List<Pair> run = new ArrayList<>();
    for (Pair pair : pairs) {
      boolean same =
          !pair.isGap() && a.words().get(pair.left()).equals(b.words().get(pair.right()));
      if (!same) {
        run.add(pair);
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static List<String> words(List<Pair> run, Words words, boolean left) {
    return run.stream()
        .map(pair -> left ? pair.left() : pair.right())
        .filter(at -> at >= 0)
        .map(at -> words.words().get(at))
        .toList();
  }

  /// Whether the words differ by more than fillers, contractions and spelling.
  private static boolean differs(List<String> left, List<String> right) {
    List<String> a = plain(left);
    List<String> b = plain(right);
    if (a.equals(b) || String.join("", a).equals(String.join("", b))) {
      return false;
    }
    return a.size() != b.size() || !allSpelledAlike(a, b);
  }

  private static List<String> plain(List<String> words) {
    return words.stream()
        .flatMap(word -> CONTRACTIONS.getOrDefault(word, List.of(word)).stream())
        .filter(word -> !FILLERS.contains(word))
        .toList();
  }

  private static boolean allSpelledAlike(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      if (!Spelling.alike(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether either report marks a cut or an insertion of its own where the words part.
  private static boolean isCut(List<Pair> run, List<Pair> pairs, Utterance a, Utterance b) {
    int first = pairs.indexOf(run.getFirst());
    int last = pairs.indexOf(run.getLast());
    if (last == pairs.size() - 1) {
      return false;
    }
    String left = between(a, pairs.get(first - 1).left(), pairs.get(last + 1).left());
    String right = between(b, pairs.get(first - 1).right(), pairs.get(last + 1).right());
    return (left + right).chars().anyMatch(c -> c == '…' || c == '[' || c == '(')
        || (left + right).contains("..");
  }

  private static String between(Utterance utterance, int from, int to) {
    return utterance.reading().report().at(utterance.words().stretch(from, to));
  }

  private static Evidence where(Utterance utterance, List<Pair> pairs, boolean left) {
    List<Integer> at =
        pairs.stream().map(p -> left ? p.left() : p.right()).filter(i -> i >= 0).toList();
    return utterance.passage(at.getFirst(), at.getLast());
  }

  /// The same for the same two wordings, whichever report has which.
  String key() {
    return left.compareTo(right) <= 0 ? left + "|" + right : right + "|" + left;
  }
}
