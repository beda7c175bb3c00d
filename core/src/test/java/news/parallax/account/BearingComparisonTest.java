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

/// On which side of a place the one happening lies.
class BearingComparisonTest {
  private static final String NORTH =
      """
      = The quake struck 30 km north of Velim.
      The the DT 2 det
      quake quake NN 3 nsubj
      struck strike VBD 0 root
      30 30 CD 5 nummod
      km km NN 3 obj
      north north RB 3 advmod
      of of IN 8 case
      Velim Velim NNP 6 obl
      . . . 3 punct
      @ LOCATION Velim
      """;
  private static final String SOUTH = NORTH.replace("north", "south");
  private static final String VILLAGE =
      """
      = A village 10 km south of Velim was cut off.
      A a DT 2 det
      village village NN 0 root
      10 10 CD 4 nummod
      km km NN 2 nmod:unmarked
      south south RB 9 advmod
      of of IN 7 case
      Velim Velim NNP 5 obl
      was be VBD 9 aux:pass
      cut cut VBN 2 acl
      off off RP 9 compound:prt
      . . . 2 punct
      @ LOCATION Velim
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
  void oppositeSidesConflict() {
    assertThat(of(NORTH, SOUTH))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(DiscrepancyKind.PLACE);
              assertThat(found.values()).extracting(Value::value).containsExactly("north", "south");
            });
  }

  @Test
  void neighbouringPointsOfTheCompassCanBothBeMeant() {
    assertThat(of(NORTH, NORTH.replace("north", "northeast"))).isEmpty();
  }

  @Test
  void otherThingsLieElsewhere() {
    assertThat(of(NORTH, VILLAGE)).isEmpty();
    assertThat(of(NORTH, SOUTH.replace("Velim", "Orsa")))
        .extracting(Discrepancy::subject)
        .noneMatch(subject -> subject.startsWith("On which side"));
  }

  @Test
  void aReportThatTellsBothSidesTellsNone() {
    assertThat(of(NORTH + SOUTH, SOUTH)).isEmpty();
  }
}
