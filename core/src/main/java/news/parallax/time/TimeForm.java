package news.parallax.time;

/// What an expression of time means, before it is placed on the calendar.
public sealed interface TimeForm {
  /// The words stand for this interval whatever the report's date.
  record Fixed(Time time) implements TimeForm {}
}
