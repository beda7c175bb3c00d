package news.parallax.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.language.WordTable;
import org.jspecify.annotations.Nullable;

/// A pattern over words of time, and what it means. Notation in `calendar.tsv`.
///
/// @param result class of what is found
record Rule(String result, List<Element> pattern, Meaning meaning) {
  /// One place of a pattern: any of the symbols, or nothing when `optional`.
  record Element(List<String> symbols, boolean optional) {
    @Nullable String match(Item item) {
      for (String symbol : symbols) {
        if (item.is(symbol)) {
          return symbol;
        }
      }
      return null;
    }
  }

  /// What a match means; null when it means no time after all.
  interface Meaning {
    @Nullable TimeForm of(Match match);
  }

  /// The rules of a table, in order.
  static List<Rule> table(String name) {
    return WordTable.rows(Rule.class, name).stream().map(Rule::of).toList();
  }

  private static Rule of(List<String> row) {
    List<Element> pattern = new ArrayList<>();
    for (String element : row.get(1).split(" ")) {
      boolean optional = element.length() > 1 && element.endsWith("?");
      String symbols = optional ? element.substring(0, element.length() - 1) : element;
      pattern.add(new Element(List.of(symbols.split("\\|")), optional));
    }
    return new Rule(row.get(0), List.copyOf(pattern), Meanings.named(row.get(2)));
  }

  /// The longest match that starts at an item.
  Optional<Match> at(Match.Place place, int from) {
    List<Match.Part> parts = new ArrayList<>();
    int end = match(place.items(), from, 0, parts);
    return end < 0
        ? Optional.empty()
        : Optional.of(new Match(place, from, end, List.copyOf(parts)));
  }

  private int match(List<Item> items, int at, int element, List<Match.Part> parts) {
    if (element == pattern.size()) {
      return at;
    }
    Element here = pattern.get(element);
    String symbol = at < items.size() ? here.match(items.get(at)) : null;
    if (symbol != null) {
      parts.add(new Match.Part(symbol, items.get(at)));
      int end = match(items, at + 1, element + 1, parts);
      if (end >= 0) {
        return end;
      }
      parts.removeLast();
    }
    return here.optional() ? match(items, at, element + 1, parts) : -1;
  }
}
