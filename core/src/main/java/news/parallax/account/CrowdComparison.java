package news.parallax.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.figure.Figure;
import news.parallax.figure.Figure.Comparator;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Evidence;

/// Compares how many took part in a demonstration, which police and organisers count differently.
/// Both must name the same place, in reports of the same or the next day, and the counts must
/// exclude each other even when `about` is read widely.
final class CrowdComparison {
  private static final Set<String> CROWD =
      Lexicon.rows("crowd.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  /// How far a count told with `about` may lie from the true one, as a part of it.
  private static final double ROUNDING = 0.15;

  private CrowdComparison() {}

  private record Count(String item, Told<Figure> told, Set<String> places, double from, double to) {
    Evidence evidence() {
      return told.reading().report().evidence(told.item().span());
    }

    Side side() {
      return Side.of(told.reading().report().at(told.item().span()), List.of(evidence()));
    }

    boolean excludes(Count other) {
      return to < other.from || other.to < from;
    }
  }

  static List<Difference> compare(Material material) {
    List<Count> counts = new ArrayList<>();
    for (Aligned<Figure, FigureEntry> entry : material.figures()) {
      for (Told<Figure> told : entry.tellings()) {
        count(entry.entry().id(), told, material.dossier()).ifPresent(counts::add);
      }
    }
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      for (int j = i + 1; j < counts.size(); j++) {
        if (areOfOneCrowd(counts.get(i), counts.get(j), material.dossier())
            && counts.get(i).excludes(counts.get(j))) {
          found.add(conflict(counts.get(i), counts.get(j)));
        }
      }
    }
    return found;
  }

  private static Optional<Count> count(String item, Told<Figure> told, Dossier dossier) {
    Figure figure = told.item();
    Double value = figure.value();
    Optional<Sentence> sentence = told.reading().analysis().sentenceAt(figure.span());
    if (value == null || !figure.unit().isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    boolean crowd =
        CROWD.contains(figure.noun())
            || sentence.get().headOf(figure.span()).stream()
                .map(head -> verb(sentence.get(), head))
                .anyMatch(verb -> CROWD.contains(verb.lemma().toLowerCase(Locale.ROOT)));
    if (!crowd || !Tolls.kind(told).isEmpty()) {
      return Optional.empty();
    }
    Set<String> places =
        told.reading().actors().in(sentence.get().index()).stream()
            .map(found -> dossier.actor(told.reading(), found.actor().index()))
            .collect(Collectors.toSet());
    return Optional.of(
        new Count(
            item, told, places, from(value, figure.comparator()), to(value, figure.comparator())));
  }

  private static Token verb(Sentence sentence, Token word) {
    Token at = word;
    while (!at.isVerb() && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static double from(double value, Comparator comparator) {
    return switch (comparator) {
      case EXACT, AT_LEAST, MORE_THAN -> value;
      case ABOUT -> value * (1 - ROUNDING);
      case AT_MOST, LESS_THAN -> 0;
    };
  }

  private static double to(double value, Comparator comparator) {
    return switch (comparator) {
      case EXACT, AT_MOST, LESS_THAN -> value;
      case ABOUT -> value * (1 + ROUNDING);
      case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
    };
  }

  private static boolean areOfOneCrowd(Count a, Count b, Dossier dossier) {
    LocalDate one = dossier.calendar().date(a.told().reading().report().id()).day();
    LocalDate other = dossier.calendar().date(b.told().reading().report().id()).day();
    return one != null
        && other != null
        && Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1
        && !a.told().reading().equals(b.told().reading())
        && a.places().stream().anyMatch(b.places()::contains);
  }

  private static Conflict conflict(Count a, Count b) {
    return new Conflict(
        DiscrepancyKind.NUMBER,
        Scope.BETWEEN_REPORTS,
        Severity.MEDIUM,
        "How many took part: " + a.told().item().counts(),
        List.of(a.item(), b.item()),
        List.of(a.side(), b.side()),
        "Counts of one crowd that exclude each other, also when they are read as rounded.");
  }
}
