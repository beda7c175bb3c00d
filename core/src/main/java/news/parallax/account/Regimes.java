package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.actor.Actor;
import news.parallax.actor.ActorKind;
import news.parallax.pact.Evasion;
import news.parallax.pact.Rulers;
import news.parallax.pact.Sanction;
import news.parallax.pact.StatusChange;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// Sanctions on one target by the same imposers, over all reports.
final class Regimes {
  private static final class Regime {
    private final String target;
    private final boolean duties;
    private final Set<String> imposers = new LinkedHashSet<>();
    private final List<Told> told = new ArrayList<>();

    Regime(String target, boolean duties) {
      this.target = target;
      this.duties = duties;
    }

    boolean isFor(String bearer, Sanction sanction) {
      return target.equals(bearer) && duties == sanction.isDuty();
    }

    boolean isOpen() {
      return told.stream().allMatch(t -> t.sanction().status() == Sanction.Status.THREATENED);
    }
  }

  private record Told(Reading reading, Sanction sanction) {}

  private Regimes() {}

  static List<SanctionEntry> of(Dossier dossier) {
    List<Regime> regimes = new ArrayList<>();
    addAll(dossier, regimes, true);
    addAll(dossier, regimes, false);
    List<SanctionEntry> entries = new ArrayList<>();
    regimes.sort(
        Comparator.comparingInt((Regime r) -> -reports(r).size())
            .thenComparing(r -> evidence(r).getFirst()));
    for (Regime regime : regimes) {
      entries.add(entry("s" + (entries.size() + 1), regime, dossier));
    }
    return entries;
  }

  /// Those with known imposers first, so that the others can join them.
  private static void addAll(Dossier dossier, List<Regime> regimes, boolean imposersKnown) {
    for (Reading reading : dossier.readings()) {
      for (Sanction sanction : reading.bonds().sanctions()) {
        Told told = new Told(reading, sanction);
        if (imposers(told, dossier).isEmpty() != imposersKnown) {
          add(told, dossier, regimes);
        }
      }
    }
  }

  private static void add(Told told, Dossier dossier, List<Regime> regimes) {
    String target = dossier.actor(told.reading(), told.sanction().target());
    List<String> imposers = imposers(told, dossier);
    if (imposers.contains(target)) {
      return;
    }
    Regime regime =
        same(target, imposers, told.sanction(), regimes)
            .orElseGet(
                () -> {
                  Regime fresh = new Regime(target, told.sanction().isDuty());
                  regimes.add(fresh);
                  return fresh;
                });
    regime.imposers.addAll(imposers);
    regime.told.add(told);
  }

  private static Turns turns(Regime regime, Dossier dossier) {
    Turns turns = new Turns(dossier, ids -> states(ids, dossier));
    for (Told told : regime.told) {
      StatusChange change = told.sanction().change();
      Evasion evasion = told.sanction().evasion();
      if (change != null) {
        turns.add(told.reading(), change);
      }
      if (evasion != null) {
        turns.add(told.reading(), evasion);
      }
    }
    return turns;
  }

  private static List<String> imposers(Told told, Dossier dossier) {
    return states(dossier.actors(told.reading(), told.sanction().imposedBy()), dossier);
  }

  /// The states for which people act; people of no known state impose nothing. The names of the
  /// United Nations and of its council mean one imposer.
  private static List<String> states(List<String> ids, Dossier dossier) {
    List<String> imposers = new ArrayList<>();
    for (String id : ids) {
      Actor actor = actor(id, dossier);
      Optional<String> country = Rulers.country(actor.name(), actor.kind(), actor.country());
      Optional<Actor> state =
          dossier.cast().actors().stream()
              .filter(a -> a.kind() == ActorKind.COUNTRY)
              .filter(a -> country.filter(code -> code.equals(a.country())).isPresent())
              .findFirst();
      if (state.isPresent() || actor.kind() != ActorKind.PERSON) {
        imposers.add(council(state.orElse(actor), dossier).id());
      }
    }
    return imposers.stream().distinct().toList();
  }

