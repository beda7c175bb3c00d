package news.parallax.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.language.WordTable;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Names of several words that stand for times: feasts and eras.
final class Phrases {
  private static final Map<String, List<Phrase>> BY_FIRST_WORD = all();

  private Phrases() {}

  /// @param words lower-case
  private record Phrase(List<String> words, String kind, TimeForm form) {}

  private static Map<String, List<Phrase>> all() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (List<String> row : WordTable.rows(Phrases.class, "feasts.tsv")) {
      YearPart part = feast(row.get(0), row.get(1));
      add(phrases, row.get(2), "FEAST", new TimeForm.Yearly(part, Lean.UNKNOWN, false));
    }
    for (List<String> row : WordTable.rows(Phrases.class, "eras.tsv")) {
      add(phrases, row.get(2), "ERA", new TimeForm.Fixed(era(row.get(0), row.get(1))));
    }
    return phrases;
  }

  private static void add(
      Map<String, List<Phrase>> phrases, String name, String kind, TimeForm form) {
    List<String> words =
        List.of(name.split("(?='s )|[ ]|(?<=\\p{L})(?=[-'.](?!s))|(?<=[-.])(?=\\S)"));
    phrases
        .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
        .add(new Phrase(words, kind, form));
  }

  private static YearPart feast(String rule, String value) {
    return switch (rule) {
      case "day" -> YearPart.day(MonthDay.parse("--" + value));
      case "easter" -> new YearPart.Easter(Integer.parseInt(value));
      case "weekday" -> {
        String[] parts = value.split(" ");
        yield new YearPart.NthWeekday(
            Month.of(Integer.parseInt(parts[0])),
            DayOfWeek.of(Integer.parseInt(parts[1])),
            Integer.parseInt(parts[2]));
      }
      default ->
          throw new IllegalArgumentException("feasts.tsv: unknown rule '%s'".formatted(rule));
    };
  }

  private static Time era(String from, String to) {
    LocalDate start = from.length() == 4 ? LocalDate.parse(from + "-01-01") : LocalDate.parse(from);
    LocalDate end =
        to.equals("..")
            ? null
            : to.length() == 4 ? LocalDate.parse(to + "-12-31") : LocalDate.parse(to);
    Time.Precision precision =
        end == null
            ? Time.Precision.OPEN
            : from.length() == 4 ? Time.Precision.YEAR : Time.Precision.DAY;
    return new Time(start, end, precision, Time.Basis.EXPLICIT, "");
  }

  /// The items with each name as one item.
  static List<Item> joined(List<Item> items) {
    List<Item> joined = new ArrayList<>();
    for (int at = 0; at < items.size(); ) {
      Phrase phrase = longestAt(items, at);
      int length = phrase == null ? 1 : phrase.words().size();
      joined.add(phrase == null ? items.get(at) : item(items, at, phrase));
      at += length;
    }
    return joined;
  }

  private static Item item(List<Item> items, int at, Phrase phrase) {
    Span span = items.get(at).span().cover(items.get(at + phrase.words().size() - 1).span());
    return new Item(span, "", Map.of(phrase.kind(), ""), phrase.form());
  }

  private static @Nullable Phrase longestAt(List<Item> items, int at) {
    Phrase best = null;
    for (Phrase phrase : BY_FIRST_WORD.getOrDefault(items.get(at).word(), List.of())) {
      if (fits(items, at, phrase)
          && (best == null || phrase.words().size() > best.words().size())) {
        best = phrase;
      }
    }
    return best;
  }

  private static boolean fits(List<Item> items, int at, Phrase phrase) {
    if (at + phrase.words().size() > items.size()) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      if (!items.get(at + i).word().equals(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
