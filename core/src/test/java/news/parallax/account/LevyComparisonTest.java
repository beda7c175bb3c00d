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

/// How high duties on trade are and from which day they apply.
class LevyComparisonTest {
  private static final String GOODS =
      """
      = Arlen will impose tariffs of 25 percent on goods from Bestan.
      Arlen Arlen NNP 3 nsubj
      will will MD 3 aux
      impose impose VB 0 root
      tariffs tariff NNS 3 obj
      of of IN 7 case
      25 25 CD 7 nummod
      percent percent NN 4 nmod
      on on IN 9 case
      goods good NNS 7 nmod
      from from IN 11 case
      Bestan Bestan NNP 9 nmod
      . . . 3 punct
      @ PERSON Arlen
      @ LOCATION Bestan
      """;
  private static final String CARS =
      """
      = Arlen will impose tariffs of 10 percent on cars from Bestan.
      Arlen Arlen NNP 3 nsubj
      will will MD 3 aux
      impose impose VB 0 root
      tariffs tariff NNS 3 obj
      of of IN 7 case
      10 10 CD 7 nummod
      percent percent NN 4 nmod
      on on IN 9 case
      cars car NNS 7 nmod
      from from IN 11 case
      Bestan Bestan NNP 9 nmod
      . . . 3 punct
      @ PERSON Arlen
      @ LOCATION Bestan
      """;
  private static final String DAY =
      """
      = The tariffs take effect on July 6.
      The the DT 2 det
      tariffs tariff NNS 3 nsubj
      take take VBP 0 root
      effect effect NN 3 obj
      on on IN 6 case
      July July NNP 3 obl
      6 6 CD 6 nummod
      . . . 3 punct
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
  void twoRatesOfOneDutyConflict() {
    assertThat(of(GOODS, GOODS.replace("25", "20")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(DiscrepancyKind.NUMBER);
              assertThat(found.values())
                  .extracting(Value::value)
                  .containsExactly("25 percent", "20 percent");
            });
  }

  @Test
  void dutiesOnOtherGoodsOrOfOthersAreOthers() {
    assertThat(
            of(
                CARS,
                CARS.replace("10", "25")
                    .replace("cars car", "steel steel")
                    .replace("cars", "steel")))
        .isEmpty();
    assertThat(of(GOODS, GOODS.replace("25", "20").replace("Arlen", "Calden"))).isEmpty();
  }

  @Test
  void aReportWithSeveralRatesTellsOfSteps() {
    assertThat(of(GOODS + GOODS.replace("25", "20"), GOODS.replace("25", "20"))).isEmpty();
  }

  @Test
  void twoDaysOnWhichOneDutyTakesEffectConflict() {
    assertThat(of(DAY, DAY.replace("July 6", "July 10").replace("\n6 6", "\n10 10")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(DiscrepancyKind.DATE);
              assertThat(found.values())
                  .extracting(Value::value)
                  .containsExactly("2031-07-06", "2031-07-10");
            });
  }
}
