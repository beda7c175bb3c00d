package news.parallax.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.actor.Actor;
import news.parallax.event.Event;
import news.parallax.event.Plover;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.time.Time;

/// Tellings in one or more reports that are taken for the same happening; grows while the reports
/// are aligned.
final class Happening {
  private static final Set<Plover> SYMMETRIC =
      Set.of(Plover.AGREE, Plover.CONSULT, Plover.COOPERATE);

  /// One report's telling of an event, with actors and time as the account knows them.
  record Telling(
      Reading reading,
      Event event,
      List<String> sources,
      List<String> targets,
      Set<String> actingStates,
      Set<String> targetStates,
      Time time) {
    Telling {
      sources = List.copyOf(sources);
      targets = List.copyOf(targets);
      actingStates = Set.copyOf(actingStates);
      targetStates = Set.copyOf(targetStates);
    }

    static Telling of(Reading reading, Event event, Dossier dossier) {
      return new Telling(
          reading,
          event,
          dossier.actors(reading, event.sources()),
          dossier.actors(reading, event.targets()),
          states(reading, event.sources(), dossier),
          states(reading, event.targets(), dossier),
          dossier.time(reading.report(), event.when()));
    }

    /// The actors with the states they belong to, since a leader acts for a state.
    private static Set<String> states(Reading reading, List<Integer> actors, Dossier dossier) {
      Set<String> states = new HashSet<>();
      for (int index : actors) {
        Actor actor = dossier.cast().actor(reading.report().id(), index);
        states.add(actor.id());
        if (actor.country() != null) {
          states.add(actor.country());
        }
      }
      return states;
    }

    Evidence evidence() {
      return reading.report().evidence(event.evidence());
    }

    Evidence place() {
      return reading.report().evidence(event.predicate());
    }

    String kind() {
      String mode = event.mode();
      return event.type() + ":" + (mode == null ? event.lemma() : mode);
    }

    boolean sameActors(Telling other) {
      if (SYMMETRIC.contains(event.type()) && mutual() && other.mutual()) {
        return meet(actingStates, other.actingStates) && meet(targetStates, other.targetStates);
      }
      return agree(actingStates, other.actingStates)
          && agree(targetStates, other.targetStates)
          && (meet(actingStates, other.actingStates) || meet(targetStates, other.targetStates));
    }

    private boolean mutual() {
      return sources.equals(targets);
    }

    private static boolean agree(Set<String> some, Set<String> others) {
      return some.isEmpty() || others.isEmpty() || meet(some, others);
    }

    private static boolean meet(Set<String> some, Set<String> others) {
      return some.stream().anyMatch(others::contains);
    }
  }

  private final List<Telling> tellings = new ArrayList<>();

  private Happening(Telling first) {
    tellings.add(first);
  }

  /// The happenings of a story, in no order that means anything.
  static List<Happening> all(Dossier dossier) {
    List<Telling> told = new ArrayList<>();
    for (Reading reading : dossier.readings()) {
      reading.events().forEach(event -> told.add(Telling.of(reading, event, dossier)));
    }
    List<Happening> happenings = new ArrayList<>();
    told.stream().filter(t -> t.time().isKnown()).forEach(t -> add(t, happenings));
    mergeLeading(happenings, dossier);
    told.stream().filter(t -> !t.time().isKnown()).forEach(t -> add(t, happenings));
    return happenings;
  }

  private static void add(Telling telling, List<Happening> happenings) {
    Optional<Happening> same =
        happenings.stream()
            .filter(h -> h.takes(telling))
            .max(
                Comparator.comparingInt((Happening h) -> h.reports().size())
                    .thenComparingInt(h -> h.tellings.size()));
    same.ifPresentOrElse(
        h -> h.tellings.add(telling), () -> happenings.add(new Happening(telling)));
  }

  private boolean takes(Telling telling) {
    return tellings.getFirst().kind().equals(telling.kind())
        && tellings.stream().allMatch(t -> t.sameActors(telling))
        && tellings.stream().allMatch(t -> t.time().overlaps(telling.time()));
  }

  /// Joins happenings that lead their reports under different dates.
  private static void mergeLeading(List<Happening> happenings, Dossier dossier) {
    for (int i = 0; i < happenings.size(); i++) {
      for (int j = happenings.size() - 1; j > i; j--) {
        if (happenings.get(i).leadsLike(happenings.get(j), dossier)) {
          happenings.get(i).tellings.addAll(happenings.remove(j).tellings);
        }
      }
    }
  }

  private boolean leadsLike(Happening other, Dossier dossier) {
    Optional<Telling> mine = tellings.stream().filter(t -> leads(t, dossier)).findFirst();
    Optional<Telling> theirs = other.tellings.stream().filter(t -> leads(t, dossier)).findFirst();
    return mine.isPresent()
        && theirs.isPresent()
        && !mine.get().reading().equals(theirs.get().reading())
        && mine.get().kind().equals(theirs.get().kind())
        && mine.get().sameActors(theirs.get())
        && !mine.get().targets().isEmpty()
        && !theirs.get().targets().isEmpty();
  }

  /// Whether a telling is the first of its kind in its report, near its beginning, and the kind is
  /// what the report tells most.
  private static boolean leads(Telling telling, Dossier dossier) {
    List<Telling> all =
        telling.reading().events().stream()
            .map(event -> Telling.of(telling.reading(), event, dossier))
            .toList();
    List<Telling> same =
        all.stream().filter(t -> t.kind().equals(telling.kind()) && t.sameActors(telling)).toList();
    boolean first =
        same.stream()
            .filter(t -> t.time().isKnown())
            .findFirst()
            .filter(telling::equals)
            .isPresent();
    boolean early =
        telling.event().predicate().start() < telling.reading().report().text().length() / 4;
    return first && early && same.size() >= 2;
  }

  List<Telling> tellings() {
    return tellings.stream().sorted(Comparator.comparing(Telling::place)).toList();
  }

  SortedSet<String> reports() {
    return reports(tellings);
  }

  private static SortedSet<String> reports(Collection<Telling> tellings) {
    SortedSet<String> ids = new TreeSet<>();
    tellings.forEach(t -> ids.add(t.reading().report().id()));
    return ids;
  }
}
