package news.parallax.statement;

/// The one term in which two statements exclude each other.
///
/// @param copied whether all around it is nearly the same, so that the one statement can be taken
///     for an edited copy of the other
public record Contrast(Kind kind, Term left, Term right, boolean copied) {
  /// What differs.
  public enum Kind {
    /// Another number of the same things.
    NUMBER,
    /// Another day, month or year.
    DATE,
    /// Another clock time on the same day.
    CLOCK,
    /// Another place in the same role.
    PLACE,
    /// Another actor in the same role.
    ACTOR,
    /// One name in two spellings.
    NAME,
    /// So and not so, or a word and its opposite.
    POLARITY
  }
}
