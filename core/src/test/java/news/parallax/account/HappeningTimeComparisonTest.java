package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// On which day, and at what time of it, a story's one happening took place.
class HappeningTimeComparisonTest {
  private static final String SANK =
      """
      = A ferry sank off Chile on Wednesday.
      A a DT 2 det
      ferry ferry NN 3 nsubj
      sank sink VBD 0 root
      off off IN 5 case
      Chile Chile NNP 3 obl
      on on IN 7 case
      Wednesday Wednesday NNP 3 obl
      . . . 3 punct
      @ LOCATION Chile
      """;
  private static final String WENT_DOWN =
      """
      = The Aurora went down on Tuesday off Chile.
      The the DT 2 det
      Aurora Aurora NNP 3 nsubj
      went go VBD 0 root
      down down RP 3 compound:prt
      on on IN 6 case
      Tuesday Tuesday NNP 3 obl
      off off IN 8 case
      Chile Chile NNP 3 obl
      . . . 3 punct
      @ LOCATION Chile
      """;
  private static final String AT_NOON =
      """
      = The boat capsized off Chile at 12:15.
      The the DT 2 det
      boat boat NN 3 nsubj
      capsized capsize VBD 0 root
      off off IN 5 case
      Chile Chile NNP 3 obl
      at at IN 7 case
      12:15 12:15 CD 3 obl
      . . . 3 punct
      @ LOCATION Chile
      """;

  private static List<Discrepancy> between(String one, String other) {
    List<Reading> readings =
        List.of(
            Reading.of(Parsed.of("r1", "2031-05-15", one)),
            Reading.of(Parsed.of("r2", "2031-05-15", other)));
    return Accounts.of(readings, List.of()).discrepancies();
  }

  @Test
  void otherWordsForOneHappeningWithAnotherDayConflict() {
    List<Discrepancy> found = between(SANK, WENT_DOWN);
    assertThat(found).extracting(Discrepancy::kind).containsExactly(DiscrepancyKind.DATE);
    assertThat(found.getFirst().values())
        .extracting(Account.Value::value)
        .containsExactly("2031-05-13", "2031-05-14");
  }

  @Test
  void aNameAloneDoesNotTellWhatWentDown() {
    String other = WENT_DOWN.replace("Tuesday", "Wednesday");
    assertThat(between(other, WENT_DOWN))
        .extracting(Discrepancy::subject)
        .noneMatch(subject -> subject.startsWith("Day of"));
  }

  @Test
  void theAccidentIsWhatAnotherReportTells() {
    String accident = SANK.replace("ferry sank", "accident happened");
    accident =
        accident
            .replace("ferry ferry NN", "accident accident NN")
            .replace("sank sink VBD", "happened happen VBD")
            .replace("Wednesday", "Tuesday");
    assertThat(between(SANK, accident))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.DATE);
  }

  @Test
  void aBareTimeIsOfWhatItsReportTells() {
    String bare =
        """
        = A ferry sank off Chile.
        A a DT 2 det
        ferry ferry NN 3 nsubj
        sank sink VBD 0 root
        off off IN 5 case
        Chile Chile NNP 3 obl
        . . . 3 punct
        = The accident happened at 13:30, divers said.
        The the DT 2 det
        accident accident NN 3 nsubj
        happened happen VBD 8 ccomp
        at at IN 5 case
        13:30 13:30 CD 3 obl
        , , , 8 punct
        divers diver NNS 8 nsubj
        said say VBD 0 root
        . . . 8 punct
        @ LOCATION Chile
        """;
    assertThat(between(AT_NOON, bare))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.TIME);
  }

  @Test
  void anotherShipIsAnotherHappening() {
    String another =
        SANK.replace("A ferry", "Another ferry")
            .replace("A a DT", "Another another DT")
            .replace("Wednesday", "Monday");
    assertThat(between(SANK, another)).isEmpty();
  }

  @Test
  void aDayCountedFromAnotherIsNotHeldAgainstAnybody() {
    String earlier =
        SANK.replace("on Wednesday.", "a day earlier.")
            .replace("on on IN 7 case\n", "a a DT 7 det\n")
            .replace(
                "Wednesday Wednesday NNP 3 obl", "day day NN 8 obl\nearlier early RBR 3 advmod");
    assertThat(between(SANK, earlier)).isEmpty();
  }

  @Test
  void timesOfDayFarApartConflictAndRoughOnesNearDoNot() {
    String later = AT_NOON.replace("12:15", "13:30");
    assertThat(between(AT_NOON, later))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.TIME);
    String rough =
        AT_NOON
            .replace("at 12:15", "around 12:45")
            .replace("at at IN", "around around IN")
            .replace("12:15 12:15", "12:45 12:45");
    assertThat(between(AT_NOON, rough)).isEmpty();
  }

  /// Of the two days the ferry has the other one: that from which the first is counted.
  @Test
  void neitherIsTheDayFromWhichAnotherIsCounted() {
    String searched =
        """
        = Divers searched the previous day, where a ferry sank off Chile on Tuesday.
        Divers diver NNS 2 nsubj
        searched search VBD 0 root
        the the DT 5 det
        previous previous JJ 5 amod
        day day NN 2 obl
        , , , 2 punct
        where where WRB 10 advmod
        a a DT 9 det
        ferry ferry NN 10 nsubj
        sank sink VBD 2 advcl
        off off IN 12 case
        Chile Chile NNP 10 obl
        on on IN 14 case
        Tuesday Tuesday NNP 10 obl
        . . . 2 punct
        @ LOCATION Chile
        """;
    assertThat(between(SANK, searched)).isEmpty();
    String alone = searched.replace("previous", "whole");
    assertThat(between(SANK, alone))
        .extracting(Discrepancy::kind)
        .containsExactly(DiscrepancyKind.DATE);
  }
}
