package news.parallax.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.language.Analysis;
import news.parallax.testkit.Parsed;
import news.parallax.time.ReportDate.How;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTaggerTest {
  /// A Wednesday.
  private static final ReportDate REPORT = new ReportDate(LocalDate.of(2031, 5, 14), How.GIVEN, "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It opened on May 3 , 2029           | May 3 , 2029     | 2029-05-03
          It opened on 3 May 2029             | 3 May 2029       | 2029-05-03
          It opened on 2029-05-03             | 2029-05-03       | 2029-05-03
          It opened in May 2029               | May 2029         | 2029-05
          It opened in the spring of 2029     | the spring of 2029 | 2029-SP
          It opened in the third quarter of 2029 | the third quarter of 2029 | 2029-Q3
          It opened in 1987                   | 1987             | 1987
          Trade grew in the 1990s             | the 1990s        | 199
          It dates from the 19th century      | the 19th century | 18
          They met yesterday                  | yesterday        | 2031-05-13
          They met two days ago               | two days ago     | 2031-05-12
          They met a decade ago               | a decade ago     | 2021
          They met on Monday                  | Monday           | 2031-05-12
          They met last Wednesday             | last Wednesday   | 2031-05-07
          They met last Monday                | last Monday      | 2031-05-05
          They met last Friday                | last Friday      | 2031-05-09
          They met last month                 | last month       | 2031-04
          They met last September             | last September   | 2030-09
          They meet next year                 | next year        | 2032
          This year 's talks failed           | This year        | 2031
          They met on Monday 's eve           | Monday           | 2031-05-12
          They met on New Year 's Eve 2029    | New Year 's Eve 2029 | 2029-12-31
          They met on Tuesday evening         | Tuesday evening  | 2031-05-13TEV
          They met at 5:30 pm on Tuesday      | 5:30 pm on Tuesday | 2031-05-13T17:30
          They talked for three weeks         | three weeks      | P3W
          They ruled for two decades          | two decades      | P20Y
          They stayed a few months            | a few months     | PXM
          They meet every Tuesday             | every Tuesday    | XXXX-WXX-2
          They met recently                   | recently         | PAST_REF
          A truce by the end of the year      | the end of the year | 2031
          It opened on Dec. 26 , 2029         | Dec. 26 , 2029   | 2029-12-26
          It opened on Sept. 4                | Sept. 4          | 2030-09-04
          It opened in Feb. 2029              | Feb. 2029        | 2029-02
          They met on Mon. , Jan. 6           | Mon. , Jan. 6    | 2031-01-06
          They met the week before Christmas  | the week before Christmas | 2030-W51
          They met two days after May 3       | two days after May 3 | 2031-05-05
          They met the day after May 3        | the day after May 3 | 2031-05-04
          They fought for the hearing May 25 | May 25           | 2031-05-25
          They met at 5:10 , he said           | 5:10             | XXXX-XX-XXT05:10
          They met at 5am on Tuesday          | 5am on Tuesday   | 2031-05-13T05:00
          They met at 5.10am on Tuesday       | 5.10am on Tuesday | 2031-05-13T05:10
          They met at 6.30 p.m. on Tuesday    | 6.30 p.m. on Tuesday | 2031-05-13T18:30
          """)
  void eachFormHasItsValue(String sentence, String words, String value) {
    assertThat(values(sentence)).containsExactly(words + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met on April 18-19        | 2031-04-18 | 2031-04-19
          They fought in 1950-53         | 1950-01-01 | 1953-12-31
          They ruled from 1948 to 1991   | 1948-01-01 | 1991-12-31
          They have met since 2006       | 2006-01-01 |
          """)
  void rangesAreIntervals(String sentence, LocalDate start, LocalDate end) {
    Time time = tag(sentence).getFirst().resolve(REPORT);

    assertThat(time.start()).isEqualTo(start);
    assertThat(time.end()).isEqualTo(end);
  }

  @Test
  void aRangeToldByTwoExpressionsKnowsBoth() {
    TimeExpression range = tag("They ruled from 1948 to 1991").getFirst();

    assertThat(range.ends()).extracting(TimeExpression::text).containsExactly("1948", "1991");
  }

  @ParameterizedTest
  @CsvSource({
    "A man in his 20s fled",
    "A man in his early 20s fled",
    "A 1950s-style house burned",
    "The fall was no surprise",
    "The climber died in the fall",
    "Some 2000 protesters came",
    "They may march",
    "He fell at the end of the day"
  })
  void whatOnlyLooksLikeATimeIsNone(String sentence) {
    assertThat(values(sentence)).doesNotContain("20s = 192", "2000 = 2000", "may = 2031-05");
    assertThat(tag(sentence).stream().map(time -> time.resolve(REPORT).precision()).toList())
        .doesNotContain(Time.Precision.DECADE, Time.Precision.MONTH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They hung Christmas:NN:4:compound lights:NNS:2:obj             |
          They left on Christmas:NNP:5:compound Eve:NNP:2:obl            | Christmas Eve
          They held a Christmas:NNP:6:compound Eve:NNP:6:compound dinner:NN:2:obj | Christmas Eve
          They told the Sunday:NNP:5:compound Times:NNPS:2:obj           |
          They told USA:NNP:4:compound TODAY:NN:2:obj reporters:NNS:4:dep |
          They watch the Today:NN:5:compound show:NN:2:obj               |
          They meet Today:NN:2:obl with friends:NNS:2:obl                | Today
          """)
  void aWordOfTimeThatTellsOnlyTheKindOfAThingIsNone(String marked, @Nullable String words) {
    StringBuilder table = new StringBuilder("= " + marked.replaceAll(":\\S+", "") + "\n");
    List<String> tokens = List.of(marked.split(" "));
    for (String token : tokens) {
      String[] parts = token.split(":");
      table.append(
          parts.length > 1
              ? "%s %s %s %s %s\n".formatted(parts[0], parts[0], parts[1], parts[2], parts[3])
              : "%s %s X %d dep\n"
                  .formatted(parts[0], parts[0], token.equals(tokens.get(1)) ? 0 : 2));
    }

    assertThat(TimeTagger.tag(Parsed.of(table.toString())))
        .extracting(TimeExpression::text)
        .isEqualTo(words == null ? List.of() : List.of(words));
  }

  @Test
  void whatComesAfterADatedHappeningIsNotDatedByIt() {
    assertThat(tag("It failed after Tuesday 's launch").getFirst().resolve(REPORT).start())
        .isEqualTo(LocalDate.of(2031, 5, 13));
    assertThat(tag("It failed after Tuesday").getFirst().resolve(REPORT).start())
        .isEqualTo(LocalDate.of(2031, 5, 14));
  }

  @Test
  void monthsLaterCountFromAMonthToldBefore() {
    assertThat(values("They met in January 2022 and again six months later"))
        .containsExactly("January 2022 = 2022-01", "six months later = 2022-07");
  }

  @Test
  void whatBeginsAfterAnotherDayLiesAfterIt() {
    assertThat(values("They stop it from 5 December , and more from 5 February").getLast())
        .startsWith("5 February");
    assertThat(
            tag("They stop it from 5 December , and more from 5 February").stream()
                .map(time -> time.resolve(REPORT).start()))
        .isSorted();
  }

  @Test
  void minutesLaterMoveNoDay() {
    TimeExpression later = tag("They left on Monday , ten minutes later").getLast();

    assertThat(later.kind()).isEqualTo(TimeExpression.Kind.DURATION);
  }

  @Test
  void withoutAReportDateARelativeTimeStaysOpen() {
    TimeExpression yesterday = tag("They met yesterday").getFirst();

    assertThat(yesterday.resolve(ReportDate.UNKNOWN)).isEqualTo(Time.UNKNOWN);
  }

  private static List<String> values(String sentence) {
    return tag(sentence).stream()
        .map(time -> time.text() + " = " + time.timex3(REPORT))
        .collect(Collectors.toList());
  }

  /// A sentence whose words hang together in no way but that each verb governs what follows it.
  private static List<TimeExpression> tag(String sentence) {
    StringBuilder table = new StringBuilder("= ").append(sentence).append('\n');
    int verb = 0;
    int at = 0;
    for (String word : sentence.split(" ")) {
      at++;
      boolean isVerb = List.of("met", "opened", "fell", "ruled", "fought").contains(word);
      boolean plural = word.equals("protesters");
      String tag = isVerb ? "VBD" : plural ? "NNS" : word.matches("\\d+") ? "CD" : "NN";
      String relation = isVerb ? "root" : tag.equals("CD") ? "nummod" : "obl";
      int head = tag.equals("CD") && sentence.endsWith("came") ? at + 1 : verb;
      table.append("%s %s %s %d %s%n".formatted(word, word, tag, isVerb ? 0 : head, relation));
      verb = isVerb ? at : verb;
    }
    Analysis analysis = Parsed.of(table.toString());
    return TimeTagger.tag(analysis);
  }
}
