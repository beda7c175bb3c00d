package news.parallax.account;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Reason;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Harmless;
import news.parallax.account.Difference.Side;
import news.parallax.account.WordAlignment.Pair;
import news.parallax.claim.Quote;
import news.parallax.claim.Speaker;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Finds one utterance that two reports quote in different words. Cuts at either end, fillers,
/// spelling and punctuation are no difference.
final class QuoteComparison {
  /// Shorter stretches meet by chance.
  private static final int FEWEST_MATCHES = 5;

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

  private QuoteComparison() {}

  private record Utterance(Reading reading, @Nullable String speaker, Words words) {}

  /// The same stretch in two reports, with the words that differ and all of its words.
  private record Change(
      String left,
      String right,
      Evidence leftWhere,
      Evidence rightWhere,
      List<String> leftWords,
      List<String> rightWords) {}

  static List<Difference> compare(Material material) {
    List<Utterance> utterances = utterances(material.dossier());
    SortedMap<String, List<Change>> changes = new TreeMap<>();
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < utterances.size(); i++) {
      for (int j = i + 1; j < utterances.size(); j++) {
        if (mayBeTheSame(utterances.get(i), utterances.get(j))) {
          change(utterances.get(i), utterances.get(j))
              .filter(c -> !isOfAnother(c, utterances))
              .ifPresent(c -> changes.computeIfAbsent(key(c), k -> new ArrayList<>()).add(c));
          cut(utterances.get(i), utterances.get(j)).ifPresent(found::add);
        }
      }
    }
    List<Conflict> conflicts =
        changes.values().stream()
            .map(QuoteComparison::conflict)
            .filter(QuoteComparison::areOfOtherReports)
            .toList();
    found.addAll(joined(conflicts));
    return found;
  }

  /// One conflict for all wordings of a quotation that three or more reports print, each side with
  /// the words by which it was first found to differ.
  private static List<Conflict> joined(List<Conflict> conflicts) {
    List<List<Conflict>> groups = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      List<Conflict> group = new ArrayList<>();
      groups.removeIf(
          other ->
              other.stream().anyMatch(one -> sharePassage(one, conflict)) && group.addAll(other));
      group.add(conflict);
      groups.add(group);
    }
    return groups.stream().map(QuoteComparison::oneOf).toList();
  }

  private static boolean sharePassage(Conflict one, Conflict other) {
    return one.sides().stream()
        .flatMap(side -> side.evidence().stream())
        .anyMatch(
            mine ->
                other.sides().stream()
                    .flatMap(side -> side.evidence().stream())
                    .anyMatch(mine::overlaps));
  }

  private static Conflict oneOf(List<Conflict> conflicts) {
    Conflict first = conflicts.getFirst();
    List<Side> sides = new ArrayList<>(first.sides());
    for (Conflict conflict : conflicts) {
      for (Side side : conflict.sides()) {
        TreeSet<Evidence> further = new TreeSet<>(side.evidence());
        further.removeIf(
            passage ->
                sides.stream()
                    .flatMap(known -> known.evidence().stream())
                    .anyMatch(passage::overlaps));
        if (!further.isEmpty()) {
          sides.add(new Side(side.value(), further, side.precise()));
        }
      }
    }
    return new Conflict(
        first.kind(),
        first.scope(),
        first.severity(),
        first.subject(),
        first.items(),
        sides,
        first.why());
  }

  /// Whether either report has the other's words too, in whatever quotation: somebody who says a
  /// thing again and again varies the words.
  private static boolean isOfAnother(Change change, List<Utterance> utterances) {
    return utterances.stream()
        .anyMatch(
            u ->
                has(u, change.leftWhere(), change.rightWords())
                    || has(u, change.rightWhere(), change.leftWords()));
  }

  private static boolean has(Utterance utterance, Evidence where, List<String> words) {
    return utterance.reading().report().id().equals(where.report())
        && Collections.indexOfSubList(utterance.words().words(), words) >= 0;
  }

  /// Whether no report gives both wordings: one that does tells of two utterances.
  private static boolean areOfOtherReports(Conflict conflict) {
    List<Set<String>> reports =
        conflict.sides().stream()
            .map(side -> side.evidence().stream().map(Evidence::report).collect(toSet()))
            .toList();
    return Collections.disjoint(reports.get(0), reports.get(1));
  }

  private static String key(Change change) {
    return change.left().compareTo(change.right()) <= 0
        ? change.left() + "|" + change.right()
        : change.right() + "|" + change.left();
  }

  private static List<Utterance> utterances(Dossier dossier) {
    List<Utterance> utterances = new ArrayList<>();
    for (Reading reading : dossier.readings()) {
      for (Quote quote : reading.speech().quotes()) {
        Words words = Words.of(reading.report().text(), quote.words());
        if (quote.kind() != Quote.Kind.TITLE && words.size() >= FEWEST_MATCHES) {
          utterances.add(new Utterance(reading, speaker(dossier, reading, quote.speaker()), words));
        }
      }
    }
    return utterances;
  }

  private static @Nullable String speaker(
      Dossier dossier, Reading reading, @Nullable Speaker speaker) {
    return speaker instanceof Speaker.Named named
        ? dossier.actor(reading, named.actors().getFirst())
        : null;
  }

  private static boolean mayBeTheSame(Utterance a, Utterance b) {
    return !a.reading().report().id().equals(b.reading().report().id())
        && sharesWords(a.words(), b.words());
  }

  private static boolean maySpeakerBeTheSame(Utterance a, Utterance b) {
    return a.speaker() == null || b.speaker() == null || Objects.equals(a.speaker(), b.speaker());
  }

  private static boolean sharesWords(Words a, Words b) {
    Set<String> shared = new HashSet<>(a.words());
    shared.retainAll(b.words());
    return shared.size() >= FEWEST_MATCHES - 1;
  }

  private static Optional<Change> change(Utterance a, Utterance b) {
    Optional<WordAlignment> aligned = WordAlignment.of(a.words().words(), b.words().words());
    if (aligned.isEmpty()
        || !isOneUtterance(aligned.get(), maySpeakerBeTheSame(a, b))
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
            new Change(
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

  /// The same words of one speaker of which one report quotes more than the other.
  private static Optional<Difference> cut(Utterance a, Utterance b) {
    boolean longer = a.words().size() > b.words().size();
    List<String> whole = (longer ? a : b).words().words();
    List<String> part = (longer ? b : a).words().words();
    boolean cut =
        whole.size() > part.size()
            && maySpeakerBeTheSame(a, b)
            && Collections.indexOfSubList(whole, part) >= 0;
    return cut
        ? Optional.of(
            new Harmless(
                Reason.WORDING,
                "Length of one quotation",
                List.of(side(a), side(b)),
                "One report quotes more of the same words than the other."))
        : Optional.empty();
  }

  private static Side side(Utterance utterance) {
    Span words = utterance.words().stretch(0, utterance.words().size() - 1);
    return Side.of(
        utterance.reading().report().at(words),
        List.of(utterance.reading().report().evidence(words)));
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
    Span stretch = utterance.words().stretch(at.getFirst(), at.getLast());
    return utterance.reading().report().evidence(stretch);
  }

  private static Conflict conflict(List<Change> changes) {
    Change first = changes.getFirst();
    TreeSet<Evidence> left = new TreeSet<>();
    TreeSet<Evidence> right = new TreeSet<>();
    for (Change change : changes) {
      boolean swapped = !change.left().equals(first.left());
      left.add(swapped ? change.rightWhere() : change.leftWhere());
      right.add(swapped ? change.leftWhere() : change.rightWhere());
    }
    return new Conflict(
        DiscrepancyKind.QUOTE,
        Scope.BETWEEN_REPORTS,
        Severity.LOW,
        "Words of one quotation",
        List.of(),
        List.of(
            new Side(shown(first.left()), left, true), new Side(shown(first.right()), right, true)),
        "The same words in quotation marks differ in what is quoted.");
  }

  private static String shown(String words) {
    return words.isEmpty() ? "(no such word)" : words;
  }
}
