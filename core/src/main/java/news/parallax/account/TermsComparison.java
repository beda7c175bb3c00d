package news.parallax.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.figure.Figure;
import news.parallax.figure.Figure.Comparator;
import news.parallax.pact.Pact;
import news.parallax.report.Evidence;

/// Compares how many of the same things an agreement lays down according to several reports,
/// whatever verb tells it (`free 20 prisoners`, `an exchange of 30 prisoners`).
///
/// Precision is bought thrice: a report must give one exact number of such things in all that it
/// says the agreement lays down; the passages must share two more words; and measures are left out,
/// since a term of days can be extended.
final class TermsComparison {
  private static final int LEAST_SHARED_WORDS = 2;

  /// A number of things that an agreement lays down.
  private record LaidDown(String item, Told<Figure> told, Set<String> words) {
    LaidDown {
      words = Set.copyOf(words);
    }

    Figure figure() {
      return told.item();
    }

    String report() {
      return told.reading().report().id();
    }

    Evidence evidence() {
      return told.reading().report().evidence(figure().span());
    }

    String shown() {
      return told.reading().report().at(figure().span());
    }
  }

  private TermsComparison() {}

  static List<Difference> compare(Material material) {
    List<Difference> found = new ArrayList<>();
    for (Aligned<Pact, AgreementEntry> pact : material.pacts()) {
      byNoun(pact, material)
          .forEach(
              (noun, counts) -> {
                List<LaidDown> rivals = rivals(counts);
                if (values(rivals).size() > 1) {
                  found.add(conflict(pact.entry(), rivals));
                }
              });
    }
    return found;
  }

  /// The exact numbers in what reports say an agreement lays down, by what they count.
  private static SortedMap<String, List<LaidDown>> byNoun(
      Aligned<Pact, AgreementEntry> pact, Material material) {
    SortedMap<String, List<LaidDown>> counts = new TreeMap<>();
    for (Aligned<Figure, FigureEntry> entry : material.figures()) {
      for (Told<Figure> told : entry.tellings()) {
        Figure figure = told.item();
        boolean counted = figure.unit().isEmpty() && !figure.noun().isEmpty();
        if (counted && figure.value() != null && isLaidDown(told, pact)) {
          counts
              .computeIfAbsent(figure.noun(), noun -> new ArrayList<>())
              .add(new LaidDown(entry.entry().id(), told, words(told)));
        }
      }
    }
    return counts;
  }

  private static boolean isLaidDown(Told<Figure> told, Aligned<Pact, AgreementEntry> pact) {
    return pact.tellings().stream()
        .filter(other -> other.reading().equals(told.reading()))
        .flatMap(other -> other.item().provisions().stream())
        .anyMatch(provision -> provision.content().contains(told.item().span()));
  }

  /// Content words of the sentence around a number, but what it counts.
  private static Set<String> words(Told<Figure> told) {
    Set<String> words = new HashSet<>();
    told.reading()
        .analysis()
        .sentenceAt(told.item().span())
        .ifPresent(sentence -> words.addAll(ContentWords.in(told.reading(), sentence.span())));
    words.remove(told.item().noun());
    return words;
  }

  /// Those of reports that give one exact number, where two of different value are told in the same
  /// words.
  private static List<LaidDown> rivals(List<LaidDown> counts) {
    List<LaidDown> clear =
        counts.stream()
            .filter(count -> count.figure().comparator() == Comparator.EXACT)
            .filter(count -> !NumberComparison.isPart(count.told()))
            .filter(
                count ->
                    counts.stream()
                        .filter(other -> other.report().equals(count.report()))
                        .allMatch(other -> sameValue(other, count)))
            .toList();
    return clear.stream()
        .filter(count -> clear.stream().anyMatch(other -> oppose(count, other)))
        .toList();
  }

  private static boolean sameValue(LaidDown one, LaidDown other) {
    return Objects.equals(one.figure().value(), other.figure().value());
  }

  private static boolean oppose(LaidDown one, LaidDown other) {
    return !sameValue(one, other)
        && one.words().stream().filter(other.words()::contains).count() >= LEAST_SHARED_WORDS;
  }

  private static SortedMap<Double, List<LaidDown>> values(List<LaidDown> rivals) {
    SortedMap<Double, List<LaidDown>> values = new TreeMap<>();
    for (LaidDown rival : rivals) {
      Double value = rival.figure().value();
      if (value != null) {
        values.computeIfAbsent(value, v -> new ArrayList<>()).add(rival);
      }
    }
    return values;
  }

  private static Conflict conflict(AgreementEntry entry, List<LaidDown> rivals) {
    return new Conflict(
        DiscrepancyKind.NUMBER,
        Scope.BETWEEN_REPORTS,
        Severity.MEDIUM,
        "%s under %s".formatted(rivals.getFirst().figure().counts(), entry.name()),
        rivals.stream().map(LaidDown::item).distinct().toList(),
        values(rivals).values().stream().map(TermsComparison::side).toList(),
        "Exact numbers of what one agreement lays down.");
  }

  private static Side side(List<LaidDown> alike) {
    TreeSet<Evidence> evidence = new TreeSet<>();
    alike.forEach(count -> evidence.add(count.evidence()));
    return new Side(alike.getFirst().shown(), evidence, true);
  }
}
