package news.parallax.figure;

import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// A quantity in one report.
///
/// @param value the number told, null for a range or a vague word (`dozens`)
/// @param min lower end of a range or bound, null when none
/// @param max upper end of a range or bound, null when none
/// @param unit singular (`year`, `kilometre`, `US dollar`), empty when things are counted
/// @param counts what is counted or measured, in the report's words, empty when it is not told
/// @param noun dictionary form of the word that names it, empty when it is not told
/// @param span the number with its comparator and unit
/// @param clause the passage that tells what it counts
public record Figure(
    @Nullable Double value,
    @Nullable Double min,
    @Nullable Double max,
    String unit,
    String counts,
    String noun,
    Comparator comparator,
    Span span,
    Span clause) {
  /// How the number bounds the quantity.
  public enum Comparator {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN
  }
}
