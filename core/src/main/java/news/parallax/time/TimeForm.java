package news.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import news.parallax.time.Time.Basis;
import news.parallax.time.Time.Precision;
import news.parallax.time.TimeExpression.Kind;
import org.jspecify.annotations.Nullable;

/// What an expression of time means, before it is placed on the calendar.
public sealed interface TimeForm {
  /// The interval meant in a report of that date, [Time#UNKNOWN] when it cannot be placed.
  Time on(ReportDate date);

  /// The TIMEX3 value in a report of that date.
  default String timex3(ReportDate date) {
    return Timex.value(on(date));
  }

  /// The TIMEX3 class.
  default Kind kind() {
    return Kind.DATE;
  }

  /// The words stand for this interval whatever the report's date.
  record Fixed(Time time) implements TimeForm {
    @Override
    public Time on(ReportDate date) {
      return time;
    }
  }

  /// A day of the week; `strict` when the report's own day is not meant (`last Friday`), nor one of
  /// the two days before it in the same week, which would be told as `Monday` or `yesterday`.
  record Weekday(DayOfWeek day, Lean lean, boolean strict) implements TimeForm {
    /// How many days ago a day of this week is told as the last of its name at least.
    private static final int LAST_DAYS = 3;

    @Override
    public Time on(ReportDate date) {
      LocalDate from = date.day();
      if (from == null) {
        return Time.UNKNOWN;
      }
      LocalDate next = (strict ? from.plusDays(1) : from).with(TemporalAdjusters.nextOrSame(day));
      LocalDate at =
          switch (lean) {
            case FUTURE -> next;
            case EITHER -> nearer(from, before(from), next);
            case PAST, UNKNOWN -> before(from);
          };
      return Unit.DAY.around(at, date.basis());
    }

    private LocalDate before(LocalDate from) {
      if (!strict) {
        return from.with(TemporalAdjusters.previousOrSame(day));
      }
      LocalDate last = from.with(TemporalAdjusters.previous(day));
      boolean justNow = ChronoUnit.DAYS.between(last, from) < LAST_DAYS;
      boolean sameWeek = day.compareTo(from.getDayOfWeek()) < 0;
      return justNow && sameWeek ? last.minusWeeks(1) : last;
    }

    private static LocalDate nearer(LocalDate from, LocalDate before, LocalDate after) {
      return ChronoUnit.DAYS.between(before, from) <= ChronoUnit.DAYS.between(from, after)
          ? before
          : after;
    }

    @Override
    public String timex3(ReportDate date) {
      return date.day() == null ? "XXXX-WXX-" + day.getValue() : Timex.value(on(date));
    }
  }

  /// A stretch of the year without its year; `strict` when it must not hold the report's own day.
  record Yearly(YearPart part, Lean lean, boolean strict) implements TimeForm {
    /// Added to the distance, in days, of a stretch on the wrong side.
    private static final long FAR = 1000;

    /// The same for a day announced that has gone by: announcements are quoted after the day.
    private static final long STALE_DAYS = 120;

    /// The same for a day that lies ahead of a report which tells it beside what was done (`was
    /// held until a hearing April 19`): a day of the year before would be named with its year.
    private static final long SOON_DAYS = 250;

    @Override
    public Time on(ReportDate date) {
      LocalDate from = date.day();
      if (from == null) {
        return Time.UNKNOWN;
      }
      Time best = Time.UNKNOWN;
      long least = Long.MAX_VALUE;
      for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
        Time candidate = part.in(year, date.basis());
        long distance = distance(candidate, from);
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
      return best;
    }

    /// Days between the report and the stretch; what lies on the wrong side counts as far away.
    private long distance(Time time, LocalDate from) {
      LocalDate start = time.start();
      LocalDate end = time.end();
      if (start == null || end == null) {
        return Long.MAX_VALUE;
      }
      if (!from.isBefore(start) && !from.isAfter(end)) {
        return strict ? Long.MAX_VALUE - 1 : 0;
      }
      boolean past = from.isAfter(end);
      long days = past ? ChronoUnit.DAYS.between(end, from) : ChronoUnit.DAYS.between(from, start);
      boolean wrong = lean == (past ? Lean.FUTURE : Lean.PAST);
      long wrongBy = time.precision() != Precision.DAY ? FAR : past ? STALE_DAYS : SOON_DAYS;
      return wrong ? days + wrongBy : days;
    }

