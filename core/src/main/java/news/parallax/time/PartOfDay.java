package news.parallax.time;

/// A part of the day, with its TIMEX3 code.
public enum PartOfDay {
  MORNING("MO"),
  MIDDAY("MI"),
  AFTERNOON("AF"),
  EVENING("EV"),
  NIGHT("NI"),
  EARLY("MO"),
  LATE("EV");

  private final String timex;

  PartOfDay(String timex) {
    this.timex = timex;
  }

  String timex() {
    return timex;
  }
}
