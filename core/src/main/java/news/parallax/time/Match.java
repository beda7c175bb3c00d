package news.parallax.time;

import java.util.List;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// A rule's pattern found in a sentence.
///
/// @param from index of its first item
/// @param to index after its last item
/// @param parts the items that fitted, each with the symbol it fitted
record Match(Place place, int from, int to, List<Part> parts) {
  /// An item and the symbol of the pattern that it fitted.
  record Part(String symbol, Item item) {}

  /// Where rules are tried.
  ///
  /// @param lastDay the day told last in earlier sentences, null when none
  record Place(
      Analysis analysis, Sentence sentence, List<Item> items, @Nullable TimeForm lastDay) {}

  boolean has(String symbol) {
    return parts.stream().anyMatch(part -> part.symbol().equals(symbol));
  }

  /// The value of the first part that fitted a symbol.
  String value(String symbol) {
    return value(symbol, 0);
  }

  /// The value of the nth part, from 0, that fitted a symbol.
  String value(String symbol, int nth) {
    return parts.stream()
        .filter(part -> part.symbol().equals(symbol))
        .skip(nth)
        .findFirst()
        .orElseThrow()
        .item()
        .value(symbol);
  }

  /// The value of the first part that fitted a symbol, as a number.
  int number(String symbol) {
    return number(symbol, 0);
  }

  /// The value of the nth part, from 0, that fitted a symbol, as a number.
  int number(String symbol, int nth) {
    return Integer.parseInt(value(symbol, nth));
  }

  int count(String symbol) {
    return (int) parts.stream().filter(part -> part.symbol().equals(symbol)).count();
  }

  /// The nth form, from 0, among the parts.
  TimeForm form(int nth) {
    List<TimeForm> forms =
        parts.stream().map(part -> part.item().form()).filter(f -> f != null).toList();
    return forms.get(nth);
  }

  Span span() {
    return parts.getFirst().item().span().cover(parts.getLast().item().span());
  }

  /// What is so as of a time was so before.
  Lean lean() {
    return wordBefore().equals("of") && from >= 2 && place.items().get(from - 2).word().equals("as")
        ? Lean.PAST
        : Tense.lean(place.sentence(), span());
  }

  /// The word before the match, empty at the start of a sentence.
  String wordBefore() {
    return wordBefore(1);
  }

  /// The nth word before the match, empty where the sentence has none.
  String wordBefore(int nth) {
    return from < nth ? "" : place.items().get(from - nth).word();
  }

  /// The nth word after the match, empty where the sentence has none.
  String wordAfter(int nth) {
    int at = to + nth - 1;
    return at < place.items().size() ? place.items().get(at).word() : "";
  }

  /// The last day told before the match, null when none is.
  @Nullable TimeForm dayBefore() {
    return timeBefore(Unit.DAY);
  }

  /// What is told last before the match of the days and, in the same sentence, the months and years
  /// from which so many units can be counted; null when nothing is.
  @Nullable TimeForm timeBefore(Unit unit) {
    for (int at = from - 1; at >= 0; at--) {
      Item item = place.items().get(at);
      if (item.is("DAYISH") || item.is("MOMENT") || isCountable(item.form(), unit)) {
        return item.form();
      }
    }
    return place.lastDay();
  }

  /// Whether a month or year is no longer than the units that are counted from it.
  private static boolean isCountable(@Nullable TimeForm form, Unit unit) {
    Time.Precision precision =
        switch (form) {
          case TimeForm.Fixed fixed -> fixed.time().precision();
          case TimeForm.Yearly yearly when yearly.part() instanceof YearPart.Days days ->
              days.precision();
          case null, default -> Time.Precision.OPEN;
        };
    return switch (precision) {
      case MONTH -> unit.compareTo(Unit.MONTH) >= 0;
      case YEAR -> unit.compareTo(Unit.YEAR) >= 0;
      default -> false;
    };
  }
}
