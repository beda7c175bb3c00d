package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// What one report says that somebody denies, and another tells.
class DenialComparisonTest {
  private static final String DENIED =
      """
      = Norway denied that the ship was overloaded.
      Norway Norway NNP 2 nsubj
      denied deny VBD 0 root
      that that IN 7 mark
      the the DT 5 det
      ship ship NN 7 nsubj:pass
      was be VBD 7 aux:pass
      overloaded overload VBN 2 ccomp
      . . . 2 punct
      """;
  private static final String TOLD =
      """
      = The vessel was overloaded.
      The the DT 2 det
      vessel vessel NN 4 nsubj:pass
      was be VBD 4 aux:pass
      overloaded overload VBN 0 root
      . . . 4 punct
      """;

  private static final String FAILED =
      """
      = The minister said that the brakes of the wagon had failed.
      The the DT 2 det
      minister minister NN 3 nsubj
      said say VBD 0 root
      that that IN 11 mark
      the the DT 6 det
      brakes brake NNS 11 nsubj
      of of IN 9 case
      the the DT 9 det
      wagon wagon NN 6 nmod
      had have VBD 11 aux
      failed fail VBN 3 ccomp
      . . . 3 punct
      """;

  private static final String NOT_FAILED =
      """
      = The brakes of the wagon had not failed, the report said.
      The the DT 2 det
      brakes brake NNS 8 nsubj
      of of IN 5 case
      the the DT 5 det
      wagon wagon NN 2 nmod
      had have VBD 8 aux
      not not RB 8 advmod
      failed fail VBN 12 ccomp
      , , , 12 punct
      the the DT 11 det
      report report NN 12 nsubj
      said say VBD 0 root
      . . . 12 punct
      """;

  private static List<Discrepancy> between(String one, String other) {
    List<Reading> readings =
        List.of(Reading.of(Parsed.of("r1", one)), Reading.of(Parsed.of("r2", other)));
    return Accounts.of(readings, List.of()).discrepancies();
  }

  @Test
  void whatIsDeniedConflictsWithWhatAnotherReportTells() {
    List<Discrepancy> found = between(DENIED, TOLD);
    assertThat(found).extracting(Discrepancy::kind).containsExactly(DiscrepancyKind.POLARITY);
    assertThat(found.getFirst().values())
        .extracting(Account.Value::value)
        .containsExactly("told as so", "denied by Norway");
  }

  @Test
  void whatSomebodySaysWasNotSoConflictsWithAllItsWords() {
    assertThat(between(FAILED, NOT_FAILED))
        .singleElement()
        .satisfies(
            found -> assertThat(found.values().getLast().value()).startsWith("not so, says"));
    assertThat(
            between(
                FAILED.replace("brakes brake", "lamps lamp").replace("the brakes", "the lamps"),
                NOT_FAILED))
        .isEmpty();
  }

  @Test
  void ofSomethingElseItDoesNot() {
    assertThat(between(DENIED, TOLD.replace("vessel", "truck"))).isEmpty();
  }

  @Test
  void neitherDoesWhatIsNotSoOrOnlyPossible() {
    String not =
        TOLD.replace("was overloaded", "was not overloaded")
            .replace("2 nsubj:pass", "2 nsubj:pass".replace("2", "5"))
            .replace("NN 4", "NN 5")
            .replace("VBD 4", "VBD 5")
            .replace("overloaded overload", "not not RB 5 advmod\noverloaded overload")
            .replace(". . . 4", ". . . 5");
    assertThat(between(DENIED, not)).isEmpty();
  }

  /// `The claim is untrue` denies by its own words: whoever repeats them says the same.
  @Test
  void norTheSameWordsOfDenial() {
    String untrue =
        """
        = Norway said the claim about ships was untrue.
        Norway Norway NNP 2 nsubj
        said say VBD 0 root
        the the DT 4 det
        claim claim NN 8 nsubj
        about about IN 6 case
        ships ship NNS 4 nmod
        was be VBD 8 cop
        untrue untrue JJ 2 ccomp
        . . . 2 punct
        """;
    assertThat(between(untrue, untrue.replace("Norway", "Sweden"))).isEmpty();
  }

  @Test
  void norAnotherDenial() {
    assertThat(between(DENIED, DENIED.replace("Norway", "Sweden"))).isEmpty();
  }

  @Test
  void whoeverSaysThatSomethingElseWasSoAgrees() {
    String lampsFailed =
        """
        = The minister said that the brakes of the wagon had not failed but the lamps failed.
        The the DT 2 det
        minister minister NN 3 nsubj
        said say VBD 0 root
        that that IN 12 mark
        the the DT 6 det
        brakes brake NNS 12 nsubj
        of of IN 9 case
        the the DT 9 det
        wagon wagon NN 6 nmod
        had have VBD 12 aux
        not not RB 12 advmod
        failed fail VBN 3 ccomp
        but but CC 16 cc
        the the DT 15 det
        lamps brake NNS 16 nsubj
        failed fail VBD 12 conj
        . . . 3 punct
        """;
    assertThat(between(lampsFailed, NOT_FAILED)).isEmpty();
  }
}
