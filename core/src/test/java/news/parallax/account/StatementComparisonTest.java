package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Statements that are the same but for one term.
class StatementComparisonTest {
  private static final String GOV =
      """
      = Gov. Ruiz visited the harbour of Orsa with five guards.
      Gov. Gov. NNP 2 compound
      Ruiz Ruiz NNP 3 nsubj
      visited visit VBD 0 root
      the the DT 5 det
      harbour harbour NN 3 obj
      of of IN 7 case
      Orsa Orsa NNP 5 nmod
      with with IN 10 case
      five five CD 10 nummod
      guards guard NNS 3 obl
      . . . 3 punct
      @ PERSON Ruiz
      @ LOCATION Orsa
      """;
  private static final String GOVERNOR = GOV.replace("Gov.", "Governor");
  private static final String MARCH =
      """
      = A judge sentenced Ruiz to seven years for robbery in March 2025.
      A a DT 2 det
      judge judge NN 3 nsubj
      sentenced sentence VBN 0 root
      Ruiz Ruiz NNP 3 obj
      to to TO 7 case
      seven seven CD 7 nummod
      years year NNS 3 obl
      for for IN 9 case
      robbery robbery NN 7 nmod
      in in IN 11 case
      March March NNP 3 obl
      2025 2025 CD 11 nmod:unmarked
      . . . 3 punct
      @ PERSON Ruiz
      """;
  private static final String SATURDAY =
      """
      = On Saturday the judge sentenced Ruiz to seven years for robbery, and his lawyer left the building without a word to the many reporters.
      On on IN 2 case
      Saturday Saturday NNP 5 obl
      the the DT 4 det
      judge judge NN 5 nsubj
      sentenced sentence VBN 0 root
      Ruiz Ruiz NNP 5 obj
      to to TO 9 case
      seven seven CD 9 nummod
      years year NNS 5 obl
      for for IN 11 case
      robbery robbery NN 9 nmod
      , , , 5 punct
      and and CC 16 cc
      his his PRP$ 15 nmod:poss
      lawyer lawyer NN 16 nsubj
      left leave VBD 5 conj
      the the DT 18 det
      building building NN 16 obj
      without without IN 21 case
      a a DT 21 det
      word word NN 16 obl
      to to IN 25 case
      the the DT 25 det
      many many JJ 25 amod
      reporters reporter NNS 16 obl
      . . . 5 punct
      @ PERSON Ruiz
      """;

  private static Account of(String... reports) {
    List<Reading> readings = new ArrayList<>();
    for (String report : reports) {
      readings.add(Reading.of(Parsed.of("r" + (readings.size() + 1), "2031-05-14", report)));
    }
    return Accounts.of(readings, List.of());
  }

  @Test
  void anAbbreviationIsNoOtherWord() {
    assertThat(of(GOV, GOVERNOR).discrepancies()).isEmpty();
    String captain =
        GOVERNOR.replace("= Governor", "= Captain").replace("Governor Governor", "Captain Captain");
    assertThat(of(GOV, captain).discrepancies()).hasSize(1);
  }

  /// The judgement is of these days, the robbery of long ago.
  @Test
  void whatLiesLongBackIsNoRivalOfNews() {
    assertThat(of(MARCH, SATURDAY).discrepancies()).isEmpty();
    String april = MARCH.replace("March 2025", "April 2031").replace("March March", "April April");
    assertThat(of(april.replace("2025 2025", "2031 2031"), SATURDAY).discrepancies()).hasSize(1);
  }

  private static final String YET_TO =
      """
      = Ruiz had yet to leave the harbour of Orsa with five guards.
      Ruiz Ruiz NNP 5 nsubj
      had have VBD 5 aux
      yet yet RB 5 advmod
      to to TO 5 mark
      leave leave VB 0 root
      the the DT 7 det
      harbour harbour NN 5 obj
      of of IN 9 case
      Orsa Orsa NNP 7 nmod
      with with IN 12 case
      five five CD 12 nummod
      guards guard NNS 5 obl
      . . . 5 punct
      @ PERSON Ruiz
      @ LOCATION Orsa
      """;

  @Test
  void whatSomebodyHasYetToDoIsNotDone() {
    String not =
        YET_TO
            .replace("had yet to leave", "had not yet left")
            .replace(
                "yet yet RB 5 advmod\nto to TO 5 mark\nleave",
                "not not RB 5 advmod\nyet yet RB 5 advmod\nleft");
    assertThat(of(YET_TO, not).discrepancies()).isEmpty();
  }

  @Test
  void whatIsItselfTellsNothing() {
    String straight =
        """
        = The road to the harbour of Orsa was not a road.
        The the DT 2 det
        road road NN 11 nsubj
        to to IN 5 case
        the the DT 5 det
        harbour harbour NN 2 nmod
        of of IN 7 case
        Orsa Orsa NNP 5 nmod
        was be VBD 11 cop
        not not RB 11 advmod
        a a DT 11 det
        road road NN 0 root
        . . . 11 punct
        @ LOCATION Orsa
        """;
    String is = straight.replace(" not a road", " a road").replace("not not RB 11 advmod\n", "");
    String shifted = is.replace(" 11 ", " 10 ");
    assertThat(of(straight, shifted).discrepancies()).isEmpty();
  }
}
