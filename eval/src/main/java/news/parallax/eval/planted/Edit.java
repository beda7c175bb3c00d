package news.parallax.eval.planted;

import news.parallax.report.Span;

/// A text in which one thing is changed.
///
/// @param text the whole edited text
/// @param before the line of the original in which it stands
/// @param after that line in the edited text
/// @param words the words there were and those in their place, for people: `50 > 65`
public record Edit(Kind kind, String text, Span before, Span after, String words) {
  /// What is changed.
  public enum Kind {
    DATE,
    NUMBER,
    PLACE,
    ACTOR,
    POLARITY
  }
}
