package news.parallax.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Answers.Found;
import news.parallax.time.Time;

/// Answers what happened when.
final class Chronicle {
  /// The best supported first: many origins, then many passages.
  private static final Comparator<Hit> BY_WEIGHT =
      Comparator.comparingInt((Hit hit) -> -moment(hit).entry().origins())
          .thenComparingInt(hit -> -moment(hit).evidence().size());

  private Chronicle() {}

  static Found of(Question.Timeline question, Asked asked) {
    List<Hit> hits = new ArrayList<>();
    for (TimelineEntry entry : asked.account().timeline()) {
      Item.Moment moment = moment(entry, asked);
      boolean ofType =
          question.types().isEmpty()
              || moment.types().stream().anyMatch(type -> question.types().contains(type));
      if (isWithin(entry.time(), question)
          && ofType
          && asked.meansAny(question.actor(), moment.actors())) {
        hits.add(asked.hit(moment, involved(entry)));
      }
    }
    return Found.of(question.most() == 0 ? hits : weightiest(hits, question.most()));
  }

  private static List<Hit> weightiest(List<Hit> hits, int most) {
    Set<Hit> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    hits.stream().sorted(BY_WEIGHT).limit(most).forEach(kept::add);
    return hits.stream().filter(kept::contains).toList();
  }

  private static Item.Moment moment(Hit hit) {
    return (Item.Moment) hit.item();
  }

  private static Collection<String> involved(TimelineEntry entry) {
    return Stream.concat(entry.events().stream(), entry.agreements().stream()).toList();
  }

  private static boolean isWithin(Time time, Question.Timeline question) {
    Days from = question.from();
    Days to = question.to();
    LocalDate start = time.start();
    LocalDate end = time.end();
    boolean lateEnough = from == null || end == null || !end.isBefore(from.first());
    boolean earlyEnough = to == null || start == null || !start.isAfter(to.last());
    return lateEnough && earlyEnough;
  }

  private static Item.Moment moment(TimelineEntry entry, Asked asked) {
    Set<Plover> types = new TreeSet<>();
    Set<String> actors = new TreeSet<>(asked.namedIn(entry.evidence()));
    for (String id : entry.events()) {
      EventEntry event = asked.event(id).orElseThrow();
      types.add(event.type());
      actors.addAll(event.sources());
      actors.addAll(event.targets());
    }
    for (String id : entry.agreements()) {
      AgreementEntry pact = asked.agreement(id).orElseThrow();
      types.add(entry.status() == Status.PLANNED ? Plover.AGREE : Plover.SUPPORT);
      actors.addAll(pact.parties());
    }
    return new Item.Moment(entry, types, List.copyOf(actors));
  }
}
