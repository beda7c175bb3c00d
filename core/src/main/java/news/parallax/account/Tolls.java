package news.parallax.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.Reason;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Harmless;
import news.parallax.account.Difference.Side;
import news.parallax.figure.Figure;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import news.parallax.time.Time;

/// Counts of people who died, were hurt or were displaced: they grow while news comes in, so that
/// those of one story are shown as a series and no conflict, unless a later one is lower.
final class Tolls {
  /// A toll of a time told that lies further back, in days, is of another happening.
  private static final int STORY_DAYS = 60;

  private static final Map<String, String> KINDS = kinds();
  static final String DEAD = "dead";
  private static final Set<String> HARM = Set.of(DEAD, "hurt");

  private Tolls() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    for (List<String> row : Lexicon.rows("tolls.tsv")) {
      for (String lemma : row.get(1).split(" ")) {
        kinds.put(lemma, row.get(0));
      }
    }
    return Map.copyOf(kinds);
  }

  static List<Difference> compare(Material material) {
    SortedMap<String, List<Told<Figure>>> byKind = new TreeMap<>();
    for (Aligned<Figure, FigureEntry> entry : material.figures()) {
      for (Told<Figure> told : entry.tellings()) {
        String kind = kind(told);
        if (!kind.isEmpty() && !isOld(told, material.dossier())) {
          byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(told);
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byKind.forEach(
        (kind, tolls) -> {
          List<Side> sides = sides(tolls, material.dossier());
          if (sides.size() > 1 && tolls.stream().map(Told::reading).distinct().count() > 1) {
            found.add(
                (kind.equals(DEAD) ? fall(tolls, material.dossier()) : Optional.<Difference>empty())
                    .orElseGet(() -> series(tolls, sides, material.dossier())));
          }
        });
    return found;
  }

  /// Where a report of a later day counts fewer dead than an earlier one, both exactly and neither
  /// for a place or a part: that toll does not fall as news comes in, while people are found and
  /// healed.
  private static Optional<Difference> fall(List<Told<Figure>> tolls, Dossier dossier) {
    List<Told<Figure>> whole =
        tolls.stream().filter(told -> isExact(told) && !isPartial(told)).toList();
    for (Told<Figure> early : whole) {
      for (Told<Figure> late : whole) {
        boolean later =
            !day(late, dossier).equals(LocalDate.MAX)
                && day(late, dossier).isAfter(day(early, dossier));
        if (later
            && size(late) < size(early)
            && late.item().noun().equals(early.item().noun())
            && isOnly(early, tolls)
            && isOnly(late, tolls)) {
          return Optional.of(
              new Conflict(
                  DiscrepancyKind.NUMBER,
                  Scope.BETWEEN_REPORTS,
                  Severity.MEDIUM,
                  "How many: " + DEAD,
                  List.of(),
                  List.of(side(early), side(late)),
                  "The later report counts fewer than the earlier one."));
        }
      }
    }
    return Optional.empty();
  }

  private static Side side(Told<Figure> told) {
    return Side.of(
        told.reading().report().at(told.item().span()),
        List.of(told.reading().report().evidence(told.item().clause())));
  }

  private static boolean isExact(Told<Figure> told) {
    return told.item().comparator() == Figure.Comparator.EXACT && told.item().value() != null;
  }

  private static boolean isPartial(Told<Figure> told) {
    return NumberComparison.isPart(told) || RivalTolls.isPlaced(told);
  }

  /// Whether its report tells no other count of that kind.
  private static boolean isOnly(Told<Figure> told, List<Told<Figure>> tolls) {
    return tolls.stream()
        .filter(other -> other.reading().equals(told.reading()))
        .allMatch(other -> size(other) == size(told));
  }

  private static Harmless series(List<Told<Figure>> tolls, List<Side> sides, Dossier dossier) {
    String subject = tolls.getFirst().item().counts();
    boolean parts = tolls.stream().anyMatch(NumberComparison::isPart);
    return parts && !grows(tolls, dossier)
        ? new Harmless(
            Reason.SCOPE, subject, sides, "Some of these counts take in others than the rest do.")
        : new Harmless(Reason.UPDATE, subject, sides, "Such a count grows while news comes in.");
  }

  /// Whether no later report gives less than an earlier one, of reports whose days are known.
  private static boolean grows(List<Told<Figure>> tolls, Dossier dossier) {
    return tolls.stream()
        .allMatch(
            early ->
                !day(early, dossier).equals(LocalDate.MAX)
                    && tolls.stream()
                        .filter(late -> day(late, dossier).isAfter(day(early, dossier)))
                        .allMatch(late -> size(late) >= size(early)));
  }

  /// The values in the order of the days of their reports, then by size.
  private static List<Side> sides(List<Told<Figure>> tolls, Dossier dossier) {
    Map<String, List<Told<Figure>>> byValue = new LinkedHashMap<>();
    tolls.stream()
        .sorted(
            Comparator.comparing((Told<Figure> told) -> day(told, dossier))
                .thenComparing(Tolls::size)
                .thenComparing(told -> evidence(told)))
        .forEach(
            told ->
                byValue
                    .computeIfAbsent(
                        told.item().comparator() + " " + size(told), k -> new ArrayList<>())
                    .add(told));
    return byValue.values().stream()
        .map(
            same ->
                new Side(
                    same.getFirst().reading().report().at(same.getFirst().item().span()),
                    new TreeSet<>(same.stream().map(Tolls::evidence).toList()),
                    same.getFirst().item().comparator() == Figure.Comparator.EXACT))
        .toList();
  }

  private static LocalDate day(Told<Figure> told, Dossier dossier) {
    LocalDate day = dossier.calendar().date(told.reading().report().id()).day();
    return day == null ? LocalDate.MAX : day;
  }

  private static double size(Told<Figure> told) {
    Double value = told.item().value();
    Double min = told.item().min();
    return value != null ? value : min != null ? min : 0;
  }

  private static Evidence evidence(Told<Figure> told) {
    return told.reading().report().evidence(told.item().span());
  }

  private static boolean isOld(Told<Figure> told, Dossier dossier) {
    return !past(told, dossier).isEmpty();
  }

  /// The times in the sentence of a count that lie so far back that it is of another happening.
  static List<Time> past(Told<Figure> told, Dossier dossier) {
    LocalDate day = dossier.calendar().date(told.reading().report().id()).day();
    Span sentence =
        told.reading()
            .analysis()
            .sentenceAt(told.item().span())
            .map(Sentence::span)
            .orElse(told.item().clause());
    if (day == null) {
      return List.of();
    }
    return told.reading().times().stream()
        .filter(time -> sentence.contains(time.span()))
        .map(time -> dossier.time(told.reading().report(), time))
        .filter(time -> time.end() != null && time.end().isBefore(day.minusDays(STORY_DAYS)))
        .toList();
  }

  /// What befell those counted: by the word for them, what is said of them, else the verb; empty
  /// when the figure is no toll.
  static String kind(Told<Figure> told) {
    Figure figure = told.item();
    return figure.unit().isEmpty()
        ? told.reading()
            .analysis()
            .sentenceAt(figure.span())
            .flatMap(sentence -> kind(sentence, figure))
            .orElse("")
        : "";
  }

  private static Optional<String> kind(Sentence sentence, Figure figure) {
    Optional<Token> head = sentence.headOf(figure.span());
    return head.filter(token -> token.tag().equals("CD"))
        .flatMap(sentence::head)
        .or(() -> head)
        .flatMap(counted -> kind(sentence, counted));
  }

  private static Optional<String> kind(Sentence sentence, Token counted) {
    return of(counted)
        .or(
            () ->
                sentence.children(counted, "acl", "amod").stream()
                    .flatMap(word -> of(word).stream())
                    .findFirst())
        .or(() -> of(verb(sentence, counted)));
  }

  private static Token verb(Sentence sentence, Token word) {
    Token at = word;
    while (!at.isVerb() && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /// Whether a word tells that people died or were hurt (`killed`, `lost their lives`).
  static boolean isHarm(Sentence sentence, Token word) {
    return of(word).filter(HARM::contains).isPresent()
        || word.lemma().equals("lose")
            && sentence.child(word, "obj").filter(life -> life.lemma().equals("life")).isPresent();
  }

  private static Optional<String> of(Token word) {
    return Optional.ofNullable(KINDS.get(word.lemma().toLowerCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(KINDS.get(word.text().toLowerCase(Locale.ROOT))));
  }
}
