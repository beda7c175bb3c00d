package news.parallax.event;

/// Whether an event is told as fact, and if not, as what.
public enum Status {
  HAPPENED,
  ONGOING,
  PLANNED,
  ALLEGED,
  DENIED,
  HYPOTHETICAL
}
