package news.parallax.claim;

/// Whether the content is said to be so, not so, or left open.
public enum Polarity {
  POSITIVE,
  NEGATIVE,
  OPEN
}
