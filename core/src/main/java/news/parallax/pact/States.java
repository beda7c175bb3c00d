package news.parallax.pact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ActorKind;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;
import news.parallax.actor.Role;

/// The states for which the actors of a report act.
record States(ReportActors actors) {
  /// The state of each, where the report names it, else the actor itself; places are left out: one
  /// signs there, and who acts under a capital's name is a state already.
  List<Integer> of(List<Integer> indexes) {
    Set<Integer> states = new LinkedHashSet<>();
    for (int index : indexes) {
      ReportActor actor = actors.get(index);
      if (actor.kind() != ActorKind.PLACE) {
        states.add(state(actor).orElse(actor).index());
      }
    }
    return List.copyOf(states);
  }

  private Optional<ReportActor> state(ReportActor actor) {
    if (Apart.isApart(actor.name())) {
      return Optional.empty();
    }
    Optional<ReportActor> body = body(actor);
    if (body.isPresent()) {
      return body;
    }
    Optional<String> country = Rulers.country(actor.name(), actor.kind(), actor.country());
    return actors.all().stream()
        .filter(other -> other.kind() == ActorKind.COUNTRY)
        .filter(other -> country.filter(code -> code.equals(other.country())).isPresent())
        .findFirst();
  }

  /// The body apart from its state that a person speaks and signs for.
  private Optional<ReportActor> body(ReportActor person) {
    return person.roles().stream()
        .map(Role::of)
        .filter(Objects::nonNull)
        .map(actors::get)
        .filter(other -> Apart.isApart(other.name()))
        .findFirst();
  }

  /// Those of some actors that are countries.
  List<Integer> countries(List<Integer> some) {
    return some.stream().filter(i -> actors.get(i).kind() == ActorKind.COUNTRY).toList();
  }
}
