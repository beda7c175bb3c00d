package news.parallax.claim;

/// What a speaker does by saying it.
public enum Stance {
  STATE,
  ACCUSE,
  DENY,
  CONFIRM,
  PROMISE,
  THREATEN,
  DEMAND,
  PRAISE,
  CONDEMN,
  PREDICT,
  WARN,
  ASK
}
