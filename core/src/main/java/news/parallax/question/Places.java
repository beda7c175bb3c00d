package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.MembershipEntry;
import news.parallax.actor.Actor;
import news.parallax.event.Plover;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Answers.Found;

/// Answers who is in a body, wants in or leaves, who takes part in its meetings, and who holds an
/// office in it; for a state, who holds its offices.
final class Places {
  private Places() {}

  static Found of(Question.Members question, Asked asked) {
    Set<String> bodies = asked.ids(question.body());
    List<Hit> hits = new ArrayList<>();
    for (MembershipEntry entry : asked.account().memberships()) {
      if (bodies.contains(entry.body())) {
        hits.add(asked.hit(new Item.Seat(entry), Set.of()));
      }
    }
    for (EventEntry event : asked.account().events()) {
      if (event.type() == Plover.CONSULT && isMeetingOf(event, bodies)) {
        hits.add(asked.hit(new Item.Part(event), Set.of(event.id())));
      }
    }
    for (Actor actor : asked.account().actors()) {
      for (Actor.Office office : actor.roles()) {
        if (bodies.contains(office.of())) {
          hits.add(asked.hit(new Item.Post(actor, office), Set.of(actor.id())));
        }
      }
    }
    return Found.of(hits);
  }

  private static boolean isMeetingOf(EventEntry event, Set<String> bodies) {
    return event.targets().stream().anyMatch(bodies::contains)
        || event.sources().stream().anyMatch(bodies::contains);
  }
}
