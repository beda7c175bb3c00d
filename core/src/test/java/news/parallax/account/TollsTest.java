package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Value;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Counts of the dead in reports of one day after another.
class TollsTest {
  private static final String NINE =
      """
      = Nine guards were killed.
      Nine nine CD 2 nummod
      guards guard NNS 4 nsubj:pass
      were be VBD 4 aux:pass
      killed kill VBN 0 root
      . . . 4 punct
      """;
  private static final String SIX = NINE.replace("Nine nine", "Six six").replace("Nine", "Six");
  private static final String MISSING =
      """
      = Four people are missing.
      Four four CD 2 nummod
      people person NNS 4 nsubj
      are be VBP 4 aux
      missing miss VBG 0 root
      . . . 4 punct
      """;
  private static final String FOUR_IN_ORSA =
      """
      = Four guards were killed in Orsa.
      Four four CD 2 nummod
      guards guard NNS 4 nsubj:pass
      were be VBD 4 aux:pass
      killed kill VBN 0 root
      in in IN 6 case
      Orsa Orsa NNP 4 obl
      . . . 4 punct
      @ LOCATION Orsa
      """;

  /// @param reports the first of 12 May 2031, each of the day after the one before
  private static List<Discrepancy> of(String... reports) {
    List<Reading> readings = new ArrayList<>();
    for (String report : reports) {
      int place = readings.size();
      readings.add(Reading.of(Parsed.of("r" + (place + 1), "2031-05-" + (12 + place), report)));
    }
    return Accounts.of(readings, List.of()).discrepancies();
  }

  @Test
  void aTollThatGrowsIsNoConflict() {
    assertThat(of(SIX, NINE)).isEmpty();
  }

  @Test
  void theMissingBecomeMoreAndFewer() {
    String two = MISSING.replace("Four four", "Two two").replace("Four", "Two");
    assertThat(of(MISSING, two)).isEmpty();
    assertThat(of(two, MISSING)).isEmpty();
  }

  @Test
  void aTollThatFallsIsOne() {
    assertThat(of(NINE, SIX))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(DiscrepancyKind.NUMBER);
              assertThat(found.values())
                  .extracting(Value::value)
                  .containsExactly("Nine guards", "Six guards");
            });
  }

  @Test
  void aCountOfOnePlaceOrBesideAnotherIsAPart() {
    assertThat(of(NINE, FOUR_IN_ORSA)).isEmpty();
    assertThat(of(NINE, NINE + SIX)).isEmpty();
  }
}
