package news.parallax.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.account.Aligned.Told;
import news.parallax.event.Event;
import news.parallax.event.Occurrence;
import news.parallax.event.Status;
import news.parallax.pact.Pact;
import news.parallax.reading.Reading;
import news.parallax.report.Span;
import news.parallax.time.Time;
import news.parallax.time.TimeExpression;

/// Puts what can be dated in order: happenings, agreements, and whatever else a report dates. What
/// did not and need not happen has no place in it.
final class Timeline {
  private Timeline() {}

  /// By the day it starts, open starts by the day they end; then the shorter first.
  static List<TimelineEntry> of(
      Dossier dossier,
      List<Aligned<Event, EventEntry>> happenings,
      List<Aligned<Pact, AgreementEntry>> pacts) {
    List<Moment> moments = new ArrayList<>();
    Map<String, Time> times = times(happenings);
    for (Aligned<Event, EventEntry> happening : happenings) {
      Time time = times.getOrDefault(happening.entry().id(), Time.UNKNOWN);
      if (time.isKnown() && isTold(happening.entry().status())) {
        moments.addAll(moments(happening, time, dossier));
      }
    }
    for (Aligned<Pact, AgreementEntry> pact : pacts) {
      Time signed = pact.entry().signed();
      if (signed != null && signed.isKnown()) {
        add(moment(pact.entry(), signed), moments);
      }
    }
    for (Reading reading : dossier.readings()) {
      for (Occurrence occurrence : reading.occurrences()) {
        Time time = dossier.time(reading.report(), occurrence.when());
        if (time.isKnown() && isTold(occurrence.status())) {
          add(moment(reading, occurrence, time), moments);
        }
      }
    }
    return moments.stream().sorted().map(moment -> moment.entry(dossier)).toList();
  }

  private static void add(Moment moment, List<Moment> moments) {
    Optional<Moment> same = moments.stream().filter(other -> other.isOneWith(moment)).findFirst();
    same.ifPresentOrElse(other -> other.join(moment), () -> moments.add(moment));
  }

  private static boolean isTold(Status status) {
    return status != Status.DENIED && status != Status.HYPOTHETICAL;
  }

  /// When each happening took place, by its id: a happening that is told of no day is of the days
  /// of the one during which it is said to take place.
  private static Map<String, Time> times(List<Aligned<Event, EventEntry>> happenings) {
    Map<String, Time> times = new HashMap<>();
    for (Aligned<Event, EventEntry> happening : happenings) {
      Time own = happening.entry().time();
      times.put(
          happening.entry().id(),
          own.isKnown()
              ? own
              : happening.tellings().stream()
                  .map(
                      told ->
                          PactAlignment.timeOf(told.reading(), told.item().within(), happenings))
                  .filter(Time::isKnown)
                  .findFirst()
                  .orElse(Time.UNKNOWN));
    }
    return times;
  }

  /// One moment, and one more for each time that cannot be the same.
  private static List<Moment> moments(
      Aligned<Event, EventEntry> happening, Time time, Dossier dossier) {
    EventEntry entry = happening.entry();
    List<Moment> moments = new ArrayList<>();
    moments.add(new Moment(time, entry.summary(), entry.status()).event(entry.id()));
    for (Told<Event> told : happening.tellings()) {
      TimeExpression when = told.item().when();
      Span evidence = told.item().evidence();
      Span passage = when == null ? evidence : evidence.cover(when.span());
      Time own = dossier.time(told.reading().report(), when);
      if (own.isKnown() && !own.overlaps(time)) {
        add(
            new Moment(own, told.reading().report().at(passage).strip(), told.item().status())
                .event(entry.id())
                .passage(told.reading(), passage),
            moments);
      } else {
        moments.getFirst().passage(told.reading(), passage);
      }
    }
    return moments;
  }

  private static Moment moment(AgreementEntry entry, Time signed) {
    Status status = entry.status() == Pact.Status.PLANNED ? Status.PLANNED : Status.HAPPENED;
    Moment moment = new Moment(signed, entry.name(), status).agreement(entry.id());
    entry.evidence().forEach(moment::passage);
    return moment;
  }

  private static Moment moment(Reading reading, Occurrence occurrence, Time time) {
    String label = reading.report().at(occurrence.evidence()).strip();
    return new Moment(time, label, occurrence.status()).passage(reading, occurrence.evidence());
  }
}
