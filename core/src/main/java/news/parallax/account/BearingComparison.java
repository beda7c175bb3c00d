package news.parallax.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Span;

/// Compares on which side of a place the one happening of a story lies (`struck 30 km north of
/// Velim`, `south of Velim`). Neighbouring points of the compass can both be meant.
final class BearingComparison {
  /// Degrees between points of the compass that exclude each other.
  private static final int APART = 90;

  private static final Map<String, Integer> DEGREES = degrees();

  private BearingComparison() {}

  private static Map<String, Integer> degrees() {
    Map<String, Integer> degrees = new HashMap<>();
    for (List<String> row : Lexicon.rows("bearings.tsv")) {
      for (String word : row.get(1).split(" ")) {
        degrees.put(word, Integer.valueOf(row.get(0)));
      }
    }
    return Map.copyOf(degrees);
  }

  /// @param place id of the actor from which it is told
  private record Bearing(OneHappening happening, String place, int degrees, Evidence evidence) {
    boolean excludes(Bearing other) {
      int apart = Math.abs(degrees - other.degrees);
      return Math.min(apart, 360 - apart) >= APART;
    }
  }

  static List<Difference> compare(Material material) {
    SortedMap<String, List<Bearing>> byPlace = new TreeMap<>();
    for (Reading reading : material.dossier().readings()) {
      for (Sentence sentence : reading.analysis().sentences()) {
        for (Token token : sentence.tokens()) {
          bearing(reading, sentence, token, material.dossier())
              .ifPresent(
                  bearing ->
                      bearing
                          .happening()
                          .concepts()
                          .forEach(
                              concept ->
                                  byPlace
                                      .computeIfAbsent(
                                          concept + " from " + bearing.place(),
                                          k -> new ArrayList<>())
                                      .add(bearing)));
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byPlace.values().forEach(told -> conflict(told, material.dossier()).ifPresent(found::add));
    return found;
  }

  private static Optional<Bearing> bearing(
      Reading reading, Sentence sentence, Token token, Dossier dossier) {
    Integer degrees = DEGREES.get(token.text().toLowerCase(Locale.ROOT));
    int of = token.index() + 1;
    if (degrees == null
        || of + 1 >= sentence.tokens().size()
        || !sentence.token(of).text().equals("of")) {
      return Optional.empty();
    }
    Optional<OneHappening> happening =
        OneHappening.above(sentence, token).filter(OneHappening::sure);
    return happening.flatMap(
        one ->
            reading
                .actors()
                .within(new Span(sentence.token(of).span().end(), sentence.span().end()))
                .stream()
                .filter(found -> isNext(sentence, of, found.mention().span()))
                .findFirst()
                .map(
                    found ->
                        new Bearing(
                            one,
                            dossier.actor(reading, found.actor().index()),
                            degrees,
                            reading
                                .report()
                                .evidence(token.span().cover(found.mention().span())))));
  }

  /// Whether a name stands behind `of`, be it as `the town of Velim`.
  private static boolean isNext(Sentence sentence, int of, Span name) {
    return sentence.tokens().subList(of + 1, sentence.tokens().size()).stream()
        .takeWhile(token -> token.span().start() < name.start())
        .allMatch(
            token -> token.is("det") || token.text().equals("of") || token.tag().equals("NN"));
  }

  /// Where each report tells one bearing and two of them exclude each other.
  private static Optional<Difference> conflict(List<Bearing> told, Dossier dossier) {
    SortedMap<String, List<Bearing>> byReport = new TreeMap<>();
    told.forEach(
        b -> byReport.computeIfAbsent(b.evidence().report(), k -> new ArrayList<>()).add(b));
    SortedMap<Integer, TreeSet<Evidence>> sides = new TreeMap<>();
    Map<Integer, Bearing> first = new HashMap<>();
    for (List<Bearing> own : byReport.values()) {
      if (own.stream().map(Bearing::degrees).distinct().count() == 1) {
        int degrees = own.getFirst().degrees();
        first.putIfAbsent(degrees, own.getFirst());
        own.forEach(b -> sides.computeIfAbsent(degrees, k -> new TreeSet<>()).add(b.evidence()));
      }
    }
    boolean rival =
        first.values().stream().anyMatch(a -> first.values().stream().anyMatch(a::excludes));
    return rival
        ? Optional.of(
            new Conflict(
                DiscrepancyKind.PLACE,
                Scope.BETWEEN_REPORTS,
                Severity.MEDIUM,
                "On which side of " + dossier.name(told.getFirst().place()),
                List.of(),
                sides.entrySet().stream()
                    .map(side -> Side.of(words(side.getKey()), side.getValue()))
                    .toList(),
                "Reports put the one happening on different sides of the same place."))
        : Optional.empty();
  }

  private static String words(int degrees) {
    return DEGREES.entrySet().stream()
        .filter(entry -> entry.getValue() == degrees)
        .map(Map.Entry::getKey)
        .filter(word -> !word.contains("-"))
        .findFirst()
        .orElseThrow();
  }
}
