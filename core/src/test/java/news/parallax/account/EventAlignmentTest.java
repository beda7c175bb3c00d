package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.RelationKind;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import news.parallax.time.Time;
import org.junit.jupiter.api.Test;

/// Invented visits of Peru to Chile, told by several reports.
class EventAlignmentTest {
  private static final String NAMES =
      """
      @ LOCATION Peru
      @ LOCATION Chile
      """;

  private static String visited(String date) {
    String[] word = date.split(" ");
    return """
        = Peru visited Chile on %s %s %s.
        Peru Peru NNP 2 nsubj
        visited visit VBD 0 root
        Chile Chile NNP 2 obj
        on on IN 6 case
        %s %s CD 6 nummod
        %s %s NNP 2 obl
        %s %s CD 6 nummod
        . . . 2 punct
        """
            .formatted(
                word[0], word[1], word[2], word[0], word[0], word[1], word[1], word[2], word[2])
        + NAMES;
  }

  private static final String WILL_VISIT =
      """
      = Peru will visit Chile.
      Peru Peru NNP 3 nsubj
      will will MD 3 aux
      visit visit VB 0 root
      Chile Chile NNP 3 obj
      . . . 3 punct
      """
          + NAMES;

  private static final String VISIT_AGAIN =
      """
      + The visit of Peru to Chile was short.
      The the DT 2 det
      visit visit NN 8 nsubj
      of of IN 4 case
      Peru Peru NNP 2 nmod
      to to IN 6 case
      Chile Chile NNP 2 nmod
      was be VBD 8 cop
      short short JJ 0 root
      . . . 8 punct
      """
          + NAMES;

  private static Reading reading(String id, String published, String parse) {
    return Reading.of(Parsed.of(id, published, parse));
  }

  private static List<EventEntry> visits(Reading... readings) {
    return account(readings).events().stream().filter(e -> "visit".equals(e.mode())).toList();
  }

  private static Account account(Reading... readings) {
    return Accounts.of(List.of(readings), List.of());
  }

  @Test
  void visitsOfTwoYearsStayTwo() {
    Reading report =
        reading(
            "r1",
            "2024-06-20",
            visited("18 June 2024") + visited("3 March 2000").replace("= ", "+ "));
    assertThat(visits(report))
        .extracting(e -> String.valueOf(e.time().start()))
        .containsExactlyInAnyOrder("2024-06-18", "2000-03-03");
  }

  @Test
  void anUndatedVisitIsThePresentOneNotTheOldOne() {
    List<EventEntry> visits =
        visits(
            reading("r1", "2024-06-20", visited("18 June 2024")),
            reading("r2", "2024-06-21", visited("3 March 2000") + VISIT_AGAIN));
    assertThat(visits).hasSize(2);
    assertThat(visits.getFirst().reports()).containsExactly("r1", "r2");
    assertThat(visits.getFirst().time().start()).isEqualTo(LocalDate.of(2024, 6, 18));
  }

  @Test
  void whatTwoReportsDateDifferentlyIsOneHappeningAndAConflict() {
    Account account =
        account(
            reading("r1", "", visited("18 June 2024") + VISIT_AGAIN),
            reading("r2", "", visited("5 September 2023") + VISIT_AGAIN));
    assertThat(account.events())
        .singleElement()
        .satisfies(e -> assertThat(e.reports()).containsExactly("r1", "r2"));
    assertThat(account.discrepancies()).extracting(d -> d.kind().name()).containsExactly("DATE");
  }

  @Test
  void datesThatEachReportBearsOutAreTwoHappenings() {
    List<EventEntry> visits =
        visits(
            reading("r1", "2024-06-19", visited("18 June 2024") + VISIT_AGAIN),
            reading("r2", "2023-09-06", visited("5 September 2023") + VISIT_AGAIN));
    assertThat(visits).hasSize(2);
  }

  @Test
  void plannedAndThenDoneAreStagesOfOne() {
    List<EventEntry> visits =
        visits(
            reading("r1", "2024-06-10", WILL_VISIT),
            reading("r2", "2024-06-19", visited("18 June 2024")));
    assertThat(visits)
        .singleElement()
        .satisfies(
            visit -> {
              assertThat(visit.type()).isEqualTo(Plover.CONSULT);
              assertThat(visit.status()).isEqualTo(Status.HAPPENED);
              assertThat(visit.evidence())
                  .extracting(Account.Telling::status)
                  .containsExactly(Status.PLANNED, Status.HAPPENED);
            });
  }

  @Test
  void aVisitPlannedAfterwardsIsAnother() {
    List<EventEntry> visits =
        visits(
            reading("r1", "2024-06-19", visited("18 June 2024")),
            reading("r2", "2024-07-30", WILL_VISIT));
    assertThat(visits).hasSize(2);
  }

  @Test
  void whoMeetsNegotiates() {
    Account account = account(reading("r1", "2024-06-19", visited("18 June 2024")));
    assertThat(account.relations())
        .singleElement()
        .satisfies(
            relation -> {
              assertThat(relation.kind()).isEqualTo(RelationKind.NEGOTIATES);
              assertThat(relation.from().precision()).isEqualTo(Time.Precision.DAY);
              assertThat(relation.basis()).containsExactly("e1");
            });
  }
}
