package news.parallax.write;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.account.Account.FigureEntry;
import news.parallax.time.Time;

/// How values read in English, the same in every form for people.
public final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH_ALONE =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private static final Pattern INTERVAL =
      Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})(?:/(\\d{4}-\\d{2}-\\d{2}))?\\b");

  private Wording() {}

  /// `12 May 2031`, `18–19 June 2024`, `September 1995`, `since 2022`; `date unknown` when neither
  /// end is known.
  public static String time(Time time) {
    LocalDate start = time.start();
    LocalDate end = time.end();
    if (start == null) {
      return end == null ? "date unknown" : "until " + DAY.format(end);
    }
    if (end == null) {
      return "since " + (start.getDayOfYear() == 1 ? YEAR : DAY).format(start);
    }
    return interval(start, end);
  }

  private static String interval(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return DAY.format(start);
    }
    if (start.getDayOfYear() == 1 && end.equals(end.with(TemporalAdjusters.lastDayOfYear()))) {
      return span(YEAR, start, YEAR, end);
    }
    boolean sameYear = start.getYear() == end.getYear();
    if (start.getDayOfMonth() == 1 && end.equals(end.with(TemporalAdjusters.lastDayOfMonth()))) {
      return span(
          sameYear && start.getMonth() != end.getMonth() ? MONTH_ALONE : MONTH, start, MONTH, end);
    }
    if (sameYear && start.getMonth() == end.getMonth()) {
      return start.getDayOfMonth() + "–" + DAY.format(end);
    }
    return span(sameYear ? DAY_OF_YEAR : DAY, start, DAY, end);
  }

  private static String span(
      DateTimeFormatter from, LocalDate start, DateTimeFormatter to, LocalDate end) {
    String first = from.format(start);
    String last = to.format(end);
    return first.equals(last) ? last : first + (first.contains(" ") ? " – " : "–") + last;
  }

  /// `1 origin`, `3 origins`.
  public static String count(int number, String noun) {
    return number + " " + (number == 1 ? noun : noun + "s");
  }

  /// `A`, `A and B`, `A, B and C`.
  public static String list(List<String> things) {
    if (things.size() < 2) {
      return String.join("", things);
    }
    int last = things.size() - 1;
    return String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }

  /// A name from the contract as words: `between reports`, `in force`.
  public static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// With a capital letter first.
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /// With a capital letter first and a mark at the end.
  public static String sentence(String text) {
    String stripped = text.strip().replaceFirst(",([\"”’'])$", "$1");
    boolean ended = stripped.matches("(?s).*[.!?…][\"”’')]*");
    return capital(stripped) + (ended || stripped.isEmpty() ? "" : ".");
  }

  /// `about 60 ships`, `between 20 and 30`, `at least 4,000`.
  static String amount(FigureEntry figure) {
    String bound =
        switch (figure.comparator()) {
          case EXACT -> "";
          case ABOUT -> "about ";
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
          case MORE_THAN -> "more than ";
          case LESS_THAN -> "less than ";
        };
    return (bound + range(figure) + " " + unit(figure)).strip();
  }

  private static String range(FigureEntry figure) {
    Double value = figure.value();
    Double min = figure.min();
    Double max = figure.max();
    if (value != null) {
      return number(value);
    }
    if (min != null && max != null) {
      return number(min) + "–" + number(max);
    }
    return min != null
        ? number(min) + " or more"
        : max != null ? "up to " + number(max) : "unknown";
  }

  private static String unit(FigureEntry figure) {
    Double value = figure.value();
    boolean plural =
        !figure.unit().isEmpty()
            && (value == null || value != 1)
            && figure.unit().matches(".*[a-rt-z]");
    return plural ? figure.unit() + "s" : figure.unit();
  }

  private static String number(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return whole
        ? String.format(Locale.ENGLISH, "%,d", (long) number)
        : String.format(Locale.ENGLISH, "%,.2f", number).replaceFirst("0+$", "");
  }

  /// The date of a report, `undated` when it is not known.
  public static String published(Time time) {
    return time.isKnown() ? time(time) : "undated";
  }

  /// `since 2027`, `until 3 May 2024`.
  static String since(Time time) {
    return time.start() == null || time.end() == null ? time(time) : "since " + time(time);
  }

  /// A text with its intervals of the form `2023-09-01/2023-09-30` read out as dates.
  public static String dated(String text) {
    return INTERVAL
        .matcher(text)
        .replaceAll(
            found -> {
              LocalDate start = LocalDate.parse(found.group(1));
              String end = found.group(2);
              return interval(start, end == null ? start : LocalDate.parse(end));
            });
  }
}