  private static Actor actor(String id, Dossier dossier) {
    return dossier.cast().actors().stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// The first of the story's actors that bears one of the names of the same body.
  private static Actor council(Actor actor, Dossier dossier) {
    return ImposerComparison.isCouncil(actor)
        ? dossier.cast().actors().stream()
            .filter(ImposerComparison::isCouncil)
            .findFirst()
            .orElse(actor)
        : actor;
  }

  /// Sanctions by the same imposers; where none is named, the only ones on the target. What
  /// somebody else demands or threatens is not what stands.
  private static Optional<Regime> same(
      String target, List<String> imposers, Sanction sanction, List<Regime> regimes) {
    List<Regime> onTarget = regimes.stream().filter(r -> r.isFor(target, sanction)).toList();
    if (imposers.isEmpty()) {
      boolean open = sanction.status() == Sanction.Status.THREATENED;
      List<Regime> alike = onTarget.stream().filter(r -> r.isOpen() == open).toList();
      return alike.size() == 1
          ? alike.stream().findFirst()
          : alike.stream().filter(r -> r.imposers.isEmpty()).findFirst();
    }
    return onTarget.stream()
        .filter(r -> r.imposers.stream().anyMatch(imposers::contains))
        .findFirst();
  }

  private static SanctionEntry entry(String id, Regime regime, Dossier dossier) {
    SortedSet<String> reports = reports(regime);
    Turns turns = turns(regime, dossier);
    Time since = since(regime, dossier);
    return new SanctionEntry(
        id,
        List.copyOf(regime.imposers),
        regime.target,
        regime.told.stream().map(t -> t.sanction().measure()).distinct().sorted().toList(),
        since,
        until(regime, since, dossier),
        reason(regime),
        status(regime),
        turns.changes(),
        turns.evasions(),
        evidence(regime),
        List.copyOf(reports),
        dossier.origins(reports));
  }

  /// The earliest date from which a report says they lie.
  private static Time since(Regime regime, Dossier dossier) {
    return regime.told.stream()
        .map(t -> dossier.time(t.reading().report(), t.sanction().since()))
        .filter(time -> time.start() != null)
        .min(Comparator.comparing(time -> String.valueOf(time.start())))
        .orElse(Time.UNKNOWN);
  }

  /// The latest date on which a report says they were lifted; a date before they began is none.
  private static Time until(Regime regime, Time since, Dossier dossier) {
    return regime.told.stream()
        .filter(t -> t.sanction().status() == Sanction.Status.LIFTED)
        .map(t -> dossier.time(t.reading().report(), t.sanction().until()))
        .filter(time -> time.isKnown() && !endsBefore(time, since))
        .max(Comparator.comparing(time -> String.valueOf(time.start())))
        .orElse(Time.UNKNOWN);
  }

  private static boolean endsBefore(Time time, Time since) {
    return time.end() != null && since.start() != null && !time.end().isAfter(since.start());
  }

  private static @Nullable String reason(Regime regime) {
    for (Told told : regime.told) {
      Span reason = told.sanction().reason();
      if (reason != null) {
        return told.reading().report().at(reason);
      }
    }
    return null;
  }

  private static Sanction.Status status(Regime regime) {
    List<Sanction.Status> told = regime.told.stream().map(t -> t.sanction().status()).toList();
    List<Sanction.Status> ladder =
        List.of(Sanction.Status.LIFTED, Sanction.Status.IN_FORCE, Sanction.Status.THREATENED);
    return ladder.stream().filter(told::contains).findFirst().orElse(Sanction.Status.UNKNOWN);
  }

  private static List<Evidence> evidence(Regime regime) {
    SortedSet<Evidence> evidence = new TreeSet<>();
    for (Told told : regime.told) {
      told.sanction().evidence().forEach(s -> evidence.add(told.reading().report().evidence(s)));
    }
    return List.copyOf(evidence);
  }

  private static SortedSet<String> reports(Regime regime) {
    SortedSet<String> ids = new TreeSet<>();
    regime.told.forEach(t -> ids.add(t.reading().report().id()));
    return ids;
  }
}
