package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ProvisionEntry;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Which tellings of several reports are one agreement, and what of it they tell alike.
class PactAlignmentTest {
  private static final String TWO_SIGNED =
      """
      = Norway and Sweden signed a treaty.
      Norway Norway NNP 4 nsubj
      and and CC 3 cc
      Sweden Sweden NNP 1 conj
      signed sign VBD 0 root
      a a DT 6 det
      treaty treaty NN 4 obj
      . . . 4 punct
      """;

  private static final String PRAISED_WITHOUT_PARTIES =
      """
      = Norway praised the treaty.
      Norway Norway NNP 2 nsubj
      praised praise VBD 0 root
      the the DT 4 det
      treaty treaty NN 2 obj
      . . . 2 punct
      + Sweden praised the treaty.
      Sweden Sweden NNP 2 nsubj
      praised praise VBD 0 root
      the the DT 4 det
      treaty treaty NN 2 obj
      . . . 2 punct
      """;

  /// `On May DAY, Norway and Sweden signed a treaty.`
  private static String twoSignedOn(int day) {
    return """
        = On May %1$d, Norway and Sweden signed a treaty.
        On on IN 2 case
        May May NNP 8 obl
        %1$d %1$d CD 2 nummod
        , , , 8 punct
        Norway Norway NNP 8 nsubj
        and and CC 7 cc
        Sweden Sweden NNP 5 conj
        signed sign VBD 0 root
        a a DT 10 det
        treaty treaty NN 8 obj
        . . . 8 punct
        """
        .formatted(day);
  }

  /// `On May DAY, Norway, Sweden and Finland signed a treaty.`
  private static String threeSignedOn(int day) {
    return """
        = On May %1$d, Norway, Sweden and Finland signed a treaty.
        On on IN 2 case
        May May NNP 10 obl
        %1$d %1$d CD 2 nummod
        , , , 10 punct
        Norway Norway NNP 10 nsubj
        , , , 7 punct
        Sweden Sweden NNP 5 conj
        and and CC 9 cc
        Finland Finland NNP 5 conj
        signed sign VBD 0 root
        a a DT 12 det
        treaty treaty NN 10 obj
        . . . 10 punct
        """
        .formatted(day);
  }

  /// `The treaty provides for the release of NUMBER prisoners.`
  private static String release(int number) {
    return """
        + The treaty provides for the release of %1$d prisoners.
        The the DT 2 det
        treaty treaty NN 3 nsubj
        provides provide VBZ 0 root
        for for IN 6 case
        the the DT 6 det
        release release NN 3 obl
        of of IN 9 case
        %1$d %1$d CD 9 nummod
        prisoners prisoner NNS 6 nmod
        . . . 3 punct
        """
        .formatted(number);
  }

  private static List<AgreementEntry> agreements(String... reports) {
    List<Reading> readings = new ArrayList<>();
    for (String report : reports) {
      readings.add(Reading.of(Parsed.of("r" + (readings.size() + 1), "2031-05-15", report)));
    }
    return Accounts.of(readings, List.of()).agreements();
  }

  @Test
  void whereOneReportNamesSomeOfThePartiesItIsTheAgreementOfThatDay() {
    assertThat(agreements(threeSignedOn(12), twoSignedOn(12)))
        .singleElement()
        .satisfies(pact -> assertThat(pact.parties()).hasSize(3));
    assertThat(agreements(threeSignedOn(12), twoSignedOn(13)))
        .as("of another day it is another")
        .hasSize(2);
  }

  @Test
  void aTellingWithoutPartiesIsNotOfWhatIsToldOnlyInPassing() {
    String dwelt = TWO_SIGNED + PRAISED_WITHOUT_PARTIES.replaceFirst("= ", "+ ");
    assertThat(agreements(dwelt, PRAISED_WITHOUT_PARTIES))
        .singleElement()
        .satisfies(pact -> assertThat(pact.reports()).containsExactly("r1", "r2"));
    assertThat(agreements(TWO_SIGNED, PRAISED_WITHOUT_PARTIES))
        .singleElement()
        .satisfies(pact -> assertThat(pact.reports()).containsExactly("r1"));
  }

  @Test
  void provisionsWithOtherNumbersAreTwo() {
    assertThat(provisions(20, 30)).hasSize(2);
    assertThat(provisions(20, 20))
        .singleElement()
        .satisfies(provision -> assertThat(provision.evidence()).hasSize(2));
  }

  private static List<ProvisionEntry> provisions(int one, int other) {
    return agreements(TWO_SIGNED + release(one), TWO_SIGNED + release(other))
        .getFirst()
        .provisions();
  }
}
