package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Counts of the dead that one report gives as those of two speakers.
class RivalTollsTest {
  private static final String SWEDEN =
      """
      = Sweden said 24 people died.
      Sweden Sweden NNP 2 nsubj
      said say VBD 0 root
      24 24 CD 4 nummod
      people person NNS 5 nsubj
      died die VBD 2 ccomp
      . . . 2 punct
      """;
  private static final String NORWAY = SWEDEN.replace("Sweden", "Norway").replace("24", "10");

  private static List<Discrepancy> of(String... reports) {
    List<Reading> readings = new ArrayList<>();
    for (String report : reports) {
      readings.add(Reading.of(Parsed.of("r" + (readings.size() + 1), report)));
    }
    return Accounts.of(readings, List.of()).discrepancies();
  }

  @Test
  void sideBySideInOneReportTheyConflict() {
    List<Discrepancy> found = of(SWEDEN + NORWAY);
    assertThat(found).extracting(Discrepancy::kind).containsExactly(DiscrepancyKind.NUMBER);
    assertThat(found.getFirst().values())
        .extracting(Account.Value::value)
        .containsExactly("24 people (Sweden)", "10 people (Norway)");
  }

  @Test
  void inTwoReportsTheyMayHaveGrown() {
    assertThat(of(SWEDEN, NORWAY)).isEmpty();
  }

  @Test
  void ofOneSpeakerTheyAreOfTwoThings() {
    assertThat(of(SWEDEN + NORWAY.replace("Norway", "Sweden"))).isEmpty();
  }

  @Test
  void equalCountsAreNone() {
    assertThat(of(SWEDEN + NORWAY.replace("10", "24"))).isEmpty();
  }
}
