package news.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedPassagesTest {
  private static final String FLOOD =
      "The swollen river broke through the eastern dike shortly before dawn, pouring brown water into the cellars of the old quarter and cutting the only road to the hospital.";
  private static final String FERRY =
      "Ferries that normally carry tourists brought patients across the lake all morning, while farmers with tractors pulled stranded buses out of the fields.";
  private static final String OWN_A =
      "Lake Ontur has not stood this high since the dam was finished. Shops along the quay stayed shut and pupils were sent home. Insurers expect the bill to be heavy, and the mayor wants soldiers to help with the sandbags.";
  private static final String OWN_B =
      "Engineers had warned last autumn that moles were weakening the embankment. A petition for repairs gathered dust in the council's archive. Opposition members now demand an inquiry into who ignored the letters.";

  private static String report(String... paragraphs) {
    return "Water everywhere in Ontur\n\n" + String.join("\n\n", paragraphs) + "\n";
  }

  @Test
  void aPassageTakenWholeIsFoundToTheWord() {
    Newsstand stand =
        new Newsstand()
            .put("Ontur Post", report(FLOOD, OWN_A))
            .put("Valley Mail", report(OWN_B, FLOOD));
    String words = FLOOD.substring(0, FLOOD.length() - 1);
    assertThat(stand.passages()).containsExactly(words, words);
  }

  @Test
  void aPassageWithWordsChangedAddedAndLeftOutIsFound() {
    String edited =
        "The river broke through the eastern dike shortly before sunrise, sending brown water into many cellars of the old quarter and cutting the last road to the main hospital.";
    Newsstand stand = new Newsstand().put(report(FLOOD, OWN_A)).put(report(OWN_B, edited));
    assertThat(stand.passages())
        .containsExactly(
            FLOOD.substring(0, FLOOD.length() - 1), edited.substring(0, edited.length() - 1));
  }

  @Test
  void changedNamesDoNotHideACopy() {
    String told =
        "Marta Velling, who runs the bakery beside the Anker bridge, carried forty loaves through knee-deep mud to the school where Pastor Holm had opened a shelter.";
    String renamed =
        told.replace("Marta Velling", "Dora Kintz")
            .replace("Anker", "Tolle")
            .replace("Holm", "Brand");
    assertThat(new Newsstand().put(report(told, OWN_A)).put(report(OWN_B, renamed)).passages())
        .containsExactly(
            told.substring(0, told.length() - 1), renamed.substring(0, renamed.length() - 1));
  }

  @Test
  void passagesInAnotherOrderAreFoundEach() {
    Newsstand stand =
        new Newsstand().put(report(FLOOD, OWN_A, FERRY)).put(report(FERRY, OWN_B, FLOOD));
    assertThat(stand.passages()).hasSize(4);
    assertThat(stand.groups()).containsExactly("r1 r2");
  }

  @Test
  void aReportSplicedFromTwoIsOneOriginWithBoth() {
    Newsstand stand =
        new Newsstand()
            .put(report(FLOOD, OWN_A))
            .put(report(FERRY, OWN_B))
            .put(report(FLOOD, FERRY));
    assertThat(stand.groups()).containsExactly("r1 r2 r3");
  }

  @Test
  void aShortPassageIsShownButDoesNotMakeALongReportSomebodyElses() {
    String background =
        "The lake was dammed half a century ago to power an aluminium smelter that closed within a decade, leaving behind pylons nobody wanted to pay to remove.";
    String more =
        "Volunteers from three villages formed a chain and passed furniture out of ground-floor windows. A retired teacher lost her herbarium. The cinema opened its balcony to families with children, and a brewery emptied its bottling line to fill drinking water instead.";
    String evening =
        "By nightfall the rain had moved off towards the mountains. Electricians went from house to house switching off fuse boxes, and the fire brigade asked everybody to boil what came out of the tap.";
    String repairs =
        "Rebuilding the wall will take two summers. First the clay must be brought by barge from a pit near the border, then each layer has to dry and be rolled before another can follow. Until then the lowest meadows are given up, their owners compensated out of a fund that was meant for a swimming pool.";
    Newsstand stand =
        new Newsstand()
            .put(report(OWN_A, FLOOD, FERRY, evening, background))
            .put(report(OWN_B, more, repairs, background));
    assertThat(stand.passages()).hasSize(2);
    assertThat(stand.groups()).containsExactly("r1", "r2");
  }

  @Test
  void quotingTheSameSpeakerIsNoCopying() {
    String words =
        "\"We asked for pumps in March, we asked again in June, and what arrived in September was a brochure about pumps, printed on very good paper,\"";
    Newsstand stand =
        new Newsstand()
            .put(report(OWN_A, words + " Mayor Ilse Torn said on Tuesday."))
            .put(report(words + " Mayor Ilse Torn told reporters on Tuesday.", OWN_B));
    assertThat(stand.passages()).isEmpty();
    assertThat(stand.groups()).containsExactly("r1", "r2");
  }

  @Test
  void longNamesOfBodiesAndTitlesAreNoCopying() {
    String names =
        "the Permanent Commission for the Waters of the Upper Ontur and the Lower Velm and its Special Representative for Dikes and Dams, Professor Ilse Torn";
    Newsstand stand =
        new Newsstand()
            .put(report(OWN_A + " On Monday " + names + " met twice."))
            .put(report(OWN_B + " A letter went to " + names + "."));
    assertThat(stand.passages()).isEmpty();
  }

  @Test
  void theSameListOfVictimsIsNoCopying() {
    String victims = "a 14-year-old boy, a woman of 52 and two men in their 30s";
    assertThat(
            new Newsstand()
                .put(report(OWN_A + " The dead are " + victims + "."))
                .put(report(OWN_B, "Police on Monday named those who drowned: " + victims + "."))
                .passages())
        .isEmpty();
  }

  @Test
  void theSameHeadlineAndFurnitureAreNoCopying() {
    String furniture = "Sign up for our newsletter to get the latest news in your inbox every day";
    assertThat(
            new Newsstand().put(report(OWN_A, furniture)).put(report(OWN_B, furniture)).passages())
        .isEmpty();
  }

  @Test
  void whatAnOutletSetsUnderAllItsReportsIsNoCopying() {
    String notice =
        "Founded by printers who owned a single press between them, our paper pays its reporters from subscriptions alone and prints every correction where the mistake had been.";
    Newsstand stand =
        new Newsstand()
            .put("Ontur Post", report(OWN_A, notice))
            .put("Ontur Post", report(OWN_B, notice))
            .put("Ontur Post", report(FERRY, notice));
    assertThat(stand.basis(Origin.Kind.REUSED_PASSAGE)).isEmpty();
  }

  @Test
  void theOrderOfTheReportsChangesNothing() {
    List<Origins.Source> sources =
        new ArrayList<>(
            new Newsstand()
                .put("Ontur Post", report(FLOOD, OWN_A, FERRY))
                .put("Valley Mail", report(OWN_B, FLOOD))
                .put(report(FERRY, OWN_B))
                .put(report(OWN_A))
                .sources());
    Origins first = Origins.of(sources);
    for (int i = 0; i < 6; i++) {
      Collections.rotate(sources, 1);
      assertThat(Origins.of(sources)).isEqualTo(first);
      Collections.reverse(sources);
      assertThat(Origins.of(sources)).isEqualTo(first);
    }
  }
}
