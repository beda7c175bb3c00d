package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Telling;
import news.parallax.account.Aligned.Told;
import news.parallax.event.Event;
import news.parallax.event.Place;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.reading.Reading;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// Aligns the events of a story's reports: one entry for each happening.
///
/// Tellings of one kind by the same actors are one happening when their times can agree; undated
/// tellings go with the happening of their kind that is told most. The leading happening of two
/// reports stays one even where they date it differently, since that is a conflict to be shown.
final class EventAlignment {
  private EventAlignment() {}

  static List<Aligned<Event, EventEntry>> align(Dossier dossier) {
    List<Happening> happenings = Happening.all(dossier);
    happenings.sort(
        Comparator.comparingInt((Happening h) -> -h.reports().size())
            .thenComparingInt(h -> -h.tellings().size())
            .thenComparing(h -> h.tellings().getFirst().place()));
    List<Aligned<Event, EventEntry>> aligned = new ArrayList<>();
    for (Happening happening : happenings) {
      aligned.add(
          new Aligned<>(
              entry("e" + (aligned.size() + 1), happening, dossier),
              happening.tellings().stream().map(t -> new Told<>(t.reading(), t.event())).toList()));
    }
    return aligned;
  }

  private static EventEntry entry(String id, Happening happening, Dossier dossier) {
    List<EventTelling> tellings = happening.tellings();
    Status status = status(tellings);
    SortedSet<String> reports = happening.reports();
    return new EventEntry(
        id,
        type(tellings, status),
        tellings.getFirst().event().mode(),
        distinct(tellings.stream().flatMap(t -> t.sources().stream()).toList()),
        distinct(tellings.stream().flatMap(t -> t.targets().stream()).toList()),
        BestTime.of(tellings),
        place(tellings, dossier),
        status,
        saidBy(tellings, dossier),
        summary(tellings, status),
        tellings.stream()
            .map(t -> new Telling(t.evidence(), t.event().status()))
            .distinct()
            .sorted(Comparator.comparing(Telling::evidence))
            .toList(),
        List.copyOf(reports),
        dossier.origins(reports));
  }

  private static Plover type(List<EventTelling> tellings, Status status) {
    Plover root = tellings.getFirst().event().type();
    return status == Status.PLANNED ? root.whenPlanned() : root;
  }

  /// As far as the happening has come by the tellings that assert it; an allegation that as many
  /// reports keep as drop stays one.
  private static Status status(List<EventTelling> tellings) {
    long alleged = reportsWith(tellings, Status.ALLEGED);
    long happened = reportsWith(tellings, Status.HAPPENED);
    if (alleged > 0 && alleged >= happened) {
      return Status.ALLEGED;
    }
    List<Status> ladder =
        List.of(
            Status.HAPPENED, Status.ONGOING, Status.PLANNED, Status.DENIED, Status.HYPOTHETICAL);
    return ladder.stream()
        .filter(status -> reportsWith(tellings, status) > 0)
        .findFirst()
        .orElse(Status.HYPOTHETICAL);
  }

  private static long reportsWith(List<EventTelling> tellings, Status status) {
    return tellings.stream()
        .filter(t -> t.event().status() == status)
        .map(t -> t.reading().report().id())
        .distinct()
        .count();
  }

  private static List<String> distinct(List<String> ids) {
    return ids.stream().distinct().toList();
  }

  private static List<String> saidBy(List<EventTelling> tellings, Dossier dossier) {
    SortedSet<String> speakers = new TreeSet<>();
    for (EventTelling told : tellings) {
      if (told.event().saidBy().isEmpty()) {
        return List.of();
      }
      speakers.addAll(dossier.actors(told.reading(), told.event().saidBy()));
    }
    return List.copyOf(speakers);
  }

  private static @Nullable String place(List<EventTelling> tellings, Dossier dossier) {
    for (EventTelling told : tellings) {
      Place place = told.event().place();
      if (place != null) {
        return words(place, told.reading(), dossier);
      }
    }
    return null;
  }

  private static String words(Place place, Reading reading, Dossier dossier) {
    return switch (place) {
      case Place.Known known -> dossier.actor(reading, known.actor());
      case Place.Words words -> reading.report().at(words.where());
    };
  }

  /// The clause of the most telling passage: of the happening's own status, with a verb, neither
  /// clipped nor rambling.
  private static String summary(List<EventTelling> tellings, Status status) {
    EventTelling best =
        tellings.stream()
            .min(
                Comparator.comparing((EventTelling t) -> t.event().status() != status)
                    .thenComparing(t -> t.event().targets().isEmpty())
                    .thenComparingInt(t -> Math.abs(t.evidence().span().length() - 90))
                    .thenComparing(EventTelling::place))
            .orElseThrow();
    String text = best.reading().report().at(best.evidence().span()).strip();
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /// Which of several times the reports support best.
  static final class BestTime {
    private BestTime() {}

    static Time of(List<EventTelling> tellings) {
      List<EventTelling> dated = tellings.stream().filter(t -> t.time().isKnown()).toList();
      return dated.stream()
          .min(
              Comparator.comparingLong((EventTelling t) -> -supporters(t.time(), dated))
                  .thenComparing(t -> t.time().basis())
                  .thenComparing(t -> t.time().precision())
                  .thenComparing(EventTelling::place))
          .map(EventTelling::time)
          .orElse(Time.UNKNOWN);
    }

    private static long supporters(Time time, List<EventTelling> dated) {
      return dated.stream()
          .filter(t -> t.time().overlaps(time))
          .map(t -> t.reading().report().id())
          .distinct()
          .count();
    }
  }
}
