package news.parallax.time;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.time.Rule.Meaning;
import news.parallax.time.Time.Basis;
import news.parallax.time.Time.Precision;
import news.parallax.time.TimeForm.Fixed;
import news.parallax.time.TimeForm.Yearly;
import org.jspecify.annotations.Nullable;

/// Meanings of forms that name a day, month, season, year or longer stretch of the calendar.
final class CalendarMeanings {
  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("month-day-year", m -> day(m.number("YEAR"), m.number("MONTH"), m.number("DAY"))),
          entry(
              "month-day",
              m ->
                  yearly(
                      m,
                      days(
                          m.number("MONTH"), m.number("DAY"), m.number("MONTH"), m.number("DAY")))),
          entry("iso", m -> iso(text(m, "ISO"))),
          entry("slashed", m -> slashed(text(m, "SLASHED"))),
          entry(
              "month-days",
              m ->
                  inYear(
                      m,
                      days(
                          m.number("MONTH"),
                          m.number("DAY"),
                          m.number("MONTH"),
                          m.number("DAY", 1)))),
          entry(
              "days-across",
              m ->
                  inYear(
                      m,
                      days(
                          m.number("MONTH"),
                          m.number("DAY"),
                          m.number("MONTH", 1),
                          m.number("DAY", 1)))),
          entry("month-year", m -> inYear(m, YearPart.month(month(m, 0)))),
          entry("months-year", m -> inYear(m, months(month(m, 0), month(m, 1)))),
          entry("months", m -> yearly(m, months(month(m, 0), month(m, 1)))),
          entry("month", CalendarMeanings::bareMonth),
          entry("season-year", m -> inYear(m, season(m.number("SEASON")))),
          entry("season", CalendarMeanings::namedSeason),
          entry("season-bare", CalendarMeanings::bareSeason),
          entry(
              "quarter-year", m -> inYear(m, quarter(m.number(m.has("NTH") ? "NTH" : "QUARTER")))),
          entry("quarter", m -> yearly(m, quarter(m.number(m.has("NTH") ? "NTH" : "QUARTER")))),
          entry("years", m -> years(m.number("YEAR"), lastYear(m))),
          entry(
              "year-on",
              m ->
                  new Fixed(
                      new Time(
                          LocalDate.of(m.number("YEAR"), 1, 1),
                          null,
                          Precision.OPEN,
                          Basis.EXPLICIT,
                          ""))),
          entry("year", CalendarMeanings::bareYear),
          entry(
              "year-short",
              m ->
                  m.number("YY") < 10
                      ? null
                      : unit(Unit.YEAR, century(m.number("YY")) + m.number("YY"))),
          entry("fiscal-year", m -> unit(Unit.YEAR, m.number("YEAR"))),
          entry("decade", CalendarMeanings::decade),
          entry("decade-word", m -> unit(Unit.DECADE, m.number("DECADEWORD"))),
          entry("century", m -> unit(Unit.CENTURY, m.number("NTH") * 100 - 99)),
          entry("feast", m -> m.form(0) instanceof Yearly y ? yearly(m, y.part()) : null),
          entry("feast-year", m -> m.form(0) instanceof Yearly y ? inYear(m, y.part()) : null),
          entry("era", m -> m.form(0)));

  private CalendarMeanings() {}

  private static Month month(Match m, int nth) {
    return Month.of(m.number("MONTH", nth));
  }

  private static String text(Match m, String symbol) {
    return m.parts().stream()
        .filter(part -> part.symbol().equals(symbol))
        .findFirst()
        .orElseThrow()
        .item()
        .word();
  }

  private static @Nullable TimeForm day(int year, int month, int day) {
    try {
      return new Fixed(Unit.DAY.around(LocalDate.of(year, month, day), Basis.EXPLICIT));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static TimeForm unit(Unit unit, int year) {
    return new Fixed(unit.around(LocalDate.of(year, 1, 1), Basis.EXPLICIT));
  }

  private static @Nullable TimeForm iso(String text) {
    return day(
        Integer.parseInt(text.substring(0, 4)),
        Integer.parseInt(text.substring(5, 7)),
        Integer.parseInt(text.substring(8)));
  }

  /// Month first, as United States papers write; day first where that is the only way to read it.
  private static @Nullable TimeForm slashed(String text) {
    String[] parts = text.split("/");
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    if (parts[2].length() == 3) {
      return null;
    }
    int full = parts[2].length() == 2 ? century(year) + year : year;
    return first > 12 ? day(full, second, first) : day(full, first, second);
  }

  /// The century a year of two digits belongs to: 1930 to 2029.
  private static int century(int year) {
    return year < 30 ? 2000 : 1900;
  }

  private static @Nullable YearPart days(int month, int day, int toMonth, int toDay) {
    try {
      return new YearPart.Days(MonthDay.of(month, day), MonthDay.of(toMonth, toDay), Precision.DAY);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static YearPart months(Month from, Month to) {
    return new YearPart.Days(
        MonthDay.of(from, 1), MonthDay.of(to, to.maxLength()), Precision.MONTH);
  }

  /// Seasons of the northern half, in whole months.
  static YearPart season(int nth) {
    Month first = Month.of(nth * 3);
    Month last = first.plus(2);
    return new YearPart.Days(
        MonthDay.of(first, 1), MonthDay.of(last, last.maxLength()), Precision.SEASON);
  }

  private static @Nullable YearPart quarter(int nth) {
    if (nth < 1 || nth > 4) {
      return null;
    }
    Month last = Month.of(nth * 3);
    return new YearPart.Days(
        MonthDay.of(last.minus(2), 1), MonthDay.of(last, last.maxLength()), Precision.SEASON);
  }

  private static @Nullable TimeForm inYear(Match m, @Nullable YearPart part) {
    if (part == null) {
      return null;
    }
    return m.has("YEAR") ? new Fixed(part.in(m.number("YEAR"), Basis.EXPLICIT)) : yearly(m, part);
  }

  private static @Nullable TimeForm yearly(Match m, @Nullable YearPart part) {
    return part == null ? null : new Yearly(part, m.lean(), false);
  }

  private static int lastYear(Match m) {
    int first = m.number("YEAR");
    return m.has("YY") ? first / 100 * 100 + m.number("YY") : m.number("YEAR", 1);
  }

  private static @Nullable TimeForm years(int from, int to) {
    if (to <= from) {
      return null;
    }
    return new Fixed(
        new Time(
            LocalDate.of(from, 1, 1),
            LocalDate.of(to, 12, 31),
            Precision.YEAR,
            Basis.EXPLICIT,
            ""));
  }

  /// Years of the century, unless they are somebody's age (`in his 20s`, `in his early 20s`) or say
  /// only what something is like (`1950s-style`).
  private static @Nullable TimeForm decade(Match m) {
    boolean aged =
        WordsBefore.OWNER.contains(m.wordBefore())
            || WordsBefore.THIRD.contains(m.wordBefore())
                && WordsBefore.OWNER.contains(m.wordBefore(2));
    return aged || m.wordAfter(1).equals("-") && !m.wordAfter(2).isEmpty()
        ? null
        : unit(Unit.DECADE, m.number("DECADE"));
  }

  /// A month on its own, when the word before it is one that stands before months.
  private static @Nullable TimeForm bareMonth(Match m) {
    return WordsBefore.MONTH.contains(m.wordBefore())
        ? yearly(m, YearPart.month(month(m, 0)))
        : null;
  }

  private static @Nullable TimeForm namedSeason(Match m) {
    boolean fall = text(m, "SEASON").equals("fall");
    return fall && (!WordsBefore.SEASON.contains(m.wordBefore()) || tellsOfAccident(m))
        ? null
        : yearly(m, season(m.number("SEASON")));
  }

  /// Whether the sentence speaks of somebody who fell or came to harm: `the fall` is then no
  /// season.
  private static boolean tellsOfAccident(Match m) {
    return m.place().sentence().tokens().stream()
        .anyMatch(word -> WordsBefore.ACCIDENT.contains(word.lemma().toLowerCase(Locale.ROOT)));
  }

  private static @Nullable TimeForm bareSeason(Match m) {
    return WordsBefore.SEASON.contains(m.wordBefore())
            && !(text(m, "SEASON").equals("fall") && tellsOfAccident(m))
        ? yearly(m, season(m.number("SEASON")))
        : null;
  }

  /// Four digits on their own, unless they count what follows (`2000 people`) or belong to a name
  /// or an address (`at 2016 Ontario`).
  private static @Nullable TimeForm bareYear(Match m) {
    int year = m.number("YEAR");
    if (m.wordBefore().equals("at")) {
      return null;
    }
    boolean told = WordsBefore.YEAR.contains(m.wordBefore());
    if (year < 1500 && !told || year > 2100 || counts(m, told)) {
      return null;
    }
    return unit(Unit.YEAR, year);
  }

  private static boolean counts(Match m, boolean told) {
    Sentence sentence = m.place().sentence();
    for (Token token : sentence.within(m.span())) {
      boolean plural = sentence.head(token).map(head -> head.tag().equals("NNS")).orElse(false);
      if (token.is("nummod") && plural && !told) {
        return true;
      }
    }
    return WordsBefore.MONEY.contains(m.wordBefore());
  }
}
