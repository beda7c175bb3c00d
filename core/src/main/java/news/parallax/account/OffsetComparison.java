package news.parallax.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;

/// Compares how long before or after one and the same point (`a midnight deadline`, `the opening
/// ceremony`) something is said to have happened: `just before` is not `days before`.
final class OffsetComparison {
  /// `just`, `hours`, … to how long that is.
  private static final Map<String, Integer> LENGTHS =
      Lexicon.rows("offsets.tsv").stream()
          .filter(row -> row.getFirst().equals("length"))
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(1), row -> Integer.parseInt(row.get(2))));

  /// Points that a story has one of.
  private static final Set<String> POINTS =
      Lexicon.rows("offsets.tsv").stream()
          .filter(row -> row.getFirst().equals("point"))
          .map(row -> row.get(1))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SIDES = Set.of("before", "after");

  private OffsetComparison() {}

  /// @param key which side of which point
  /// @param modifiers of the point; another deadline has others
  private record Offset(
      String key, Set<String> modifiers, int length, String words, Evidence evidence) {
    boolean samePoint(Offset other) {
      return modifiers.isEmpty()
          || other.modifiers.isEmpty()
          || modifiers.stream().anyMatch(other.modifiers::contains);
    }
  }

  static List<Difference> compare(Material material) {
    SortedMap<String, List<Offset>> byPoint = new TreeMap<>();
    for (Reading reading : material.dossier().readings()) {
      for (Sentence sentence : reading.analysis().sentences()) {
        for (Token point : sentence.tokens()) {
          offset(reading, sentence, point)
              .ifPresent(o -> byPoint.computeIfAbsent(o.key(), k -> new ArrayList<>()).add(o));
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byPoint.values().forEach(offsets -> conflict(offsets).ifPresent(found::add));
    return found;
  }

  private static Optional<Offset> offset(Reading reading, Sentence sentence, Token point) {
    if (!POINTS.contains(point.lemma().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    // Read from right to left, word by word: parsers attach `before` to either neighbour.
    Set<String> modifiers = new HashSet<>();
    int at = point.index() - 1;
    while (at >= 0 && isModifier(sentence.token(at))) {
      Token modifier = sentence.token(at--);
      if (!modifier.is("det")) {
        modifiers.add(modifier.lemma().toLowerCase(Locale.ROOT));
      }
    }
    if (at < 1 || !SIDES.contains(sentence.token(at).lemma())) {
      return Optional.empty();
    }
    Token side = sentence.token(at);
    Token before = sentence.token(at - 1);
    Integer length = LENGTHS.get(before.text().toLowerCase(Locale.ROOT));
    if (length == null) {
      return Optional.empty();
    }
    String report = reading.report().id();
    return Optional.of(
        new Offset(
            side.lemma() + " " + point.lemma(),
            modifiers,
            length,
            before.text() + " " + side.text(),
            new Evidence(report, before.span().cover(point.span()))));
  }

  private static boolean isModifier(Token token) {
    return token.is("det") || token.is("amod") || token.is("compound");
  }

  /// The offsets from one point, when they are of lengths that exclude each other and no report
  /// gives two of them.
  private static Optional<Difference> conflict(List<Offset> offsets) {
    SortedMap<Integer, SortedSet<Evidence>> sides = new TreeMap<>();
    Map<Integer, String> words = new TreeMap<>();
    Map<String, Integer> byReport = new TreeMap<>();
    for (Offset offset : offsets) {
      Integer other = byReport.put(offset.evidence().report(), offset.length());
      if (!offset.samePoint(offsets.getFirst()) || (other != null && other != offset.length())) {
        return Optional.empty();
      }
      sides.computeIfAbsent(offset.length(), k -> new TreeSet<>()).add(offset.evidence());
      words.putIfAbsent(offset.length(), offset.words());
    }
    if (sides.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Conflict(
            DiscrepancyKind.TIME,
            Scope.BETWEEN_REPORTS,
            Severity.LOW,
            "How long " + offsets.getFirst().key(),
            List.of(),
            sides.entrySet().stream()
                .map(
                    side -> new Side(words.getOrDefault(side.getKey(), ""), side.getValue(), false))
                .toList(),
            "Reports put it at distances of different length from the same point."));
  }
}
