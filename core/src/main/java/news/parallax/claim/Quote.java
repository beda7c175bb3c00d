package news.parallax.claim;

import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Words in quotation marks.
///
/// @param words what stands inside the marks, exactly
/// @param marks the words with their marks (to the block's end where the closing mark is missing)
/// @param speaker null when nobody is said to have spoken them
/// @param cue the word that attributes them, null when there is none
public record Quote(
    Span words, Span marks, Kind kind, @Nullable Speaker speaker, @Nullable Span cue) {
  /// A whole utterance, a part of one built into the reporter's sentence, words held at a distance,
  /// or the name of a work.
  public enum Kind {
    DIRECT,
    PARTIAL,
    SCARE,
    TITLE
  }
}
