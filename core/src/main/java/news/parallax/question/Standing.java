package news.parallax.question;

/// Whether an agreement or a sanction stands on the days asked about, or, when none are asked
/// about, by the latest that the reports say.
///
/// @param why half a sentence; what is not known is said to be so
public record Standing(Kind kind, String why) {
  /// What the reports allow to say.
  public enum Kind {
    STANDS,
    PLANNED,
    NOT_YET,
    ENDED,
    UNKNOWN
  }

  boolean stands() {
    return kind == Kind.STANDS;
  }
}
