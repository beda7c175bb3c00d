package news.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;
import news.parallax.time.ReportDate.How;
import news.parallax.time.StoryCalendar.Dated;
import news.parallax.time.Time.Basis;
import news.parallax.time.Time.Precision;
import org.junit.jupiter.api.Test;

class StoryCalendarTest {
  private static final Span PRINTED = new Span(0, 5);

  @Test
  void aGivenDateIsTaken() {
    StoryCalendar calendar =
        StoryCalendar.of(List.of(dated("r1", new Publication.Given(day("2031-05-09")))));

    assertThat(calendar.date("r1")).isEqualTo(new ReportDate(day("2031-05-09"), How.GIVEN, ""));
  }

  @Test
  void aDayWithoutYearGetsTheYearNearestToTheOtherReports() {
    StoryCalendar calendar =
        StoryCalendar.of(
            List.of(
                dated("r1", new Publication.Given(day("2031-01-02"))),
                dated("r2", new Publication.PrintedWithoutYear(MonthDay.of(12, 30), PRINTED))));

    assertThat(calendar.date("r2").day()).isEqualTo(day("2030-12-30"));
    assertThat(calendar.date("r2").how()).isEqualTo(How.INFERRED);
  }

  @Test
  void aDayWithoutYearGetsTheYearInWhichWeekdaysAgree() {
    // 14 March 2029 is a Wednesday; it is none in the four years around it.
    StoryCalendar calendar =
        StoryCalendar.of(
            List.of(
                dated(
                    "r1",
                    new Publication.PrintedWithoutYear(MonthDay.of(3, 20), PRINTED),
                    dayOfYear("March 14", 3, 14),
                    year(2027)),
                dated("r2", new Publication.Unknown(), weekday(DayOfWeek.WEDNESDAY, Lean.PAST))));

    assertThat(calendar.date("r1").day()).isEqualTo(day("2029-03-20"));
    assertThat(calendar.date("r1").why()).contains("2029");
  }

  @Test
  void withoutAnotherDateOrYearTheDayStaysUnknown() {
    StoryCalendar calendar =
        StoryCalendar.of(
            List.of(
                dated("r1", new Publication.PrintedWithoutYear(MonthDay.of(3, 20), PRINTED)),
                dated("r2", new Publication.Unknown())));

    assertThat(calendar.date("r1")).isEqualTo(ReportDate.UNKNOWN);
    assertThat(calendar.date("r2")).isEqualTo(ReportDate.UNKNOWN);
  }

  @Test
  void anUndatedReportThatLooksBackIsOfTheFirstDayThatFits() {
    StoryCalendar calendar =
        StoryCalendar.of(
            List.of(
                dated(
                    "r1",
                    new Publication.Given(day("2029-03-16")),
                    dayOfYear("March 13", 3, 13),
                    dayOfYear("March 14", 3, 14)),
                dated(
                    "r2",
                    new Publication.Unknown(),
                    weekday(DayOfWeek.TUESDAY, Lean.PAST),
                    weekday(DayOfWeek.WEDNESDAY, Lean.PAST))));

    assertThat(calendar.date("r2").day()).isEqualTo(day("2029-03-14"));
    assertThat(calendar.date("r2").how()).isEqualTo(How.INFERRED);
    assertThat(calendar.date("r2").published().basis()).isEqualTo(Basis.INFERRED);
  }

  @Test
  void aReportThatOnlyLooksAheadIsOfTheLastDayThatFits() {
    StoryCalendar calendar =
        StoryCalendar.of(
            List.of(
                dated("r1", new Publication.Given(day("2029-03-20")), dayOfYear("March 14", 3, 14)),
                dated("r2", new Publication.Unknown(), weekday(DayOfWeek.WEDNESDAY, Lean.FUTURE))));

    assertThat(calendar.date("r2").day()).isEqualTo(day("2029-03-14"));
  }

  @Test
  void weekdaysThatFitNoDayToldInferNothing() {
    StoryCalendar calendar =
        StoryCalendar.of(
            List.of(
                dated("r1", new Publication.Given(day("2029-03-16"))),
                dated("r2", new Publication.Unknown(), weekday(DayOfWeek.MONDAY, Lean.PAST))));

    assertThat(calendar.date("r2")).isEqualTo(ReportDate.UNKNOWN);
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    List<Dated> reports =
        new ArrayList<>(
            List.of(
                dated("r1", new Publication.PrintedWithoutYear(MonthDay.of(3, 20), PRINTED)),
                dated("r2", new Publication.Unknown(), weekday(DayOfWeek.FRIDAY, Lean.PAST)),
                dated("r3", new Publication.Given(day("2029-03-16")))));
    StoryCalendar calendar = StoryCalendar.of(reports);
    Collections.reverse(reports);
    StoryCalendar reversed = StoryCalendar.of(reports);

    for (String id : List.of("r1", "r2", "r3")) {
      assertThat(reversed.date(id)).isEqualTo(calendar.date(id));
    }
    assertThat(calendar.date("r2").day()).isEqualTo(day("2029-03-16"));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static Dated dated(String id, Publication publication, TimeExpression... times) {
    Report report =
        new Report(
            id,
            id + ".txt",
            "Words.",
            null,
            null,
            null,
            null,
            publication,
            "en",
            "0".repeat(64),
            List.of());
    return new Dated(report, List.of(times));
  }

  private static TimeExpression dayOfYear(String text, int month, int day) {
    YearPart part =
        new YearPart.Days(MonthDay.of(month, day), MonthDay.of(month, day), Precision.DAY);
    return expression(text, new TimeForm.Yearly(part, Lean.PAST, false));
  }

  private static TimeExpression weekday(DayOfWeek day, Lean lean) {
    String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    return expression(name, new TimeForm.Weekday(day, lean, false));
  }

  private static TimeExpression year(int year) {
    Time time =
        new Time(
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31),
            Precision.YEAR,
            Basis.EXPLICIT,
            "");
    return expression(Integer.toString(year), new TimeForm.Fixed(time));
  }

  private static TimeExpression expression(String text, TimeForm form) {
    return new TimeExpression(new Span(0, text.length()), text, TimeExpression.Kind.DATE, form);
  }
}
