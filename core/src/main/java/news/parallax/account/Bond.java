package news.parallax.account;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.ChangeEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.actor.Actor;
import news.parallax.actor.ActorKind;
import news.parallax.event.Event;
import news.parallax.pact.Apart;
import news.parallax.pact.Pact;
import news.parallax.pact.Pact.Stage;
import news.parallax.pact.Rulers;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// Tellings in one or more reports that are taken for the same agreement.
final class Bond {
  private static final int ENOUGH = 2;
  private static final long SAME_SIGNING_DAYS = 62;
  private static final List<List<String>> PREDECESSORS = Lexicon.rows("predecessors.tsv");

  /// One report's telling of an agreement, with parties and time as the account knows them.
  ///
  /// @param explicit when it was concluded by the report's own word
  /// @param inferred when it was concluded by the happening that concludes it
  /// @param parties ids of who is bound, states for the people who act for them
  /// @param sides the same with states for all that belong to one
  record Telling(
      Reading reading,
      Pact pact,
      Set<String> parties,
      Set<String> sides,
      Time explicit,
      Time inferred) {
    Telling {
      parties = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(parties));
      sides = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(sides));
    }

    static Telling of(
        Reading reading, Pact pact, Dossier dossier, List<Aligned<Event, EventEntry>> happenings) {
      Set<String> parties = parties(reading, pact, dossier);
      return new Telling(
          reading,
          pact,
          parties,
          sides(parties, dossier),
          dossier.time(reading.report(), pact.signed()),
          PactAlignment.timeOf(reading, pact.signing(), happenings));
    }

    /// States for the people who act for them, where the account knows the state.
    private static Set<String> parties(Reading reading, Pact pact, Dossier dossier) {
      Set<String> parties = new LinkedHashSet<>();
      Time signed = dossier.time(reading.report(), pact.signed());
      for (int index : pact.parties()) {
        Actor actor = dossier.cast().actor(reading.report().id(), index);
        Actor state = Apart.isApart(actor.name()) ? actor : state(actor, dossier).orElse(actor);
        if (state.kind() != ActorKind.PERSON) {
          parties.add(predecessor(state, signed, dossier).orElse(state).id());
        }
      }
      return parties;
    }

    /// The states of some actors, or themselves.
    private static Set<String> states(List<String> ids, Dossier dossier) {
      Set<String> states = new LinkedHashSet<>();
      for (Actor actor : dossier.cast().actors()) {
        if (ids.contains(actor.id())) {
          boolean apart = Apart.isApart(actor.name());
          states.add(apart ? actor.id() : state(actor, dossier).orElse(actor).id());
        }
      }
      return states;
    }

    /// The parties with the countries of bodies that act for themselves: one report has a country's
    /// people agree, another a movement of it.
    private static Set<String> sides(Set<String> parties, Dossier dossier) {
      Set<String> sides = new LinkedHashSet<>();
      for (Actor actor : dossier.cast().actors()) {
        if (parties.contains(actor.id())) {
          sides.add(state(actor, dossier).orElse(actor).id());
        }
      }
      return sides;
    }

    /// The state that stood in the place of this one when the agreement was signed, if the story
    /// speaks of it.
    private static Optional<Actor> predecessor(Actor state, Time signed, Dossier dossier) {
      for (List<String> row : PREDECESSORS) {
        boolean before =
            signed.end() != null && signed.end().getYear() <= Integer.parseInt(row.get(2));
        if (before && row.get(0).equals(state.country())) {
          List<String> names = List.of(row.get(1).split("\\|"));
          return dossier.cast().actors().stream().filter(a -> names.contains(a.name())).findFirst();
        }
      }
      return Optional.empty();
    }

    private static Optional<Actor> state(Actor actor, Dossier dossier) {
      Optional<String> country = Rulers.country(actor.name(), actor.kind(), actor.country());
      return dossier.cast().actors().stream()
          .filter(other -> other.kind() == ActorKind.COUNTRY)
          .filter(other -> country.filter(code -> code.equals(other.country())).isPresent())
          .findFirst();
    }

    Evidence first() {
      return reading.report().evidence(pact.mentions().getFirst());
    }

    /// Whether it says between whom the agreement is.
    boolean isBound() {
      return parties.size() >= ENOUGH;
    }

    /// Whether it says more of the agreement than whom it concerns: its name, its date or how far
    /// it has come.
    boolean isFirm() {
      return isNamed()
          || explicit.isKnown()
          || pact.stage() != Stage.UNKNOWN
          || !pact.replaces().isEmpty()
          || isReplaced();
    }

    boolean isNamed() {
      return !pact.aliases().isEmpty();
    }

    /// Whether both are about the same, as far as is told.
    boolean isLike(Telling other) {
      boolean open = pact.topics().isEmpty() || other.pact.topics().isEmpty();
      return pact.isTruce() == other.pact.isTruce()
          && (open || pact.topics().stream().anyMatch(other.pact.topics()::contains));
    }

    /// Whether the two share a proper name or an abbreviation.
    boolean isNamedLike(Telling other) {
      return pact.aliases().stream().anyMatch(other.pact.aliases()::contains);
    }

    /// Whether both have proper names, and different ones.
    boolean isNamedApart(Telling other) {
      return !pact.aliases().isEmpty() && !other.pact.aliases().isEmpty() && !isNamedLike(other);
    }

    /// Whether its report says that another agreement replaces it.
    boolean isReplaced() {
      return reading.bonds().pacts().stream()
          .anyMatch(other -> other.replaces().contains(pact.index()));
    }
  }

  private final List<Telling> tellings = new ArrayList<>();

  Bond(Telling first) {
    tellings.add(first);
  }

  void add(Telling telling) {
    tellings.add(telling);
  }

  List<Telling> tellings() {
    return tellings;
  }

  /// Whether a telling of another report means this agreement: by name, or by parties where neither
  /// dates nor names tell them apart.
  boolean takes(Telling other) {
    boolean sameReport =
        tellings.stream()
            .anyMatch(t -> t.reading().report().id().equals(other.reading().report().id()));
    if (sameReport) {
      return false;
    }
    return tellings.stream().anyMatch(t -> t.isNamedLike(other))
        || tellings.stream().allMatch(t -> agree(t, other))
            && tellings.stream().anyMatch(t -> t.parties().size() >= ENOUGH);
  }

  /// Whether a telling of another report that does not say who is bound can mean this agreement: it
  /// has the same name, or its one party, its date and its matter fit.
  boolean mayTake(Telling loose) {
    boolean sameReport =
        tellings.stream()
            .anyMatch(t -> t.reading().report().id().equals(loose.reading().report().id()));
    return !sameReport
        && (tellings.stream().anyMatch(t -> t.isNamedLike(loose))
            || tellings.stream().anyMatch(t -> t.sides().containsAll(loose.sides()))
                && tellings.stream().allMatch(t -> t.isLike(loose) && !t.isNamedApart(loose))
                && tellings.stream().noneMatch(t -> t.isReplaced() || loose.isReplaced())
                && tellings.stream().allMatch(t -> areAtOneTime(t, loose)));
  }

  private static boolean areAtOneTime(Telling one, Telling other) {
    boolean told = one.explicit().isKnown() && other.explicit().isKnown();
    return !told || areNear(one.explicit(), other.explicit());
  }

  private static boolean agree(Telling one, Telling other) {
    boolean told = one.explicit().isKnown() && other.explicit().isKnown();
    return one.sides().equals(other.sides())
        && !one.isNamedApart(other)
        && one.isReplaced() == other.isReplaced()
        && (told ? areNear(one.explicit(), other.explicit()) : !one.isReplaced());
  }

  /// Whether two dates can be meant for one signing; apart by less than a season they are a
  /// conflict to be shown, not two agreements.
  private static boolean areNear(Time one, Time other) {
    return one.overlaps(other)
        || one.start() != null
            && other.start() != null
            && Math.abs(ChronoUnit.DAYS.between(one.start(), other.start())) <= SAME_SIGNING_DAYS;
  }

  boolean replaces(Bond other) {
    for (Telling newer : tellings) {
      for (int index : newer.pact().replaces()) {
        boolean replaced =
            other.tellings.stream()
                .anyMatch(
                    t ->
                        t.reading().report().id().equals(newer.reading().report().id())
                            && t.pact().index() == index);
        if (replaced) {
          return true;
        }
      }
    }
    return false;
  }

  /// The parties as told by the telling that knows most of them.
  List<String> parties() {
    return tellings.stream()
        .map(Telling::parties)
        .max(Comparator.comparingInt(Set::size))
        .map(List::copyOf)
        .orElse(List.of());
  }

  /// The date most precisely told, of several the one that most reports tell, else that of the
  /// happening that concludes it; null when unknown. While its signing is awaited only the reports
  /// that await it count.
  @Nullable Time signed() {
    Stage stage = stage();
    List<Telling> telling =
        tellings.stream().filter(t -> stage != Stage.AWAITED || t.pact().stage() == stage).toList();
    return finest(telling.stream().map(Telling::explicit).toList())
        .or(() -> finest(telling.stream().map(Telling::inferred).toList()))
        .orElse(null);
  }

  private static Optional<Time> finest(List<Time> told) {
    return told.stream()
        .filter(Time::isKnown)
        .min(
            Comparator.comparing(Time::precision)
                .thenComparing(time -> -told.stream().filter(t -> isSame(t, time)).count())
                .thenComparing(Time::basis)
                .thenComparing(Time::text));
  }

  private static boolean isSame(Time one, Time other) {
    return Objects.equals(one.start(), other.start()) && Objects.equals(one.end(), other.end());
  }

  Pact.Status status() {
    return stage().status();
  }

  /// The furthest stage that a report tells.
  private Stage stage() {
    return tellings.stream()
        .map(t -> t.pact().stage())
        .max(Comparator.naturalOrder())
        .orElse(Stage.UNKNOWN);
  }

  /// Who suspended, left or ended it, states for the people who act for them.
  List<ChangeEntry> changes(Dossier dossier) {
    Turns turns = new Turns(dossier, ids -> List.copyOf(Telling.states(ids, dossier)));
    for (Telling told : tellings) {
      told.pact().changes().forEach(change -> turns.add(told.reading(), change));
    }
    return turns.changes();
  }

  int mentions() {
    return tellings.stream().mapToInt(t -> t.pact().mentions().size()).sum();
  }

  List<Evidence> evidence() {
    SortedSet<Evidence> evidence = new TreeSet<>();
    for (Telling told : tellings) {
      for (Span span : told.pact().mentions()) {
        evidence.add(told.reading().report().evidence(span));
      }
    }
    return List.copyOf(evidence);
  }

  SortedSet<String> reports() {
    SortedSet<String> ids = new TreeSet<>();
    tellings.forEach(t -> ids.add(t.reading().report().id()));
    return ids;
  }
}
