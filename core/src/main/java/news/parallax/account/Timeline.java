package news.parallax.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        status(happening.entry().status(), time, whens(happening), readings(happening), dossier)
            .ifPresent(status -> moments.addAll(moments(happening, time, status, dossier)));
      }
    }
    for (Aligned<Pact, AgreementEntry> pact : pacts) {
      Time signed = pact.entry().signed();
      if (signed != null && signed.isKnown()) {
        Moment moment = moment(pact.entry(), signed);
        moments.stream()
            .filter(other -> moment.isOneWith(other) || other.isOneWith(moment))
            .findFirst()
            .ifPresentOrElse(other -> other.join(moment), () -> moments.add(moment));
      }
    }
    for (Reading reading : dossier.readings()) {
      for (Occurrence occurrence : reading.occurrences()) {
        Time time = dossier.time(reading.report(), occurrence.when());
        if (time.isKnown() && isTold(occurrence.status())) {
          status(occurrence.status(), time, List.of(occurrence.when()), List.of(reading), dossier)
              .ifPresent(status -> add(moment(reading, occurrence, time, status), moments));
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
      Aligned<Event, EventEntry> happening, Time time, Status status, Dossier dossier) {
    EventEntry entry = happening.entry();
    List<Moment> moments = new ArrayList<>();
    moments.add(new Moment(time, entry.summary(), status).event(entry.id()));
    for (Told<Event> told : happening.tellings()) {
      TimeExpression when = told.item().when();
      Span evidence = told.item().evidence();
      Span passage = when == null ? evidence : evidence.cover(when.span());
      Time own = dossier.time(told.reading().report(), when);
      if (own.isKnown() && !own.overlaps(time)) {
        add(
            new Moment(own, told.reading().report().at(passage).strip(), told.item().status())
                .event(entry.id())
                .happening(told.reading(), told.item().predicate())
                .passage(told.reading(), passage),
            moments);
      } else {
        moments
            .getFirst()
            .happening(told.reading(), told.item().predicate())
            .passage(told.reading(), passage);
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

  private static Moment moment(Reading reading, Occurrence occurrence, Time time, Status status) {
    String label = reading.report().at(occurrence.evidence()).strip();
    return new Moment(time, label, status)
        .happening(reading, occurrence.word())
        .passage(reading, occurrence.evidence());
  }

  private static List<Reading> readings(Aligned<Event, EventEntry> happening) {
    return happening.tellings().stream().map(Told::reading).distinct().toList();
  }

  private static List<TimeExpression> whens(Aligned<Event, EventEntry> happening) {
    return happening.tellings().stream()
        .map(told -> told.item().when())
        .filter(Objects::nonNull)
        .toList();
  }

  /// What a time to come makes of what is told as fact: a plan, but no entry where only a weekday
  /// is told, which was then counted in the wrong direction.
  private static Optional<Status> status(
      Status told, Time time, List<TimeExpression> whens, List<Reading> readings, Dossier dossier) {
    boolean fact = told == Status.HAPPENED || told == Status.ONGOING;
    LocalDate start = time.start();
    boolean ahead =
        fact
            && start != null
            && readings.stream()
                .map(reading -> dossier.calendar().date(reading.report().id()).day())
                .allMatch(day -> day != null && start.isAfter(day));
    if (!ahead) {
      return Optional.of(told);
    }
    return whens.stream().anyMatch(when -> when.weekday().isPresent())
        ? Optional.empty()
        : Optional.of(Status.PLANNED);
  }
}
