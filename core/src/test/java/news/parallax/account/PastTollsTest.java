package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Tolls of happenings long past.
class PastTollsTest {
  private static final String THIRTEEN =
      """
      = Floods killed 13 people in July 2021.
      Floods flood NNS 2 nsubj
      killed kill VBD 0 root
      13 13 CD 4 nummod
      people person NNS 2 obj
      in in IN 6 case
      July July NNP 2 obl
      2021 2021 CD 6 nmod:unmarked
      . . . 2 punct
      """;
  private static final String FIFTEEN =
      """
      = Floods in the county killed 15 people in 2021.
      Floods flood NNS 5 nsubj
      in in IN 4 case
      the the DT 4 det
      county county NN 1 nmod
      killed kill VBD 0 root
      15 15 CD 7 nummod
      people person NNS 5 obj
      in in IN 9 case
      2021 2021 CD 5 obl
      . . . 5 punct
      """;

  private static List<Discrepancy> between(String first, String second, String published) {
    List<Reading> readings =
        List.of(
            Reading.of(Parsed.of("r1", published, first)),
            Reading.of(Parsed.of("r2", published, second)));
    return Accounts.of(readings, List.of()).discrepancies();
  }

  @Test
  void twoTollsOfWhatIsLongPastConflict() {
    List<Discrepancy> found = between(THIRTEEN, FIFTEEN, "2031-05-14");

    assertThat(found).extracting(Discrepancy::kind).containsExactly(DiscrepancyKind.NUMBER);
    assertThat(found.getFirst().values())
        .extracting(Account.Value::value)
        .containsExactly("13 people", "15 people");
  }

  @Test
  void twoTollsOfWhatIsNewDoNot() {
    assertThat(between(THIRTEEN, FIFTEEN, "2021-08-03")).isEmpty();
  }

  @Test
  void twoYearsAreTwoHappenings() {
    assertThat(between(THIRTEEN, FIFTEEN.replace("2021", "2019"), "2031-05-14")).isEmpty();
  }
}
