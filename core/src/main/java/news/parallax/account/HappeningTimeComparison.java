package news.parallax.account;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.actor.ActorKind;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Evidence;
import news.parallax.statement.Statement;
import news.parallax.statement.Term;
import news.parallax.statement.Term.Meaning;
import news.parallax.time.Time;

/// Compares on which day, and at what time of it, the one happening that a story is about took
/// place (`the explosion`, `the ferry sank`), where each report gives it one. Reports that give
/// such a happening two days speak of two.
final class HappeningTimeComparison {
  /// News of a happening names its day this long; what lies further back is background.
  private static final int NEWS_DAYS = 10;

  /// Times of day nearer than this are one; the second when one of the two is told as rough.
  private static final Duration SAME = Duration.ofMinutes(10);

  private static final Duration ROUGHLY_SAME = Duration.ofMinutes(45);

  private static final Set<String> ROUGH = Lexicon.group("telling.tsv", "rough");

  private static final Set<String> COUNTED = Lexicon.group("telling.tsv", "counted");

  /// Words beside a time of another zone than the place's own.
  private static final Set<String> ZONES = Lexicon.group("telling.tsv", "zone");

  private HappeningTimeComparison() {}

  /// When a report says that a happening took place.
  ///
  /// @param around ids of the actors that the report names with it, if its own sentence has no
  ///     place
  private record Timing(
      OneHappening happening,
      Statement statement,
      Meaning.When when,
      Term term,
      Set<String> around) {
    LocalDate day() {
      return when.time().start() == null ? LocalDate.MIN : when.time().start();
    }

    LocalTime clock() {
      return when.expression().clock().orElseThrow();
    }

    Evidence evidence() {
      return statement.reading().report().evidence(happening.word().span().cover(term.span()));
    }

    boolean isRough() {
      Sentence sentence = statement.sentence();
      return sentence.tokens().stream()
          .filter(word -> word.index() <= term.at() && term.at() - word.index() <= 3)
          .anyMatch(word -> ROUGH.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    boolean isOfAnotherZone() {
      return statement.sentence().tokens().stream()
          .map(Token::text)
          .anyMatch(word -> ZONES.contains(word.toLowerCase(Locale.ROOT)));
    }
  }

  static List<Difference> compare(Material material) {
    SortedMap<String, List<Timing>> byHappening = new TreeMap<>();
    for (Statement statement : material.statements()) {
      LocalDate published = material.dossier().calendar().date(statement.report()).day();
      for (Term term : statement.terms()) {
        if (published != null && term.meaning() instanceof Meaning.When when) {
          timing(statement, term, when, published, material.statements())
              .ifPresent(
                  timing ->
                      timing
                          .happening()
                          .concepts()
                          .forEach(
                              concept ->
                                  byHappening
                                      .computeIfAbsent(concept, k -> new ArrayList<>())
                                      .add(timing)));
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byHappening.forEach(
        (concept, timings) -> {
          if (timings.stream().anyMatch(timing -> timing.happening().sure())) {
            days(concept, timings).ifPresent(found::add);
            clocks(concept, timings).ifPresent(found::add);
          }
        });
    return found;
  }

  private static Optional<Timing> timing(
      Statement statement,
      Term term,
      Meaning.When when,
      LocalDate published,
      List<Statement> statements) {
    boolean told =
        isDayOfNews(when.time(), published) && !tellsOfAnotherDay(statement)
            || when.expression().clock().isPresent();
    return told
        ? OneHappening.above(statement.sentence(), statement.sentence().token(term.at()))
            .map(
                happening ->
                    new Timing(
                        happening, statement, when, term, around(statement, happening, statements)))
        : Optional.empty();
  }

  /// Whether a sentence counts from a day to another: of the two it gives, the happening has the
  /// one that is counted to (`looks at the site of the blast a day earlier, in Port Ada, May 3`).
  private static boolean tellsOfAnotherDay(Statement statement) {
    return statement.terms().stream()
        .anyMatch(term -> term.meaning() instanceof Meaning.When w && isCountedFromAnother(w));
  }

  /// Whether the day hangs on one told before (`a day earlier`).
  private static boolean isCountedFromAnother(Meaning.When when) {
    return Stream.of(when.expression().text().toLowerCase(Locale.ROOT).split("\\W+"))
        .anyMatch(COUNTED::contains);
  }

  private static boolean isDayOfNews(Time time, LocalDate published) {
    LocalDate day = time.start();
    return day != null
        && day.equals(time.end())
        && !day.isAfter(published)
        && ChronoUnit.DAYS.between(day, published) <= NEWS_DAYS;
  }

  private static Optional<Difference> days(String concept, List<Timing> timings) {
    SortedMap<LocalDate, List<Timing>> byDate = new TreeMap<>();
    for (List<Timing> told :
        byReport(timings.stream().filter(HappeningTimeComparison::isDay).toList())) {
      if (told.stream().map(Timing::day).distinct().count() == 1) {
        byDate.computeIfAbsent(told.getFirst().day(), k -> new ArrayList<>()).addAll(told);
      }
    }
    if (byDate.size() != 2
        || shared(byDate.firstEntry().getValue(), byDate.lastEntry().getValue()).isEmpty()) {
      return Optional.empty();
    }
    List<Side> sides = new ArrayList<>();
    byDate.forEach((date, told) -> sides.add(side(date.toString(), told)));
    return Optional.of(
        new Conflict(
            DiscrepancyKind.DATE,
            Scope.BETWEEN_REPORTS,
            Severity.MEDIUM,
            "Day of the " + concept,
            List.of(),
            sides,
            "Each report gives the one happening one day, and the days differ."));
  }

  private static boolean isDay(Timing timing) {
    Time time = timing.when().time();
    return time.start() != null && time.start().equals(time.end());
  }

  /// The first two reports whose times of day exclude each other, where each report gives one.
  private static Optional<Difference> clocks(String concept, List<Timing> timings) {
    List<Timing> told = new ArrayList<>();
    List<Timing> timed =
        timings.stream()
            .filter(m -> m.when().expression().clock().isPresent() && !m.isOfAnotherZone())
            .toList();
    for (List<Timing> of : byReport(timed)) {
      if (of.stream().map(Timing::clock).distinct().count() == 1) {
        told.add(of.getFirst());
      }
    }
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        Timing one = told.get(i);
        Timing other = told.get(j);
        if (areApart(one, other)) {
          return Optional.of(
              new Conflict(
                  DiscrepancyKind.TIME,
                  Scope.BETWEEN_REPORTS,
                  Severity.LOW,
                  "Time of the " + concept,
                  List.of(),
                  List.of(
                      side(one.clock().toString(), List.of(one)),
                      side(other.clock().toString(), List.of(other))),
                  "Each report gives the one happening one time of day, and the times differ."));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean areApart(Timing one, Timing other) {
    Duration apart = Duration.between(one.clock(), other.clock()).abs();
    boolean rough = one.isRough() || other.isRough();
    boolean sameDay = !isDay(one) || !isDay(other) || one.day().equals(other.day());
    return sameDay
        && apart.compareTo(rough ? ROUGHLY_SAME : SAME) >= 0
        && !shared(List.of(one), List.of(other)).isEmpty();
  }

  private static List<List<Timing>> byReport(List<Timing> timings) {
    SortedMap<String, List<Timing>> byReport = new TreeMap<>();
    timings.forEach(
        m -> byReport.computeIfAbsent(m.statement().report(), k -> new ArrayList<>()).add(m));
    return List.copyOf(byReport.values());
  }

  private static Side side(String value, List<Timing> told) {
    SortedSet<Evidence> evidence = new TreeSet<>();
    told.forEach(timing -> evidence.add(timing.evidence()));
    return Side.of(value, evidence);
  }

  /// What some telling of each names in common beside the happening.
  private static Set<String> shared(List<Timing> some, List<Timing> others) {
    Set<String> shared = new HashSet<>();
    for (Timing one : some) {
      for (Timing other : others) {
        Set<String> keys = new HashSet<>(keys(one));
        keys.retainAll(keys(other));
        shared.addAll(keys);
      }
    }
    return shared;
  }

  /// What a telling names beside the happening and times.
  private static Set<String> keys(Timing timing) {
    Set<String> keys = new HashSet<>(timing.around());
    for (Term term : timing.statement().terms()) {
      boolean names =
          term.at() != timing.happening().word().index()
              && !(term.meaning() instanceof Meaning.When);
      if (names) {
        keys.add(term.key());
      }
    }
    return keys;
  }

  /// What the sentences of a report name that tell of that happening, for one that itself names
  /// no place (`The accident happened at 7.24am`).
  private static Set<String> around(
      Statement statement, OneHappening happening, List<Statement> statements) {
    if (statement.terms().stream().anyMatch(HappeningTimeComparison::isPlaced)) {
      return Set.of();
    }
    return statements.stream()
        .filter(other -> other.report().equals(statement.report()))
        .filter(other -> tells(other, happening))
        .flatMap(other -> other.terms().stream())
        .filter(term -> term.meaning() instanceof Meaning.Who)
        .map(Term::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isPlaced(Term term) {
    return term.meaning() instanceof Meaning.Who who
        && (who.actor().kind() == ActorKind.PLACE || who.actor().kind() == ActorKind.COUNTRY);
  }

  private static boolean tells(Statement statement, OneHappening happening) {
    return statement.sentence().tokens().stream()
        .flatMap(word -> OneHappening.of(statement.sentence(), word).stream())
        .anyMatch(
            one -> one.sure() && one.concepts().stream().anyMatch(happening.concepts()::contains));
  }
}