    @Override
    public String timex3(ReportDate date) {
      return date.day() == null
          ? Timex.value(part.in(2000, Basis.EXPLICIT)).replaceAll("20\\d\\d(?=-)", "XXXX")
          : Timex.value(on(date));
    }
  }

  /// A stretch of a year that is itself told relatively (`May last year`).
  record OfYear(YearPart part, TimeForm year) implements TimeForm {
    @Override
    public Time on(ReportDate date) {
      Time whole = year.on(date);
      LocalDate start = whole.start();
      return start == null ? Time.UNKNOWN : part.in(start.getYear(), whole.basis());
    }
  }

  /// The whole unit that lies so many units away from a time told before, or from the report's own
  /// date when `base` is null (`last month`, `two days ago`, `the next day`).
  record Shifted(@Nullable TimeForm base, Unit unit, long by) implements TimeForm {
    @Override
    public Time on(ReportDate date) {
      LocalDate from = base == null ? date.day() : base.on(date).start();
      if (from == null) {
        return Time.UNKNOWN;
      }
      Basis basis = base == null ? date.basis() : base.on(date).basis();
      return unit.around(unit.shift(from, by), basis);
    }
  }

  /// A stretch that ends or, when `ahead`, starts with the report's own day (`the past three
  /// months`).
  record Lately(Length length, boolean ahead) implements TimeForm {
    @Override
    public Time on(ReportDate date) {
      LocalDate day = date.day();
      Double amount = length.amount();
      if (day == null || amount == null || length.unit().belowDay()) {
        return Time.UNKNOWN;
      }
      LocalDate other = length.unit().shift(day, Math.round(ahead ? amount : -amount));
      return new Time(
          ahead ? day : other, ahead ? other : day, length.unit().precision(), date.basis(), "");
    }

    @Override
    public String timex3(ReportDate date) {
      return length.timex3(date);
    }

    @Override
    public Kind kind() {
      return Kind.DURATION;
    }
  }

  /// The first, middle or last part of a stretch (`early 2009`, `the end of the year`).
  record Part(TimeForm base, Third third) implements TimeForm {
    /// Which part.
    public enum Third {
      EARLY(0),
      MID(1),
      LATE(2);

      private final int before;

      Third(int before) {
        this.before = before;
      }

      /// Days of a stretch of `days` that lie before this third.
      long daysBefore(long days) {
        return days * before / 3;
      }

      /// Days of a stretch of `days` up to the end of this third.
      long daysThrough(long days) {
        return days * (before + 1) / 3;
      }
    }

    @Override
    public Time on(ReportDate date) {
      Time whole = base.on(date);
      LocalDate start = whole.start();
      LocalDate end = whole.end();
      if (start == null || end == null) {
        return whole;
      }
      long days = ChronoUnit.DAYS.between(start, end) + 1;
      LocalDate from = start.plusDays(days * third.before / 3);
      LocalDate to =
          start.plusDays(Math.max(days * third.before / 3, days * (third.before + 1) / 3 - 1));
      return new Time(from, to, whole.precision(), whole.basis(), "");
    }

    @Override
    public String timex3(ReportDate date) {
      return base.timex3(date);
    }
  }

  /// A time of a day; `day` is null when the words around it do not name one.
  record AtTime(@Nullable TimeForm day, @Nullable LocalTime clock, @Nullable PartOfDay part)
      implements TimeForm {
    @Override
    public Time on(ReportDate date) {
      return day == null ? Time.UNKNOWN : day.on(date);
    }

    @Override
    public String timex3(ReportDate date) {
      String value = day == null ? "XXXX-XX-XX" : day.timex3(date);
      if (clock != null) {
        return value
            + "T"
            + String.format(Locale.ROOT, "%02d:%02d", clock.getHour(), clock.getMinute());
      }
      return part == null ? value : value + "T" + part.timex();
    }

    @Override
    public Kind kind() {
      return Kind.TIME;
    }
  }

