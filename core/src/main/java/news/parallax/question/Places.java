package news.parallax.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.MembershipEntry;
import news.parallax.account.Account.Telling;
import news.parallax.actor.Actor;
import news.parallax.actor.ActorKind;
import news.parallax.event.Plover;
import news.parallax.pact.Membership;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Answer.LeftOut;
import news.parallax.question.Answers.Found;
import news.parallax.report.Evidence;

/// Answers who is in a body, wants in or leaves, who takes part in its meetings, and who holds an
/// office in it; for a state, who holds its offices.
final class Places {
  private Places() {}

  static Found of(Question.Members question, Asked asked) {
    Set<String> bodies = asked.ids(question.body());
    List<Hit> hits = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (MembershipEntry entry : asked.account().memberships()) {
      if (bodies.contains(entry.body())) {
        Item seat = new Item.Seat(entry);
        if (isGivenUp(entry, asked)) {
          leftOut.add(new LeftOut(asked.account(), seat, "it leaves or has left"));
        } else {
          hits.add(asked.hit(seat, Set.of()));
        }
      }
    }
    Set<String> blocs = new TreeSet<>(bodies);
    asked.account().actors().stream()
        .filter(actor -> actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.PLACE)
        .forEach(actor -> blocs.remove(actor.id()));
    for (EventEntry event : asked.account().events()) {
      List<Evidence> passages =
          event.type() == Plover.CONSULT ? naming(event, blocs, asked) : List.of();
      if (!passages.isEmpty()) {
        hits.add(asked.hit(new Item.Meeting(event, passages), Set.of(event.id())));
      }
    }
    for (Actor actor : asked.account().actors()) {
      for (Actor.Office office : actor.roles()) {
        if (bodies.contains(office.of())) {
          hits.add(asked.hit(new Item.Post(actor, office), Set.of(actor.id())));
        }
      }
    }
    return new Found(hits, leftOut);
  }

  /// Whether a member is also told to leave.
  private static boolean isGivenUp(MembershipEntry seat, Asked asked) {
    return seat.status() == Membership.Status.MEMBER
        && asked.account().memberships().stream()
            .filter(other -> other.status() == Membership.Status.LEAVES)
            .anyMatch(
                other -> other.member().equals(seat.member()) && other.body().equals(seat.body()));
  }

  private static List<Evidence> naming(EventEntry event, Set<String> bodies, Asked asked) {
    return event.evidence().stream()
        .map(Telling::evidence)
        .filter(passage -> asked.namedIn(List.of(passage)).stream().anyMatch(bodies::contains))
        .toList();
  }
}
