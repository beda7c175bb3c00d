package news.parallax.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.report.Evidence;
import news.parallax.statement.ContentUnit.Telling;

/// Finds what reports share below the level of sentences: terms that are tied to each other in
/// sentences of two or more reports (`invasion`, `Ukraine`, `2022`), in whatever form. Ties that
/// the same reports tell in the same sentences are one unit.
public final class ContentUnits {
  /// Least weight of two tied terms: names and words that stand everywhere in a story say little.
  private static final double LEAST_WEIGHT = 0.51;

  /// What many reports say is made of words that stand in many of their sentences.
  private static final double LESS_FOR_A_REPORT = 0.05;

  private ContentUnits() {}

  /// @param statements of all reports of a story
  /// @return the weightiest first
  public static List<ContentUnit> of(List<Statement> statements) {
    Ties ties = new Ties(statements);
    List<Shared> shared = new ArrayList<>();
    ties.byKey()
        .forEach(
            (key, all) -> {
              for (List<Tie> alike : byRole(all)) {
                Shared one = new Shared(ofOneTime(alike));
                if (one.isCommon() && ties.weight(key) >= leastWeight(one.reports().size())) {
                  shared.add(one);
                }
              }
            });
    shared.sort(
        Comparator.comparingDouble((Shared one) -> -ties.weight(one.ties().getFirst().key()))
            .thenComparing(one -> one.ties().getFirst().key()));
    List<Shared> joined = new ArrayList<>();
    for (Shared one : shared) {
      joined.stream()
          .filter(other -> other.standsWith(one))
          .findFirst()
          .ifPresentOrElse(other -> other.join(one), () -> joined.add(one));
    }
    return joined.stream().filter(Shared::isSaid).map(Shared::unit).toList();
  }

  /// All together, but where some name one as acting and others as acted on, only these, apart.
  private static List<List<Tie>> byRole(List<Tie> all) {
    SortedMap<String, List<Tie>> roles = new TreeMap<>();
    all.forEach(tie -> roles.computeIfAbsent(tie.role(), k -> new ArrayList<>()).add(tie));
    roles.remove("");
    return roles.size() < 2 ? List.of(all) : List.copyOf(roles.values());
  }

  /// Without those that date the sentence to a year in which no other report that dates it puts it:
  /// an accord signed in 1995 is not one signed in 2018.
  private static List<Tie> ofOneTime(List<Tie> all) {
    return all.stream()
        .filter(
            tie -> {
              List<Tie> dated =
                  all.stream()
                      .filter(other -> isElsewhere(tie, other) && !years(other).isEmpty())
                      .toList();
              return years(tie).isEmpty()
                  || dated.isEmpty()
                  || dated.stream().anyMatch(o -> !Collections.disjoint(years(tie), years(o)));
            })
        .toList();
  }

  private static boolean isElsewhere(Tie one, Tie other) {
    return !one.statement().report().equals(other.statement().report());
  }

  /// The years in which the times that a tie's sentence tells begin.
  private static Set<Integer> years(Tie tie) {
    Set<Integer> years = new HashSet<>();
    for (Term term : tie.statement().terms()) {
      if (term.meaning() instanceof Term.Meaning.When when) {
        LocalDate start = when.time().start();
        if (start != null) {
          years.add(start.getYear());
        }
      }
    }
    return years;
  }

  private static double leastWeight(int reports) {
    return LEAST_WEIGHT - LESS_FOR_A_REPORT * (reports - 2);
  }

  /// Ties with the same two terms, later also others that stand with them.
  private static final class Shared {
    private final List<Tie> ties;
    private final SortedMap<String, SortedSet<Evidence>> sentences = new TreeMap<>();

    Shared(List<Tie> ties) {
      this.ties = new ArrayList<>(ties);
      for (Tie tie : ties) {
        sentences
            .computeIfAbsent(tie.statement().report(), k -> new TreeSet<>())
            .add(tie.statement().evidence());
      }
    }

    List<Tie> ties() {
      return ties;
    }

    Set<String> reports() {
      return sentences.keySet();
    }

    /// Whether it is more than a name or label that the reports have in common.
    boolean isSaid() {
      return !ties.stream().allMatch(Tie::isLabel);
    }

    boolean isCommon() {
      return sentences.size() > 1;
    }

    /// Whether the same sentences tell both, and both in words that hang on each other, or neither.
    boolean standsWith(Shared other) {
      return sentences.equals(other.sentences)
          && ties.getFirst().direct() == other.ties.getFirst().direct();
    }

    void join(Shared other) {
      ties.addAll(other.ties);
    }

    ContentUnit unit() {
      List<Telling> tellings = new ArrayList<>();
      SortedMap<Evidence, List<Tie>> bySentence = new TreeMap<>();
      ties.forEach(
          tie ->
              bySentence
                  .computeIfAbsent(tie.statement().evidence(), k -> new ArrayList<>())
                  .add(tie));
      for (List<Tie> here : bySentence.values()) {
        SortedMap<Integer, Term> terms = new TreeMap<>();
        Set<String> told = new HashSet<>();
        for (Tie tie : here) {
          if (told.add(tie.key())) {
            terms.put(tie.one().at(), tie.one());
            terms.put(tie.other().at(), tie.other());
          }
        }
        tellings.add(new Telling(here.getFirst().statement(), List.copyOf(terms.values())));
      }
      return new ContentUnit(tellings);
    }
  }
}
