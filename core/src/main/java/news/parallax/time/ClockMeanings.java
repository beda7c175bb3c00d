package news.parallax.time;

import static java.util.Map.entry;

import java.time.LocalTime;
import java.util.Map;
import news.parallax.time.Rule.Meaning;
import news.parallax.time.TimeForm.AtTime;
import news.parallax.time.TimeForm.Shifted;
import org.jspecify.annotations.Nullable;

/// Meanings of clock times and parts of the day.
final class ClockMeanings {
  private static final TimeForm TODAY = new Shifted(null, Unit.DAY, 0);

  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("clock", ClockMeanings::clock),
          entry("clock-hour", m -> at(m.number("HOUR"), 0)),
          entry("clock-word", m -> at(m.number("CLOCKWORD"), 0)),
          entry("clock-alone", m -> m.form(0)),
          entry("day-part", m -> new AtTime(m.form(0), null, part(m))),
          entry("day-early-late", m -> new AtTime(m.form(0), null, edge(m))),
          entry("day-small-hours", m -> new AtTime(m.form(0), null, PartOfDay.EARLY)),
          entry("this-part", m -> new AtTime(TODAY, null, part(m))),
          entry("tonight", m -> new AtTime(TODAY, null, PartOfDay.NIGHT)),
          entry(
              "last-night",
              m ->
                  new AtTime(
                      new Shifted(null, Unit.DAY, -1),
                      null,
                      m.has("evening") ? PartOfDay.EVENING : PartOfDay.NIGHT)),
          entry("told-part", ClockMeanings::toldPart),
          entry("clock-then-day", m -> joined(m.form(0), m.form(1))),
          entry("day-then-clock", m -> joined(m.form(1), m.form(0))),
          entry("clock-next-day", m -> joined(m.form(0), new Shifted(m.dayBefore(), Unit.DAY, 1))));

  private ClockMeanings() {}

  private static PartOfDay part(Match m) {
    return m.has("PART") ? PartOfDay.valueOf(m.value("PART")) : edge(m);
  }

  private static PartOfDay edge(Match m) {
    return m.has("late") || m.has("later") ? PartOfDay.LATE : PartOfDay.EARLY;
  }

  private static @Nullable TimeForm clock(Match m) {
    int hour;
    int minute = 0;
    if (m.has("HM")) {
      String[] parts = m.parts().getFirst().item().word().split(":");
      hour = Integer.parseInt(parts[0]);
      minute = Integer.parseInt(parts[1]);
    } else {
      hour = m.number("HOUR");
    }
    if (m.has("AMPM") && hour >= 1 && hour <= 12) {
      hour = hour % 12 + m.number("AMPM");
    }
    return at(hour, minute);
  }

  private static @Nullable TimeForm at(int hour, int minute) {
    return hour > 23 || minute > 59 ? null : new AtTime(null, LocalTime.of(hour, minute), null);
  }

  private static @Nullable TimeForm toldPart(Match m) {
    TimeForm base = m.dayBefore();
    boolean same = m.has("same") || m.has("that");
    return base == null
        ? null
        : new AtTime(new Shifted(base, Unit.DAY, same ? 0 : 1), null, part(m));
  }

  private static @Nullable TimeForm joined(TimeForm clock, TimeForm day) {
    if (!(clock instanceof AtTime at) || at.clock() == null) {
      return null;
    }
    return day instanceof AtTime dayPart
        ? new AtTime(dayPart.day(), at.clock(), dayPart.part())
        : new AtTime(day, at.clock(), null);
  }
}
