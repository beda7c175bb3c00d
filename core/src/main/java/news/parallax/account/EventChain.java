package news.parallax.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.event.Event;
import news.parallax.event.Status;
import news.parallax.reading.Reading;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// The tellings of one report that mean the same happening, in the order they were gathered.
///
/// Dated tellings stand together when their times share a day. An undated one goes with the
/// happening just told when it points back (`this visit`), else with the present happening of its
/// kind: one that lies within a year of the report. What is told as an earlier one stays apart.
final class EventChain {
  /// How far a happening may lie from a report that speaks of it without a date.
  private static final long PRESENT_DAYS = 366;

  /// How many sentences a word such as `this` reaches back.
  private static final int REACH = 2;

  private final List<EventTelling> tellings = new ArrayList<>();

  private EventChain(EventTelling first) {
    tellings.add(first);
  }

  /// The chains of one report, in the order of their first tellings as gathered: dated ones first.
  static List<EventChain> of(Reading reading, Dossier dossier) {
    List<EventTelling> told =
        reading.events().stream().map(event -> EventTelling.of(reading, event, dossier)).toList();
    List<EventChain> chains = new ArrayList<>();
    for (EventTelling telling : told) {
      if (telling.time().isKnown()) {
        put(telling, chains.stream().filter(c -> c.sharesTime(telling)).findFirst(), chains);
      }
    }
    for (EventTelling telling : told) {
      if (!telling.time().isKnown()) {
        put(telling, pointedAt(telling, chains).or(() -> present(telling, chains)), chains);
      }
    }
    return chains;
  }

  /// One chain for each report of these tellings.
  static List<EventChain> byReport(List<EventTelling> tellings) {
    Map<String, EventChain> chains = new LinkedHashMap<>();
    for (EventTelling telling : tellings) {
      EventChain chain = chains.get(telling.report());
      if (chain == null) {
        chains.put(telling.report(), new EventChain(telling));
      } else {
        chain.tellings.add(telling);
      }
    }
    return List.copyOf(chains.values());
  }

  private static void put(
      EventTelling telling, Optional<EventChain> same, List<EventChain> chains) {
    same.ifPresentOrElse(
        chain -> chain.tellings.add(telling), () -> chains.add(new EventChain(telling)));
  }

  private boolean sharesTime(EventTelling telling) {
    return isLike(telling) && tellings.stream().allMatch(t -> t.time().overlaps(telling.time()));
  }

  private boolean isLike(EventTelling telling) {
    return tellings.stream().allMatch(t -> t.isLike(telling));
  }

  private static Optional<EventChain> pointedAt(EventTelling telling, List<EventChain> chains) {
    if (telling.event().reference() != Event.Reference.BACK) {
      return Optional.empty();
    }
    return chains.stream()
        .filter(chain -> chain.isLike(telling))
        .filter(chain -> chain.distance(telling) <= REACH)
        .min(Comparator.comparingInt(chain -> chain.distance(telling)));
  }

  /// Sentences from the chain's last telling before this one.
  private int distance(EventTelling telling) {
    return tellings.stream()
        .mapToInt(t -> sentence(telling) - sentence(t))
        .filter(sentences -> sentences > 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int sentence(EventTelling telling) {
    return telling
        .reading()
        .analysis()
        .sentenceAt(telling.event().predicate())
        .orElseThrow()
        .index();
  }

  private static Optional<EventChain> present(EventTelling telling, List<EventChain> chains) {
    return chains.stream()
        .filter(chain -> chain.isEarlier() == telling.isEarlier())
        .filter(chain -> chain.isLike(telling))
        .filter(chain -> chain.isPresentFor(telling))
        .max(
            Comparator.comparingInt((EventChain chain) -> chain.tellings.size())
                .thenComparing(chain -> chain.first().place(), Comparator.reverseOrder()));
  }

  /// Whether an undated telling can mean this happening: it lies near the report, and what is only
  /// planned there has not happened before.
  boolean isPresentFor(EventTelling telling) {
    Time time = time();
    LocalDate published = telling.published();
    if (published == null || !time.isKnown()) {
      return !(telling.event().status() == Status.HYPOTHETICAL && hasHappened());
    }
    LocalDate end = time.end() == null ? published : time.end();
    LocalDate start = time.start() == null ? published : time.start();
    boolean near =
        !end.isBefore(published.minusDays(PRESENT_DAYS))
            && !start.isAfter(published.plusDays(PRESENT_DAYS));
    return near && !(telling.isOpen() && end.isBefore(published));
  }

  boolean hasHappened() {
    return tellings.stream().anyMatch(t -> t.event().status() == Status.HAPPENED);
  }

  /// Told as one before the present one, and never otherwise.
  boolean isEarlier() {
    return tellings.stream().allMatch(EventTelling::isEarlier);
  }

  boolean isDated() {
    Time time = time();
    return time.start() != null && time.end() != null;
  }

  /// The most precise time told, [Time#UNKNOWN] when none is.
  Time time() {
    return tellings.stream()
        .map(EventTelling::time)
        .filter(Time::isKnown)
        .min(Comparator.comparing(Time::precision).thenComparing(t -> String.valueOf(t.start())))
        .orElse(Time.UNKNOWN);
  }

  EventTelling first() {
    return tellings.stream().min(Comparator.comparing(EventTelling::place)).orElseThrow();
  }

  List<EventTelling> tellings() {
    return List.copyOf(tellings);
  }

  String report() {
    return tellings.getFirst().report();
  }

  @Nullable LocalDate published() {
    return tellings.getFirst().published();
  }
}
