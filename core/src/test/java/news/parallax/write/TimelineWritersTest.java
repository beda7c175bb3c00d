package news.parallax.write;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.account.Account;
import news.parallax.question.Answer;
import news.parallax.question.Answers;
import news.parallax.question.Outcome;
import news.parallax.question.Question;
import news.parallax.testkit.CorridorStory;
import org.junit.jupiter.api.Test;

/// The calendar is read by a library that knows RFC 5545, the table by the grammar of RFC 4180.
class TimelineWritersTest {
  private static final Account STORY = CorridorStory.account();
  private static final Answer TIMELINE =
      ((Outcome.Answered)
              Answers.to(new Question.Timeline(null, null, null, Set.of(), 0), List.of(STORY)))
          .answer();

  @Test
  void theCalendarIsValidAndHoldsEveryDatedEntry() {
    List<ICalendar> calendars = Biweekly.parse(calendar()).all();
    assertThat(calendars).hasSize(1);
    assertThat(calendars.getFirst().validate(ICalVersion.V2_0).toString()).isEmpty();
    assertThat(calendars.getFirst().getEvents())
        .hasSameSizeAs(STORY.timeline().stream().filter(e -> e.time().isKnown()).toList());
  }

  @Test
  void anEntryEndsTheDayAfterItsLastAndTellsItsDisputes() {
    VEvent signing =
        Biweekly.parse(calendar()).first().getEvents().stream()
            .filter(event -> event.getDescription().getValue().contains("Disputed"))
            .findFirst()
            .orElseThrow();
    LocalDate start = day(signing.getDateStart().getValue());
    assertThat(day(signing.getDateEnd().getValue())).isAfter(start);
    assertThat(signing.getDateStart().getValue().hasTime()).isFalse();
    assertThat(signing.getDescription().getValue()).contains("origin");
  }

  private static LocalDate day(java.util.Date date) {
    return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
  }

  @Test
  void noLineOfTheCalendarIsLongerThan75Octets() {
    assertThat(calendar().split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void eachEntryHasAnIdOfItsOwnAndTheBytesStayTheSame() {
    assertThat(Biweekly.parse(calendar()).first().getEvents())
        .extracting(event -> event.getUid().getValue())
        .doesNotHaveDuplicates();
    assertThat(calendar()).isEqualTo(calendar());
  }

  @Test
  void theTableHasOneLineAnEntryAndAsManyFieldsAsHeaders() {
    List<List<String>> rows = rows(new TimelineCsvWriter().write(TIMELINE));
    assertThat(rows).hasSize(STORY.timeline().size() + 1);
    assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
    int label = rows.getFirst().indexOf("label");
    assertThat(rows.stream().skip(1).map(row -> row.get(label)))
        .containsExactlyElementsOf(STORY.timeline().stream().map(e -> e.label()).toList());
  }

  private static String calendar() {
    return new TimelineCalendarWriter().write(TIMELINE);
  }

  /// Rows by the grammar of RFC 4180.
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        row.add(field.toString());
        field.setLength(0);
      } else if (!quoted && c == '\r') {
        assertThat(csv.charAt(i + 1)).isEqualTo('\n');
        row.add(field.toString());
        field.setLength(0);
        rows.add(List.copyOf(row));
        row.clear();
        i++;
      } else {
        field.append(c);
      }
    }
    return rows;
  }
}
