package news.parallax.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import news.parallax.report.Evidence;
import news.parallax.statement.Statement;
import news.parallax.statement.Term;
import news.parallax.statement.Term.Meaning;
import news.parallax.time.Time;

/// Compares on which day the one happening that a story is about took place (`the explosion`),
/// where each report gives it one day. Reports that give such a happening two days speak of two.
final class HappeningDayComparison {
  /// News of a happening names its day this long; what lies further back is background.
  private static final int NEWS_DAYS = 10;

  /// Happenings of which a story has one at a time.
  private static final Set<String> NOUNS =
      Lexicon.rows("one-happening.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OTHERS =
      Set.of(
          "another", "earlier", "first", "last", "other", "previous", "second", "similar", "third");

  private HappeningDayComparison() {}

  private record Day(LocalDate date, Statement statement, Evidence evidence) {}

  static List<Difference> compare(Material material) {
    SortedMap<String, SortedMap<String, List<Day>>> byNoun = new TreeMap<>();
    for (Statement statement : material.statements()) {
      for (Term term : statement.terms()) {
        LocalDate published = material.dossier().calendar().date(statement.report()).day();
        if (term.meaning() instanceof Meaning.When when
            && published != null
            && isDayOfNews(when.time(), published)) {
          statement.terms().stream()
              .filter(noun -> noun.key().equals(term.link().governor()))
              .filter(noun -> isOneHappening(statement.sentence(), noun))
              .findFirst()
              .ifPresent(
                  noun ->
                      byNoun
                          .computeIfAbsent(noun.key(), k -> new TreeMap<>())
                          .computeIfAbsent(statement.report(), k -> new ArrayList<>())
                          .add(day(statement, when.time(), noun, term)));
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byNoun.forEach((noun, byReport) -> compare(noun, byReport, found));
    return found;
  }

  private static boolean isDayOfNews(Time time, LocalDate published) {
    LocalDate day = time.start();
    return day != null
        && day.equals(time.end())
        && !day.isAfter(published)
        && ChronoUnit.DAYS.between(day, published) <= NEWS_DAYS;
  }

  private static boolean isOneHappening(Sentence sentence, Term noun) {
    Token token = sentence.token(noun.at());
    return NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT))
        && token.tag().equals("NN")
        && sentence.children(token).stream()
            .noneMatch(child -> OTHERS.contains(child.lemma().toLowerCase(Locale.ROOT)));
  }

  private static Day day(Statement statement, Time time, Term noun, Term when) {
    LocalDate date = Objects.requireNonNull(time.start());
    return new Day(
        date, statement, statement.reading().report().evidence(noun.span().cover(when.span())));
  }

  private static void compare(
      String noun, Map<String, List<Day>> byReport, List<Difference> found) {
    SortedMap<LocalDate, List<Day>> byDate = new TreeMap<>();
    for (List<Day> days : byReport.values()) {
      if (days.stream().map(Day::date).distinct().count() == 1) {
        byDate.computeIfAbsent(days.getFirst().date(), k -> new ArrayList<>()).addAll(days);
      }
    }
    if (byDate.size() != 2) {
      return;
    }
    List<List<Day>> rivals = List.copyOf(byDate.values());
    if (!shareWords(rivals.getFirst(), rivals.getLast(), noun)) {
      return;
    }
    List<Side> sides = new ArrayList<>();
    byDate.forEach(
        (date, days) -> {
          SortedSet<Evidence> evidence = new TreeSet<>();
          days.forEach(day -> evidence.add(day.evidence()));
          sides.add(Side.of(date.toString(), evidence));
        });
    found.add(
        new Conflict(
            DiscrepancyKind.DATE,
            Scope.BETWEEN_REPORTS,
            Severity.MEDIUM,
            "Day of the " + noun,
            List.of(),
            sides,
            "Each report gives the one happening one day, and the days differ."));
  }

  /// Whether some telling of each day names more in common than the happening.
  private static boolean shareWords(List<Day> some, List<Day> others, String noun) {
    return some.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(
                        other -> {
                          Set<String> shared = new HashSet<>(one.statement().keys());
                          shared.retainAll(other.statement().keys());
                          shared.remove(noun);
                          return !shared.isEmpty();
                        }));
  }
}
