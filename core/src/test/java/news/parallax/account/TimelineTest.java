package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Phase;
import news.parallax.account.Account.Reason;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.event.Status;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import news.parallax.time.Time;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final String HARBOUR =
      """
      = The bridge collapsed in May 1999.
      The the DT 2 det
      bridge bridge NN 3 nsubj
      collapsed collapse VBD 0 root
      in in IN 6 case
      May May NNP 6 compound
      1999 1999 CD 3 obl
      . . . 3 punct
      + The ferry company was founded in 1962.
      The the DT 3 det
      ferry ferry NN 3 compound
      company company NN 5 nsubj:pass
      was be VBD 5 aux:pass
      founded found VBN 0 root
      in in IN 7 case
      1962 1962 CD 5 obl
      . . . 5 punct
      + Its owner may close it in 2040.
      Its its PRP$ 2 nmod:poss
      owner owner NN 4 nsubj
      may may MD 4 aux
      close close VB 0 root
      it it PRP 4 obj
      in in IN 7 case
      2040 2040 CD 4 obl
      . . . 4 punct
      + Ferries will stop on Friday.
      Ferries ferry NNS 3 nsubj
      will will MD 3 aux
      stop stop VB 0 root
      on on IN 5 case
      Friday Friday NNP 3 obl
      . . . 3 punct
      """;

  /// Times that date no happening: vague ones, eras, the date of a message shown as posted.
  private static final String UNDATED =
      """
      = The ferry sank recently.
      The the DT 2 det
      ferry ferry NN 3 nsubj
      sank sink VBD 0 root
      recently recently RB 3 advmod
      . . . 3 punct
      + Ferries sank during World War II.
      Ferries ferry NNS 2 nsubj
      sank sink VBD 0 root
      during during IN 6 case
      World World NNP 6 compound
      War War NNP 6 compound
      II II NNP 2 obl
      . . . 2 punct
      = A ferry sank @harbour June 3 , 2012.
      A a DT 2 det
      ferry ferry NN 3 nsubj
      sank sink VBD 0 root
      @harbour @harbour NNP 3 obj
      June June NNP 3 obl
      3 3 CD 5 nummod
      , , , 5 punct
      2012 2012 CD 5 nummod
      . . . 3 punct
      """;

  private static final String AHEAD =
      """
      = The ferry leaves on Friday.
      The the DT 2 det
      ferry ferry NN 3 nsubj
      leaves leave VBZ 0 root
      on on IN 5 case
      Friday Friday NNP 3 obl
      . . . 3 punct
      + The owner retires in December 2045.
      The the DT 2 det
      owner owner NN 3 nsubj
      retires retire VBZ 0 root
      in in IN 5 case
      December December NNP 3 obl
      2045 2045 CD 5 nummod
      . . . 3 punct
      """;

  private static final String DERAILED =
      """
      = The tram derailed near Orsa on Tuesday.
      The the DT 2 det
      tram tram NN 3 nsubj
      derailed derail VBD 0 root
      near near IN 5 case
      Orsa Orsa NNP 3 obl
      on on IN 7 case
      Tuesday Tuesday NNP 3 obl
      . . . 3 punct
      @ LOCATION Orsa
      """;

  private static final String ACCIDENT =
      """
      = The accident in Orsa happened on Tuesday.
      The the DT 2 det
      accident accident NN 5 nsubj
      in in IN 4 case
      Orsa Orsa NNP 2 nmod
      happened happen VBD 0 root
      on on IN 7 case
      Tuesday Tuesday NNP 5 obl
      . . . 5 punct
      @ LOCATION Orsa
      """;

  private static final String DENIED_ARSON =
      """
      = A man has denied arson following a fire at a market on Sunday.
      A a DT 2 det
      man man NN 4 nsubj
      has have VBZ 4 aux
      denied deny VBN 0 root
      arson arson NN 4 obj
      following follow VBG 8 case
      a a DT 8 det
      fire fire NN 4 obl
      at at IN 11 case
      a a DT 11 det
      market market NN 8 nmod
      on on IN 13 case
      Sunday Sunday NNP 4 obl
      . . . 4 punct
      """;

  private static final String SAID_SUNDAY =
      """
      = They met on Friday, the firm said Sunday.
      They they PRP 2 nsubj
      met meet VBD 8 ccomp
      on on IN 4 case
      Friday Friday NNP 2 obl
      , , , 8 punct
      the the DT 7 det
      firm firm NN 8 nsubj
      said say VBD 0 root
      Sunday Sunday NNP 8 obl:unmarked
      . . . 8 punct
      """;

  private static final String CONGREGATIONS =
      """
      = The hall holds Sunday congregations.
      The the DT 2 det
      hall hall NN 3 nsubj
      holds hold VBZ 0 root
      Sunday Sunday NNP 5 compound
      congregations congregation NNS 3 obj
      . . . 3 punct
      """;

  private static final String QUOTED_TODAY =
      """
      = "The mayor visited the harbour today," Ruiz said.
      " " `` 4 punct
      The the DT 3 det
      mayor mayor NN 4 nsubj
      visited visit VBD 11 ccomp
      the the DT 6 det
      harbour harbour NN 4 obj
      today today NN 4 obl:unmarked
      , , , 4 punct
      " " '' 4 punct
      Ruiz Ruiz NNP 11 nsubj
      said say VBD 0 root
      . . . 11 punct
      @ PERSON Ruiz
      """;

  private static String killed(String number) {
    return """
        = %1$s people were killed in the blast.
        %1$s %1$s CD 2 nummod
        people people NNS 4 nsubj:pass
        were be VBD 4 aux:pass
        killed kill VBN 0 root
        in in IN 7 case
        the the DT 7 det
        blast blast NN 4 obl
        . . . 4 punct
        """
        .formatted(number);
  }

  private static String crossed(String number) {
    return """
        = %1$s trucks crossed the border.
        %1$s %1$s CD 2 nummod
        trucks truck NNS 3 nsubj
        crossed cross VBD 0 root
        the the DT 5 det
        border border NN 3 obj
        . . . 3 punct
        """
        .formatted(number);
  }

  @Test
  void whatIsDatedStandsInOrderOfTime() {
    Account account = account(reading("r1", "2031-05-14", HARBOUR));

    assertThat(account.timeline())
        .extracting(entry -> entry.time().text(), TimelineEntry::status)
        .containsExactly(
            tuple("1962", Status.HAPPENED),
            tuple("May 1999", Status.HAPPENED),
            tuple("Friday", Status.PLANNED));
  }

  @Test
  void anEntryRestsOnTheClauseThatTellsIt() {
    Reading reading = reading("r1", "2031-05-14", HARBOUR);
    TimelineEntry founded = account(reading).timeline().getFirst();

    assertThat(founded.evidence())
        .extracting(passage -> reading.report().at(passage.span()))
        .containsExactly("The ferry company was founded in 1962");
    assertThat(founded.time().precision()).isEqualTo(Time.Precision.YEAR);
  }

  @Test
  void theSameToldByTwoReportsIsOneEntry() {
    Account account =
        account(reading("r1", "2031-05-14", HARBOUR), reading("r2", "2031-05-14", HARBOUR));

    assertThat(account.timeline()).hasSize(3);
    assertThat(account.timeline().getFirst().reports()).containsExactly("r1", "r2");
  }

  @Test
  void theOneHappeningOfADayIsOneEntryWhateverItIsCalled() {
    Account account =
        account(reading("r1", "2031-05-14", DERAILED), reading("r2", "2031-05-14", ACCIDENT));

    assertThat(account.timeline())
        .singleElement()
        .satisfies(entry -> assertThat(entry.reports()).containsExactly("r1", "r2"));
    assertThat(account.findings())
        .extracting(Account.Finding::statement)
        .anyMatch(statement -> statement.startsWith("2031-05-13: "));
  }

  @Test
  void aDayIsThatOfWhatItStandsNextTo() {
    assertThat(account(reading("r1", "2031-05-14", DENIED_ARSON)).timeline())
        .extracting(TimelineEntry::label)
        .containsExactly("fire at a market on Sunday");
  }

  @Test
  void whatOnlyToldOfADayOrNamesSomethingByItIsNoEntry() {
    assertThat(account(reading("r1", "2031-05-14", SAID_SUNDAY)).timeline())
        .extracting(entry -> entry.time().text())
        .containsExactly("Friday");
    assertThat(account(reading("r1", "2031-05-14", CONGREGATIONS)).timeline()).isEmpty();
  }

  @Test
  void whatSomebodyQuotedCallsTodayIsNotTheDayOfTheReport() {
    assertThat(account(reading("r1", "2031-05-14", QUOTED_TODAY)).timeline()).isEmpty();
  }

  @Test
  void whatIsToldOfNoDayOfItsOwnIsNoEntry() {
    assertThat(account(reading("r1", "2031-05-14", UNDATED)).timeline()).isEmpty();
  }

  @Test
  void whatLiesAheadIsAPlanButNotByAWeekdayAlone() {
    assertThat(account(reading("r1", "2031-05-14", AHEAD)).timeline())
        .extracting(entry -> entry.time().text(), TimelineEntry::status)
        .containsExactly(tuple("December 2045", Status.PLANNED));
  }

  @Test
  void aReportIsPublishedOnItsDay() {
    ReportEntry report = account(reading("r1", "2031-05-14", HARBOUR)).reports().getFirst();

    assertThat(report.published().start()).isEqualTo(LocalDate.of(2031, 5, 14));
    assertThat(report.phase()).isEqualTo(Phase.UNKNOWN);
  }

  @Test
  void aTollThatDiffersIsAnUpdateAndNoConflict() {
    Account account =
        account(
            reading("r1", "2031-05-14", killed("10")), reading("r2", "2031-05-14", killed("12")));

    assertThat(account.discrepancies()).isEmpty();
    assertThat(account.explained())
        .extracting(Account.Explained::kind)
        .containsExactly(Reason.UPDATE);
    assertThat(account.figures()).hasSize(2);
  }

  @Test
  void exactCountsOfOneDayConflict() {
    Account account =
        account(
            reading("r1", "2031-05-14", crossed("10")), reading("r2", "2031-05-14", crossed("12")));

    assertThat(account.discrepancies())
        .extracting(Account.Discrepancy::kind)
        .containsExactly(DiscrepancyKind.NUMBER);
  }

  @Test
  void oneCountInTwoReportsIsOneFigure() {
    Account account =
        account(
            reading("r1", "2031-05-14", killed("10")), reading("r2", "2031-05-15", killed("10")));

    assertThat(account.figures())
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.value()).isEqualTo(10);
              assertThat(figure.counts()).isEqualTo("people");
              assertThat(figure.reports()).containsExactly("r1", "r2");
            });
  }

  private static Account account(Reading... readings) {
    return Accounts.of(List.of(readings), List.of());
  }

  private static Reading reading(String id, String published, String table) {
    return Reading.of(Parsed.of(id, published, table));
  }
}
