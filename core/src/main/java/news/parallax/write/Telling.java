package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Reported;
import news.parallax.event.Status;
import news.parallax.question.Item;
import news.parallax.question.Standing;

/// Items of an answer told in half a sentence, the same in every form for people.
final class Telling {
  private Telling() {}

  /// What an item is, in a few words.
  static String title(Item item, Names names) {
    return switch (item) {
      case Item.Moment moment -> Wording.time(moment.entry().time());
      case Item.Agreement agreement -> Wording.capital(agreement.entry().name());
      case Item.Regime regime -> Digest.sanction(regime.entry(), names);
      case Item.Tie tie -> tie(tie, names);
      case Item.Duty duty -> duty(duty, names);
      case Item.Seat seat -> Digest.membership(seat.entry(), names);
      case Item.Post post ->
          post.holder().name()
              + ", "
              + post.office().title()
              + " of "
              + names.actor(post.office().of());
      case Item.Meeting meeting ->
          Wording.capital(names.passage(meeting.evidence().getFirst()).words());
      case Item.Saying saying -> names.speaker(saying.claim());
      case Item.Words words -> {
        String speaker = words.quote().speaker();
        yield speaker == null ? "Speaker not named" : names.actor(speaker);
      }
    };
  }

  /// How it stands, or what it says; empty when the title tells it.
  static String standing(Item item, Names names) {
    return switch (item) {
      case Item.Moment moment ->
          moment.entry().label()
              + (moment.entry().status() == Status.HAPPENED
                  ? ""
                  : " [" + Wording.words(moment.entry().status()) + "]");
      case Item.Agreement agreement -> {
        List<String> parts = new ArrayList<>(Digest.conclusion(agreement.entry(), names));
        parts.add(words(agreement.standing()));
        yield String.join("; ", parts);
      }
      case Item.Regime regime -> words(regime.standing());
      case Item.Tie tie -> tie.from().isKnown() ? Wording.since(tie.from()) : "";
      case Item.Duty duty -> duty.condition() == null ? "" : "in case of: " + duty.condition();
      case Item.Seat seat -> "";
      case Item.Post post -> "";
      case Item.Meeting meeting ->
          (meeting.event().time().isKnown() ? Wording.time(meeting.event().time()) : "")
              + (meeting.event().status() == Status.HAPPENED
                  ? ""
                  : " [" + Wording.words(meeting.event().status()) + "]");
      case Item.Saying saying -> Reported.saying(saying.claim());
      case Item.Words words -> "“" + words.quote().text() + "”";
    };
  }

  /// `A and B are allied`.
  private static String tie(Item.Tie tie, Names names) {
    return Digest.relation(tie.a(), tie.b(), tie.kind(), names);
  }

  private static String duty(Item.Duty duty, Names names) {
    boolean mutual = duty.bearers().equals(duty.beneficiaries());
    String to =
        mutual
            ? " to one another"
            : duty.beneficiaries().isEmpty() ? "" : " to " + names.actors(duty.beneficiaries());
    return names.actors(duty.bearers()) + (mutual ? " owe" : " owes") + to + ": " + duty.action();
  }

  /// `12 May 2031: Grain Corridor Pact (ended: replaced by …)`.
  static String step(Item.Step step) {
    String when = step.time().isKnown() ? Wording.time(step.time()) + ": " : "";
    Standing standing = step.standing();
    return when + step.label() + (standing == null ? "" : " (" + words(standing) + ")");
  }

  static String words(Standing standing) {
    String why = Wording.dated(standing.why());
    return switch (standing.kind()) {
      case STANDS -> "stands: " + why;
      case PLANNED, NOT_YET -> "not in force: " + why;
      case ENDED -> "over: " + why;
      case UNKNOWN -> "standing unknown: " + why;
    };
  }
}
