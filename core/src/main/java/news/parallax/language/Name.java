package news.parallax.language;

import news.parallax.report.Span;

/// A named thing in a report's text.
///
/// @param span the whole name, without titles and possessive marks
/// @param sentence index of its sentence
public record Name(Span span, Type type, int sentence) {
  /// What kind of thing is named. `OTHER` is what an engine with fewer kinds cannot place.
  public enum Type {
    PERSON,
    ORGANIZATION,
    LOCATION,
    OTHER
  }
}
