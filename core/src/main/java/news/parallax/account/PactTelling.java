package news.parallax.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import news.parallax.time.Time;

/// One report's telling of an agreement, with parties and time as the account knows them.
///
/// @param explicit when it was concluded by the report's own word
/// @param inferred when it was concluded by the happening that concludes it
/// @param parties ids of who is bound, states for the people who act for them
/// @param sides the same with states for all that belong to one
/// @param told ids of all of whom the report speaks, and of their states
record PactTelling(
    Reading reading,
    Pact pact,
    Set<String> parties,
    Set<String> sides,
    Set<String> told,
    Time explicit,
    Time inferred) {
  private static final int ENOUGH = 2;
  private static final List<List<String>> PREDECESSORS = Lexicon.rows("predecessors.tsv");

  PactTelling {
    parties = Collections.unmodifiableSet(new LinkedHashSet<>(parties));
    sides = Collections.unmodifiableSet(new LinkedHashSet<>(sides));
    told = Collections.unmodifiableSet(new LinkedHashSet<>(told));
  }

  static PactTelling of(
      Reading reading, Pact pact, Dossier dossier, List<Aligned<Event, EventEntry>> happenings) {
    Set<String> parties = parties(reading, pact, dossier);
    return new PactTelling(
        reading,
        pact,
        parties,
        sides(parties, dossier),
        told(reading, dossier),
        dossier.time(reading.report(), pact.signed()),
        PactAlignment.timeOf(reading, pact.signing(), happenings));
  }

  private static Set<String> told(Reading reading, Dossier dossier) {
    List<String> all = new ArrayList<>();
    for (int index = 0; index < reading.actors().all().size(); index++) {
      all.add(dossier.actor(reading, index));
    }
    Set<String> told = new LinkedHashSet<>(all);
    told.addAll(states(all, dossier));
    return told;
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
  static Set<String> states(List<String> ids, Dossier dossier) {
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

  /// When it was concluded, by its own word or else by the happening.
  Time when() {
    return explicit.isKnown() ? explicit : inferred;
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
  boolean isLike(PactTelling other) {
    boolean open = pact.topics().isEmpty() || other.pact.topics().isEmpty();
    return pact.isTruce() == other.pact.isTruce()
        && (open || pact.topics().stream().anyMatch(other.pact.topics()::contains));
  }

  /// Whether the two share a proper name or an abbreviation.
  boolean isNamedLike(PactTelling other) {
    return pact.aliases().stream().anyMatch(other.pact.aliases()::contains);
  }

  /// Whether both have proper names, and different ones.
  boolean isNamedApart(PactTelling other) {
    return !pact.aliases().isEmpty() && !other.pact.aliases().isEmpty() && !isNamedLike(other);
  }

  /// Whether its report says that it replaces another that has no name, so that only dates tell
  /// the two apart.
  boolean isReplacingLike() {
    return pact.replaces().stream()
        .anyMatch(index -> reading.bonds().pacts().get(index).aliases().isEmpty());
  }

  /// Whether its report speaks of all these actors.
  boolean tellsOf(List<String> actors) {
    return told.containsAll(actors);
  }

  /// Whether its report says that another agreement replaces it.
  boolean isReplaced() {
    return reading.bonds().pacts().stream()
        .anyMatch(other -> other.replaces().contains(pact.index()));
  }
}