  /// From the start of one time to the end of another.
  record Between(TimeForm from, TimeForm to) implements TimeForm {
    @Override
    public Time on(ReportDate date) {
      Time start = from.on(date);
      Time end = (to instanceof Yearly yearly ? new Later(from, yearly) : to).on(date);
      LocalDate first = start.start();
      LocalDate last = end.end();
      if (first == null || (last != null && last.isBefore(first))) {
        return Time.UNKNOWN;
      }
      Basis basis = start.basis().compareTo(end.basis()) < 0 ? end.basis() : start.basis();
      return new Time(first, last, last == null ? Precision.OPEN : end.precision(), basis, "");
    }

    @Override
    public String timex3(ReportDate date) {
      return from.timex3(date) + "/" + to.timex3(date);
    }
  }

  /// A stretch of the year that lies after a time told before it (`from 5 December … from 5
  /// February`).
  record Later(TimeForm before, Yearly stretch) implements TimeForm {
    @Override
    public Time on(ReportDate date) {
      LocalDate first = before.on(date).start();
      Time time = stretch.on(date);
      LocalDate start = time.start();
      return first == null || start == null || !start.isBefore(first)
          ? time
          : stretch.part().in(start.getYear() + 1, time.basis());
    }

    @Override
    public String timex3(ReportDate date) {
      return date.day() == null ? stretch.timex3(date) : Timex.value(on(date));
    }
  }

  /// What lies on one side of a time (`since 2006`).
  record Bounded(TimeForm base, Signal signal) implements TimeForm {
    @Override
    public Time on(ReportDate date) {
      Time time = base.on(date);
      LocalDate start = time.start();
      LocalDate end = time.end();
      if (base instanceof AtTime at && at.clock() != null) {
        return time;
      }
      return switch (signal) {
        case SINCE -> start == null ? time : reach(start, null, time.basis());
        case AFTER -> end == null ? time : reach(end.plusDays(1), null, time.basis());
        case UNTIL, BEFORE ->
            end == null || start == null
                ? time
                : reach(null, signal == Signal.UNTIL ? end : start.minusDays(1), time.basis());
        case FIRST_SINCE -> time;
      };
    }

    private static Time reach(@Nullable LocalDate start, @Nullable LocalDate end, Basis basis) {
      return new Time(start, end, Precision.OPEN, basis, "");
    }

    @Override
    public String timex3(ReportDate date) {
      return base.timex3(date);
    }

    @Override
    public Kind kind() {
      return base.kind();
    }
  }

  /// A length of time, placed nowhere; `amount` is null when it is vague (`several years`).
  record Length(@Nullable Double amount, Unit unit) implements TimeForm {
    @Override
    public Time on(ReportDate date) {
      return Time.UNKNOWN;
    }

    @Override
    public String timex3(ReportDate date) {
      return unit.duration(amount == null ? "X" : Amount.print(amount));
    }

    @Override
    public Kind kind() {
      return Kind.DURATION;
    }
  }

  /// Something that comes again and again (`every Tuesday`), with its TIMEX3 value.
  record Repeating(String value) implements TimeForm {
    @Override
    public Time on(ReportDate date) {
      return Time.UNKNOWN;
    }

    @Override
    public String timex3(ReportDate date) {
      return value;
    }

    @Override
    public Kind kind() {
      return Kind.SET;
    }
  }

  /// The past, the present or the future, no nearer told (`recently`).
  record Vague(Lean lean) implements TimeForm {
    @Override
    public Time on(ReportDate date) {
      return lean == Lean.PAST && date.day() != null
          ? new Time(null, date.day(), Precision.OPEN, date.basis(), "")
          : Time.UNKNOWN;
    }

    @Override
    public String timex3(ReportDate date) {
      return switch (lean) {
        case PAST -> "PAST_REF";
        case FUTURE -> "FUTURE_REF";
        case EITHER, UNKNOWN -> "PRESENT_REF";
      };
    }
  }
}
