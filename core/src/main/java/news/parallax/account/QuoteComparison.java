package news.parallax.account;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Reason;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Harmless;
import news.parallax.account.Difference.Side;
import news.parallax.report.Evidence;

/// Finds what reports quote in different words: one difference for all wordings of a quotation, and
/// none where somebody says a thing again and again.
final class QuoteComparison {
  private QuoteComparison() {}

  static List<Difference> compare(Material material) {
    List<Utterance> utterances = Utterance.of(material.dossier(), Variant.FEWEST_MATCHES);
    SortedMap<String, List<Variant>> variants = new TreeMap<>();
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < utterances.size(); i++) {
      for (int j = i + 1; j < utterances.size(); j++) {
        if (mayBeTheSame(utterances.get(i), utterances.get(j))) {
          Variant.of(utterances.get(i), utterances.get(j))
              .filter(c -> !isOfAnother(c, utterances))
              .ifPresent(c -> variants.computeIfAbsent(c.key(), k -> new ArrayList<>()).add(c));
          cut(utterances.get(i), utterances.get(j)).ifPresent(found::add);
        }
      }
    }
    List<Conflict> conflicts =
        variants.values().stream()
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
  private static boolean isOfAnother(Variant variant, List<Utterance> utterances) {
    return utterances.stream()
        .anyMatch(
            u ->
                has(u, variant.leftWhere(), variant.rightWords())
                    || has(u, variant.rightWhere(), variant.leftWords()));
  }

  private static boolean has(Utterance utterance, Evidence where, List<String> words) {
    return utterance.report().equals(where.report()) && utterance.has(words);
  }

  /// Whether no report gives both wordings: one that does tells of two utterances.
  private static boolean areOfOtherReports(Conflict conflict) {
    List<Set<String>> reports =
        conflict.sides().stream()
            .map(side -> side.evidence().stream().map(Evidence::report).collect(toSet()))
            .toList();
    return Collections.disjoint(reports.get(0), reports.get(1));
  }

  private static boolean mayBeTheSame(Utterance a, Utterance b) {
    return !a.report().equals(b.report()) && sharesWords(a.words(), b.words());
  }

  private static boolean sharesWords(Words a, Words b) {
    Set<String> shared = new HashSet<>(a.words());
    shared.retainAll(b.words());
    return shared.size() >= Variant.FEWEST_MATCHES - 1;
  }

  /// The same words of one speaker of which one report quotes more than the other.
  private static Optional<Difference> cut(Utterance a, Utterance b) {
    boolean longer = a.words().size() > b.words().size();
    Utterance whole = longer ? a : b;
    Utterance part = longer ? b : a;
    boolean cut =
        whole.words().size() > part.words().size()
            && a.canShareSpeaker(b)
            && whole.has(part.words().words());
    return cut
        ? Optional.of(
            new Harmless(
                Reason.WORDING,
                "Length of one quotation",
                List.of(a.side(), b.side()),
                "One report quotes more of the same words than the other."))
        : Optional.empty();
  }

  private static Conflict conflict(List<Variant> variants) {
    Variant first = variants.getFirst();
    TreeSet<Evidence> left = new TreeSet<>();
    TreeSet<Evidence> right = new TreeSet<>();
    for (Variant variant : variants) {
      boolean swapped = !variant.left().equals(first.left());
      left.add(swapped ? variant.rightWhere() : variant.leftWhere());
      right.add(swapped ? variant.leftWhere() : variant.rightWhere());
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
