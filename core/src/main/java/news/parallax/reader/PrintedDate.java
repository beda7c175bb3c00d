package news.parallax.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.report.Publication;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// A calendar day as a page prints it: `July 07`, `12 March 2021`, `2021-03-12`. Days in figures
/// with slashes are not read, for half the world reads them the other way round.
///
/// @param month of the day
/// @param day of the month
/// @param year null when it is not printed
/// @param start in the string searched
/// @param end in the string searched
record PrintedDate(int month, int day, @Nullable Integer year, int start, int end) {
  private static final String MONTH =
      "(?<%s>"
          + Arrays.stream(Month.values())
              .flatMap(
                  month ->
                      Arrays.stream(
                          new String[] {
                            month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                            month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                          }))
              .distinct()
              .sorted((a, b) -> Integer.compare(b.length(), a.length()))
              .collect(Collectors.joining("|"))
          + "|Sept)\\.?";
  static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:(?<isoyear>(?:19|20)\\d\\d)-(?<isomonth>\\d\\d)-(?<isoday>\\d\\d)"
              + "|"
              + MONTH.formatted("m1")
              + " (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)(?:,? (?<y1>(?:19|20)\\d\\d)\\b)?"
              + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?"
              + MONTH.formatted("m2")
              + "(?![\\p{L}])(?:,? (?<y2>(?:19|20)\\d\\d)\\b)?)");

  /// The first day printed in a string.
  static Optional<PrintedDate> in(String text) {
    Matcher matcher = DAY.matcher(text);
    while (matcher.find()) {
      PrintedDate date = of(matcher);
      if (date.isPossible()) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private static PrintedDate of(Matcher m) {
    if (m.group("isoyear") != null) {
      return new PrintedDate(
          Integer.parseInt(m.group("isomonth")),
          Integer.parseInt(m.group("isoday")),
          Integer.valueOf(m.group("isoyear")),
          m.start(),
          m.end());
    }
    String form = m.group("m1") != null ? "1" : "2";
    String year = m.group("y" + form);
    return new PrintedDate(
        month(m.group("m" + form)),
        Integer.parseInt(m.group("d" + form)),
        year == null ? null : Integer.valueOf(year),
        m.start(),
        m.end());
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(start))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private boolean isPossible() {
    try {
      return year == null
          ? MonthDay.of(month, day).getMonthValue() == month
          : LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// @param offset of the string searched in the report's text
  Publication publication(int offset) {
    Span where = new Span(offset + start, offset + end);
    return year == null
        ? new Publication.PrintedWithoutYear(MonthDay.of(month, day), where)
        : new Publication.Printed(LocalDate.of(year, month, day), where);
  }
}
