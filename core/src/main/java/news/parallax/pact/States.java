package news.parallax.pact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ActorKind;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;

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
    return actors.all().stream()
        .filter(other -> other.kind() == ActorKind.COUNTRY)
        .filter(other -> actor.country() != null && actor.country().equals(other.country()))
        .findFirst();
  }
}
