package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Value;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Where somebody died.
class DeathPlacesTest {
  private static final String AT_THE_SCENE =
      """
      = Mara Olin died at the scene.
      Mara Mara NNP 2 compound
      Olin Olin NNP 3 nsubj
      died die VBD 0 root
      at at IN 6 case
      the the DT 6 det
      scene scene NN 3 obl
      . . . 3 punct
      @ PERSON Mara Olin
      """;
  private static final String IN_HOSPITAL =
      AT_THE_SCENE.replace("at at", "in in").replace(" at ", " in ").replace("scene", "hospital");
  private static final String PRONOUNCED =
      """
      = Mara Olin was pronounced dead in the hospital.
      Mara Mara NNP 2 compound
      Olin Olin NNP 4 nsubj:pass
      was be VBD 4 aux:pass
      pronounced pronounce VBN 0 root
      dead dead JJ 4 xcomp
      in in IN 8 case
      the the DT 8 det
      hospital hospital NN 4 obl
      . . . 4 punct
      @ PERSON Mara Olin
      """;

  private static List<Discrepancy> of(String first, String second) {
    Reading one = Reading.of(Parsed.of("r1", "2031-05-12", first));
    Reading other = Reading.of(Parsed.of("r2", "2031-05-12", second));
    return Accounts.of(List.of(one, other), List.of()).discrepancies();
  }

  @Test
  void placesThatExcludeEachOtherConflict() {
    assertThat(of(AT_THE_SCENE, IN_HOSPITAL))
        .filteredOn(found -> found.kind() == DiscrepancyKind.PLACE)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.subject()).isEqualTo("Where Mara Olin died");
              assertThat(found.values())
                  .extracting(Value::value)
                  .containsExactlyInAnyOrder("at the scene", "in the hospital");
            });
  }

  @Test
  void whoeverDiesAtTheSceneCanBePronouncedDeadElsewhere() {
    assertThat(of(AT_THE_SCENE, PRONOUNCED)).isEmpty();
  }

  @Test
  void anotherOneDiesElsewhere() {
    assertThat(of(AT_THE_SCENE, IN_HOSPITAL.replace("Mara", "Petra").replace("Olin", "Vesik")))
        .isEmpty();
  }
}
