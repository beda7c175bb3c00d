package news.parallax.event;

import news.parallax.report.Span;

/// Where an event is said to take place.
public sealed interface Place {
  /// An actor of the report, by index.
  record Known(int actor) implements Place {}

  /// Words that name no actor.
  record Words(Span where) implements Place {}
}
