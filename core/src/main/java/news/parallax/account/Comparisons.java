package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.Explained;
import news.parallax.account.Account.Value;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Harmless;
import news.parallax.account.Difference.Side;
import news.parallax.correction.Fix;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// Everything in which a story's reports differ: conflicts first by severity, then by place.
///
/// @param dismissed corrections by which people have said of a conflict that it is none
record Comparisons(
    List<Discrepancy> discrepancies, List<Explained> explained, List<Fix.Dismissed> dismissed) {
  private static final List<Comparison> ALL =
      List.of(
          DateComparison::compare,
          OffsetComparison::compare,
          DressComparison::compare,
          CalendarComparison::compare,
          QuoteComparison::compare,
          DisputeComparison::compare,
          DenialComparison::compare,
          TitleComparison::compare,
          ImposerComparison::compare,
          AssessmentComparison::compare,
          NumberComparison::compare,
          Tolls::compare,
          RivalTolls::compare,
          PastTolls::compare,
          FateComparison::compare,
          PactComparison::compare,
          WordingComparison::compare,
          HappeningTimeComparison::compare,
          BearingComparison::compare,
          LevyComparison::compare,
          CrowdComparison::compare,
          SpeakerComparison::compare,
          AttributeComparison::compare,
          ProvisionComparison::compare,
          TermsComparison::compare,
          StatementComparison::compare);

  private static final Comparator<Conflict> ORDER =
      Comparator.comparing(Conflict::severity)
          .thenComparing(Conflict::kind)
          .thenComparing(conflict -> first(conflict.sides()))
          .thenComparing(Conflict::subject);

  Comparisons {
    discrepancies = List.copyOf(discrepancies);
    explained = List.copyOf(explained);
    dismissed = List.copyOf(dismissed);
  }

  static Comparisons of(Material material) {
    List<Conflict> conflicts = new ArrayList<>();
    List<Harmless> harmless = new ArrayList<>();
    for (Comparison comparison : ALL) {
      for (Difference difference : comparison.compare(material)) {
        switch (difference) {
          case Conflict conflict when conflicts.stream().noneMatch(conflict::repeats) ->
              conflicts.add(conflict);
          case Conflict repeated -> {}
          case Harmless none -> harmless.add(none);
        }
      }
    }
    harmless.removeIf(none -> conflicts.stream().anyMatch(none::isSettledBy));
    List<Fix.Dismissed> dismissed = new ArrayList<>();
    conflicts.removeIf(conflict -> isDismissed(conflict, material.dossier(), dismissed));
    conflicts.sort(ORDER);
    harmless.sort(
        Comparator.comparing(Harmless::reason)
            .thenComparing(none -> first(none.sides()))
            .thenComparing(Harmless::subject));
    return new Comparisons(
        IntStream.range(0, conflicts.size())
            .mapToObj(i -> discrepancy("d" + (i + 1), conflicts.get(i), material.dossier()))
            .toList(),
        harmless.stream()
            .distinct()
            .map(
                none ->
                    new Explained(
                        none.reason(),
                        none.subject(),
                        values(none.sides(), material.dossier()),
                        none.why()))
            .toList(),
        dismissed.stream().distinct().toList());
  }

  /// @param matched takes those corrections that dismiss the conflict
  private static boolean isDismissed(
      Conflict conflict, Dossier dossier, List<Fix.Dismissed> matched) {
    String kind = conflict.kind().name().toLowerCase(Locale.ROOT);
    SortedSet<String> ids = new TreeSet<>();
    conflict.sides().forEach(side -> ids.addAll(side.reports()));
    List<Report> between =
        dossier.readings().stream().map(Reading::report).filter(r -> ids.contains(r.id())).toList();
    List<Fix.Dismissed> fixes =
        dossier
            .corrections()
            .of(Fix.Dismissed.class)
            .filter(fix -> fix.matches(kind, conflict.subject(), between))
            .toList();
    matched.addAll(fixes);
    return !fixes.isEmpty();
  }

  private static Evidence first(List<Side> sides) {
    return sides.stream().map(side -> side.evidence().first()).sorted().findFirst().orElseThrow();
  }

  private static Discrepancy discrepancy(String id, Conflict conflict, Dossier dossier) {
    Optional<Support> better = Support.strongest(conflict, dossier);
    @Nullable Integer index = better.map(Support::index).orElse(null);
    String why = better.map(b -> conflict.why() + " " + b.reason()).orElse(conflict.why());
    return new Discrepancy(
        id,
        conflict.kind(),
        conflict.scope(),
        conflict.subject(),
        conflict.items(),
        conflict.severity(),
        values(conflict.sides(), dossier),
        index,
        why);
  }

  private static List<Value> values(List<Side> sides, Dossier dossier) {
    return sides.stream()
        .map(
            side ->
                new Value(
                    side.value(),
                    List.copyOf(side.reports()),
                    dossier.origins(side.reports()),
                    List.copyOf(side.evidence())))
        .toList();
  }

  /// Which side has more independent support, never which is true.
  private record Support(int index, String reason) {
    /// The side that rests on more origins than every other; among equals the only precise one.
    /// Disputes between speakers are not weighed: there the reports agree in reporting both.
    static Optional<Support> strongest(Conflict conflict, Dossier dossier) {
      if (conflict.scope() == Account.Scope.BETWEEN_SPEAKERS) {
        return Optional.empty();
      }
      List<Integer> origins =
          conflict.sides().stream().map(side -> dossier.origins(side.reports())).toList();
      int most = origins.stream().mapToInt(Integer::intValue).max().orElseThrow();
      List<Integer> leading =
          IntStream.range(0, origins.size()).filter(i -> origins.get(i) == most).boxed().toList();
      if (leading.size() == 1) {
        return Optional.of(
            new Support(
                leading.getFirst(),
                "«%s» rests on the most origins (%d)."
                    .formatted(conflict.sides().get(leading.getFirst()).value(), most)));
      }
      List<Integer> precise =
          leading.stream().filter(i -> conflict.sides().get(i).precise()).toList();
      return precise.size() == 1
          ? Optional.of(
              new Support(
                  precise.getFirst(),
                  "«%s» is told more precisely than others with as many origins."
                      .formatted(conflict.sides().get(precise.getFirst()).value())))
          : Optional.empty();
    }
  }
}
