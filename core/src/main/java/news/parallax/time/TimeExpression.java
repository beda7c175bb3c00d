package news.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.report.Span;

/// An expression of time in a report.
///
/// @param span where it stands in the report's text, without the word before it (`since`)
/// @param text its words
/// @param kind TIMEX3 class
/// @param form what it means
/// @param ends for a range told by two expressions (`from May 3 to May 9`) those two, else empty
public record TimeExpression(
    Span span, String text, Kind kind, TimeForm form, List<TimeExpression> ends) {
  private static final Pattern OF_SPEAKING =
      Pattern.compile(
          "\\b(today|tonight|yesterday|tomorrow|last night|this (morning|afternoon|evening))$");

  public TimeExpression {
    ends = List.copyOf(ends);
  }

  /// One that is no range of two.
  public TimeExpression(Span span, String text, Kind kind, TimeForm form) {
    this(span, text, kind, form, List.of());
  }

  /// The classes of TIMEX3 (ISO 24617-1).
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /// The interval meant in a report of that date, [Time#UNKNOWN] when it cannot be placed.
  public Time resolve(ReportDate date) {
    Time time = form.on(date);
    return time.isKnown()
        ? new Time(time.start(), time.end(), time.precision(), time.basis(), text)
        : Time.UNKNOWN;
  }

  /// The TIMEX3 value in a report of that date, such as `2024-06-18`, `2006`, `P24Y`, `PAST_REF`.
  public String timex3(ReportDate date) {
    return form.timex3(date);
  }

  /// Whether it is a date that stands in a passage.
  public boolean isDateIn(Span passage) {
    return kind() == Kind.DATE && passage.contains(span);
  }

  /// The first date in a passage from an offset on.
  public static Optional<TimeExpression> firstDate(
      List<TimeExpression> times, Span passage, int from) {
    return times.stream()
        .filter(time -> time.isDateIn(passage) && time.span.start() >= from)
        .findFirst();
  }

  /// The clock time told.
  public Optional<LocalTime> clock() {
    return atTime().map(TimeForm.AtTime::clock);
  }

  /// The part of the day told.
  public Optional<PartOfDay> partOfDay() {
    return atTime().map(TimeForm.AtTime::part);
  }

  /// The one weekday that its words name; empty when they name none or several.
  public Optional<DayOfWeek> weekday() {
    List<DayOfWeek> named =
        Arrays.stream(DayOfWeek.values())
            .filter(day -> text.contains(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /// Whether it tells a day by its number in a month.
  boolean isDayOfYear() {
    return text.chars().anyMatch(Character::isDigit) && clock().isEmpty();
  }

  /// How the word before it bounds what is told.
  public Optional<Signal> signal() {
    return form instanceof TimeForm.Bounded bounded
        ? Optional.of(bounded.signal())
        : Optional.empty();
  }

  /// The same without the word before it: the time told itself, not what it bounds.
  public TimeExpression unbounded() {
    return form instanceof TimeForm.Bounded bounded
        ? new TimeExpression(span, text, kind, bounded.base(), ends)
        : this;
  }

  /// Whether it only says that something is past or to come (`recently`).
  public boolean isVague() {
    return unbounded().form() instanceof TimeForm.Vague;
  }

  /// Whether it names an era or a war, whose dates are those of reference works and not the
  /// report's.
  public boolean isEra() {
    return unbounded().form() instanceof TimeForm.Fixed
        && text.chars().noneMatch(Character::isDigit);
  }

  /// Whether it tells a day from that on which it is said (`today`, `this morning`).
  public boolean isOfSpeaking() {
    return OF_SPEAKING.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private Optional<TimeForm.AtTime> atTime() {
    TimeForm inner = form instanceof TimeForm.Bounded bounded ? bounded.base() : form;
    return inner instanceof TimeForm.AtTime at ? Optional.of(at) : Optional.empty();
  }
}
