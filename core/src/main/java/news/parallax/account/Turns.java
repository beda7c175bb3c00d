package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import news.parallax.account.Account.ChangeEntry;
import news.parallax.account.Account.EvasionEntry;
import news.parallax.pact.Evasion;
import news.parallax.pact.StatusChange;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// Gathers what reports tell of one agreement or regime: the steps by which it changed, and the
/// ways round it. The same step by the same actors is one, unless reports date it apart.
final class Turns {
  private record Step(StatusChange.Kind kind, List<String> by) {}

  private static final class Gathered {
    private Time time = Time.UNKNOWN;
    private final SortedSet<Evidence> evidence = new TreeSet<>();
  }

  private final Dossier dossier;
  private final UnaryOperator<List<String>> states;
  private final Map<Step, List<Gathered>> steps = new LinkedHashMap<>();
  private final List<EvasionEntry> evasions = new ArrayList<>();

  /// @param states the states for which some actors act
  Turns(Dossier dossier, UnaryOperator<List<String>> states) {
    this.dossier = dossier;
    this.states = states;
  }

  void add(Reading reading, StatusChange change) {
    Step step = new Step(change.kind(), states.apply(dossier.actors(reading, change.by())));
    Time time = dossier.time(reading.report(), change.when());
    List<Gathered> told = steps.computeIfAbsent(step, k -> new ArrayList<>());
    Gathered same =
        told.stream()
            .filter(g -> !g.time.isKnown() || !time.isKnown() || g.time.overlaps(time))
            .findFirst()
            .orElseGet(
                () -> {
                  Gathered fresh = new Gathered();
                  told.add(fresh);
                  return fresh;
                });
    boolean finer =
        time.isKnown()
            && (!same.time.isKnown() || time.precision().compareTo(same.time.precision()) < 0);
    same.time = finer ? time : same.time;
    same.evidence.add(reading.report().evidence(change.evidence()));
  }

  void add(Reading reading, Evasion evasion) {
    Span means = evasion.means();
    List<String> by = states.apply(dossier.actors(reading, evasion.by()));
    Evidence passage = reading.report().evidence(evasion.evidence());
    if (evasions.stream().noneMatch(told -> told.evidence().contains(passage))) {
      evasions.add(
          new EvasionEntry(
              by, means == null ? null : reading.report().at(means), List.of(passage)));
    }
  }

  /// In the order of their dates, those without a date last; a step of which neither the actor nor
  /// the date is told is left out where one of its kind is told with either.
  List<ChangeEntry> changes() {
    List<ChangeEntry> changes = new ArrayList<>();
    steps.forEach(
        (step, told) ->
            told.forEach(
                one ->
                    changes.add(
                        new ChangeEntry(
                            step.kind(), step.by(), one.time, List.copyOf(one.evidence)))));
    changes.removeIf(change -> isBare(change) && changes.stream().anyMatch(o -> isMore(o, change)));
    changes.sort(
        Comparator.comparing((ChangeEntry change) -> day(change.time()))
            .thenComparing(change -> change.evidence().getFirst()));
    return List.copyOf(changes);
  }

  /// Whether a step tells neither who took it nor when.
  private static boolean isBare(ChangeEntry change) {
    return change.by().isEmpty() && !change.time().isKnown();
  }

  private static boolean isMore(ChangeEntry other, ChangeEntry bare) {
    return other.status() == bare.status() && !isBare(other);
  }

  private static String day(@Nullable Time time) {
    return time == null || time.start() == null ? "~" : time.start().toString();
  }

  List<EvasionEntry> evasions() {
    return List.copyOf(evasions);
  }
}
