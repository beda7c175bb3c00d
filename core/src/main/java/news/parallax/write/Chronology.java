package news.parallax.write;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.time.Time;
import news.parallax.write.Edition.Numbered;

/// How a timeline is drawn: on one scale, or, where a few busy days would vanish on a scale of
/// years, on two: the whole and a close-up.
///
/// @param charts each with its own scale, the close-up first
/// @param undated entries without any date
record Chronology(List<Chart> charts, List<Numbered<TimelineEntry>> undated) {
  private static final int LONGEST_PAUSE = 45;
  private static final int FEWEST_CLOSE = 2;
  private static final int CROWDED = 8;
  private static final int SHORTEST_SCALE = 7;

  private static final Comparator<Numbered<TimelineEntry>> BY_TIME =
      Comparator.<Numbered<TimelineEntry>, LocalDate>comparing(entry -> first(entry.item().time()))
          .thenComparing(entry -> last(entry.item().time()))
          .thenComparing(Numbered::number);

  /// Entries on one scale, in the order of time.
  record Chart(boolean closeUp, TimeScale scale, List<Numbered<TimelineEntry>> entries) {
    /// At most so many entries, those with the most origins, in the order of time.
    List<Numbered<TimelineEntry>> widelyReported(int most) {
      Set<Integer> numbers =
          entries.stream()
              .sorted(Comparator.comparing(entry -> -entry.item().origins()))
              .limit(most)
              .map(Numbered::number)
              .collect(Collectors.toSet());
      return entries.stream().filter(entry -> numbers.contains(entry.number())).toList();
    }
  }

  static Chronology of(List<TimelineEntry> timeline) {
    List<Numbered<TimelineEntry>> all = Edition.numbered(timeline);
    List<Numbered<TimelineEntry>> undated =
        all.stream().filter(e -> !e.item().time().isKnown()).toList();
    List<Numbered<TimelineEntry>> dated =
        all.stream().filter(e -> e.item().time().isKnown()).sorted(BY_TIME).toList();
    if (dated.isEmpty()) {
      return new Chronology(List.of(), undated);
    }
    TimeScale whole = scale(dated);
    Optional<List<Numbered<TimelineEntry>>> busy =
        busy(dated).filter(run -> whole.days() > CROWDED * scale(run).days());
    return new Chronology(
        busy
            .map(
                run ->
                    List.of(
                        new Chart(true, scale(run), run),
                        new Chart(false, whole, without(dated, run))))
            .orElse(List.of(new Chart(false, whole, dated)))
            .stream()
            .filter(chart -> !chart.entries().isEmpty())
            .toList(),
        undated);
  }

  private static List<Numbered<TimelineEntry>> without(
      List<Numbered<TimelineEntry>> all, List<Numbered<TimelineEntry>> run) {
    return all.stream().filter(entry -> !run.contains(entry)).toList();
  }

  /// The longest run of entries told to the month or finer without a long pause between them; the
  /// later of two.
  private static Optional<List<Numbered<TimelineEntry>>> busy(List<Numbered<TimelineEntry>> dated) {
    List<Numbered<TimelineEntry>> best = List.of();
    List<Numbered<TimelineEntry>> run = new ArrayList<>();
    for (Numbered<TimelineEntry> entry : dated) {
      if (!fine(entry.item().time())) {
        continue;
      }
      if (!run.isEmpty() && pause(run.getLast(), entry) > LONGEST_PAUSE) {
        run = new ArrayList<>();
      }
      run.add(entry);
      best = run.size() >= best.size() ? run : best;
    }
    return best.size() < FEWEST_CLOSE ? Optional.empty() : Optional.of(List.copyOf(best));
  }

  private static boolean fine(Time time) {
    return switch (time.precision()) {
      case DAY, WEEK, MONTH ->
          time.start() != null
              && time.end() != null
              && new TimeScale(time.start(), time.end()).days() <= LONGEST_PAUSE;
      case SEASON, YEAR, DECADE, OPEN -> false;
    };
  }

  private static long pause(Numbered<TimelineEntry> before, Numbered<TimelineEntry> after) {
    return ChronoUnit.DAYS.between(first(before.item().time()), first(after.item().time()));
  }

  private static TimeScale scale(List<Numbered<TimelineEntry>> entries) {
    LocalDate start = ends(entries).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate end = ends(entries).max(Comparator.naturalOrder()).orElseThrow();
    long missing = SHORTEST_SCALE - new TimeScale(start, end).days();
    return missing <= 0
        ? new TimeScale(start, end)
        : new TimeScale(start.minusDays(missing / 2), end.plusDays(missing - missing / 2));
  }

  private static Stream<LocalDate> ends(List<Numbered<TimelineEntry>> entries) {
    return entries.stream()
        .flatMap(entry -> Stream.of(entry.item().time().start(), entry.item().time().end()))
        .filter(Objects::nonNull);
  }

  private static LocalDate first(Time time) {
    return Objects.requireNonNullElseGet(time.start(), () -> Objects.requireNonNull(time.end()));
  }

  private static LocalDate last(Time time) {
    return Objects.requireNonNullElseGet(time.end(), () -> Objects.requireNonNull(time.start()));
  }
}
