package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// What became of one person.
class FateComparisonTest {
  private static final String KILLED =
      """
      = The driver was killed in the crash, the operator said.
      The the DT 2 det
      driver driver NN 4 nsubj:pass
      was be VBD 4 aux:pass
      killed kill VBN 11 ccomp
      in in IN 7 case
      the the DT 7 det
      crash crash NN 4 obl
      , , , 11 punct
      the the DT 10 det
      operator operator NN 11 nsubj
      said say VBD 0 root
      . . . 11 punct
      """;
  private static final String SURVIVED =
      """
      = The driver survived with minor injuries.
      The the DT 2 det
      driver driver NN 3 nsubj
      survived survive VBD 0 root
      with with IN 6 case
      minor minor JJ 6 amod
      injuries injury NNS 3 obl
      . . . 3 punct
      """;

  private static List<Discrepancy> between(String first, String second) {
    List<Reading> readings =
        List.of(
            Reading.of(Parsed.of("r1", "2031-05-14", first)),
            Reading.of(Parsed.of("r2", "2031-05-15", second)));
    return Accounts.of(readings, List.of()).discrepancies();
  }

  @Test
  void whoWasKilledInTheCrashDidNotSurviveIt() {
    List<Discrepancy> found = between(SURVIVED, KILLED);

    assertThat(found).extracting(Discrepancy::kind).containsExactly(DiscrepancyKind.STATUS);
    assertThat(found.getFirst().subject()).isEqualTo("What became of the driver");
    assertThat(found.getFirst().values())
        .extracting(Account.Value::value)
        .containsExactly("dead", "alive");
  }

  @Test
  void whoLivedMayHaveDiedSince() {
    String died =
        KILLED.replace("crash crash NN", "night night NN").replace("the crash", "the night");

    assertThat(between(SURVIVED, died)).isEmpty();
  }

  @Test
  void ofTwoDriversOneMayLive() {
    String second =
        SURVIVED
            .replace("= The driver", "= The second driver")
            .replace("The the DT 2 det\n", "The the DT 3 det\nsecond second JJ 3 amod\n")
            .replace("driver driver NN 3 nsubj", "driver driver NN 4 nsubj")
            .replace("with with IN 6 case", "with with IN 7 case")
            .replace("minor minor JJ 6 amod", "minor minor JJ 7 amod")
            .replace("injuries injury NNS 3 obl", "injuries injury NNS 4 obl")
            .replace(". . . 3 punct", ". . . 4 punct");

    assertThat(between(KILLED, second)).isEmpty();
  }

  @Test
  void whoIsSurvivedBySomebodyDied() {
    String survived =
        """
        = The driver is survived by his wife.
        The the DT 2 det
        driver driver NN 4 nsubj:pass
        is be VBZ 4 aux:pass
        survived survive VBN 0 root
        by by IN 7 case
        his he PRP$ 7 nmod:poss
        wife wife NN 4 obl:agent
        . . . 4 punct
        """;
    assertThat(between(survived, KILLED)).isEmpty();
  }
}
