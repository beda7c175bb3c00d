package news.parallax.eval.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.report.Span;

/// Expressions of time as TempEval-3 scores them (UzZaman et al. 2013, SemEval-2013 task 1): an
/// expression is found strictly when its span is right, relaxed when the spans overlap, and its
/// value counts as found when a relaxed match has the right value.
///
/// @param strict by equal spans
/// @param relaxed by overlapping spans
/// @param value by overlapping spans with equal values
public record TimexMeasure(Tally strict, Tally relaxed, Tally value) {
  public static final TimexMeasure NOTHING =
      new TimexMeasure(Tally.NOTHING, Tally.NOTHING, Tally.NOTHING);

  /// An expression and its value in TIMEX3, or in any notation that both sides share.
  public record Timex(Span span, String value) {}

  /// Each expression goes with at most one of the other side: equal spans first, then the first
  /// that overlaps in text order.
  public static TimexMeasure of(List<Timex> gold, List<Timex> predicted) {
    Set<Timex> free = new HashSet<>(predicted);
    long strict = 0;
    long relaxed = 0;
    long value = 0;
    for (boolean exactly : new boolean[] {true, false}) {
      for (Timex one : gold) {
        if (!exactly && hasEqual(predicted, one)) {
          continue;
        }
        for (Timex other : predicted) {
          if (matches(one, other, exactly) && free.remove(other)) {
            strict += exactly ? 1 : 0;
            relaxed++;
            value += one.value().equals(other.value()) ? 1 : 0;
            break;
          }
        }
      }
    }
    return new TimexMeasure(
        new Tally(strict, gold.size(), predicted.size()),
        new Tally(relaxed, gold.size(), predicted.size()),
        new Tally(value, gold.size(), predicted.size()));
  }

  private static boolean hasEqual(List<Timex> predicted, Timex one) {
    return predicted.stream().anyMatch(other -> matches(one, other, true));
  }

  private static boolean matches(Timex one, Timex other, boolean exactly) {
    return exactly ? one.span().equals(other.span()) : one.span().overlaps(other.span());
  }

  public TimexMeasure plus(TimexMeasure other) {
    return new TimexMeasure(
        strict.plus(other.strict), relaxed.plus(other.relaxed), value.plus(other.value));
  }
}
