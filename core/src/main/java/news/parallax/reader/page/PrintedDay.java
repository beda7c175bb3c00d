package news.parallax.reader.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.reader.text.WordTable;
import org.jspecify.annotations.Nullable;

/// A whole calendar day as pages of many languages print it: `12. März 2021`, `le 3 mai 2019`,
/// `March 12, 2021`, `12.03.2021`, `2021年3月12日`. Days without a year are none.
///
/// The names of months are those of the Unicode CLDR, as the Java platform carries them, and the
/// forms of them that `months.tsv` adds.
final class PrintedDay {
  private static final Map<String, Integer> MONTHS = months();
  private static final String YEAR = "((?:19|20|25)\\d\\d)";
  private static final String NAME = "([\\p{L}\\p{M}]{3,14})";
  private static final int EARLIEST_YEAR = 1995;
  private static final int BUDDHIST = 543;

  private enum Order {
    YEAR_MONTH_DAY,
    DAY_MONTH_YEAR,
    MONTH_DAY_YEAR,
    FIGURES
  }

  private record Form(Pattern pattern, Order order) {}

  private static final List<Form> FORMS =
      List.of(
          form("(?<!\\d)" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", Order.YEAR_MONTH_DAY),
          form(
              "(?<!\\d)" + YEAR + "\\s?[年년]()\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]",
              Order.YEAR_MONTH_DAY),
          form(
              "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]{0,3}(?:of\\s|de\\s|d['’])?"
                  + NAME
                  + "\\.?,?[\\s-]{0,3}(?:de\\s|del\\s|of\\s)?"
                  + YEAR
                  + "(?!\\d)",
              Order.DAY_MONTH_YEAR),
          form(
              "(?<!\\p{L})"
                  + NAME
                  + "\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}"
                  + YEAR
                  + "(?!\\d)",
              Order.MONTH_DAY_YEAR),
          form(
              "(?<!\\d)" + YEAR + "()\\.?\\s{1,3}" + NAME + "\\s{1,3}(\\d{1,2})(?!\\d)",
              Order.YEAR_MONTH_DAY),
          form(
              "(?<![\\d./-])(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d\\d)(?![\\d/-])",
              Order.FIGURES));

  private PrintedDay() {}

  private static Form form(String pattern, Order order) {
    return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), order);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    WordTable table = WordTable.named(PrintedDay.class, "months.tsv");
    for (String language : table.of("language")) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          add(months, month.getDisplayName(style, locale), month.getValue());
        }
      }
    }
    table.rows().stream()
        .filter(row -> row.getFirst().matches("\\d+"))
        .forEach(row -> add(months, row.get(1), Integer.parseInt(row.getFirst())));
    return months;
  }

  private static void add(Map<String, Integer> months, String name, int month) {
    String key = name.toLowerCase(Locale.ROOT).replace(".", "");
    if (key.length() >= 3 && key.codePoints().allMatch(Character::isAlphabetic)) {
      months.putIfAbsent(key, month);
    }
  }

  /// The first day printed in a string.
  ///
  /// @param monthFirst how days in figures alone are read when both ways are possible: true for
  ///     American English; null leaves them unread
  static Optional<LocalDate> in(String text, @Nullable Boolean monthFirst) {
    LocalDate first = null;
    int at = Integer.MAX_VALUE;
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find() && matcher.start() < at) {
        LocalDate day = day(form.order(), matcher, monthFirst);
        if (day != null) {
          first = day;
          at = matcher.start();
        }
      }
    }
    return Optional.ofNullable(first);
  }

  private static @Nullable LocalDate day(Order order, Matcher m, @Nullable Boolean monthFirst) {
    return switch (order) {
      case YEAR_MONTH_DAY -> possible(m.group(1), month(m.group(3)), m.group(4));
      case DAY_MONTH_YEAR -> possible(m.group(3), month(m.group(2)), m.group(1));
      case MONTH_DAY_YEAR -> possible(m.group(3), month(m.group(1)), m.group(2));
      case FIGURES -> figures(m, monthFirst);
    };
  }

  private static @Nullable LocalDate figures(Matcher m, @Nullable Boolean monthFirst) {
    String first = m.group(1);
    String second = m.group(3);
    String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
    if (Integer.parseInt(first) > 12 || first.equals(second)) {
      return possible(year, month(second), first);
    }
    if (Integer.parseInt(second) > 12) {
      return possible(year, month(first), second);
    }
    if (m.group(2).equals(".")) {
      return possible(year, month(second), first);
    }
    if (monthFirst == null) {
      return null;
    }
    return monthFirst ? possible(year, month(first), second) : possible(year, month(second), first);
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : MONTHS.getOrDefault(written.toLowerCase(Locale.ROOT), 0);
  }

  private static @Nullable LocalDate possible(String year, int month, String day) {
    int written = Integer.parseInt(year);
    int y = written > 2400 ? written - BUDDHIST : written;
    try {
      LocalDate date = LocalDate.of(y, month, Integer.parseInt(day));
      return y >= EARLIEST_YEAR ? date : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
