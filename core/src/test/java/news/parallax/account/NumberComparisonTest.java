package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Value;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Two exact counts of the same things, and counts of two things.
class NumberComparisonTest {
  private static final String FREE =
      """
      = Rebels will free nine women in exchange for twelve Orsan miners.
      Rebels rebel NNS 3 nsubj
      will will MD 3 aux
      free free VB 0 root
      nine nine CD 5 nummod
      women woman NNS 3 obj
      in in IN 7 case
      exchange exchange NN 3 obl
      for for IN 11 case
      twelve twelve CD 11 nummod
      Orsan Orsan JJ 11 amod
      miners miner NNS 7 nmod
      . . . 3 punct
      """;
  private static final String HAND_OVER =
      """
      = The deal calls for rebels to hand over nine women in exchange for thirty Orsan miners.
      The the DT 2 det
      deal deal NN 3 nsubj
      calls call VBZ 0 root
      for for IN 5 case
      rebels rebel NNS 3 obl
      to to TO 7 mark
      hand hand VB 3 advcl
      over over RP 7 compound:prt
      nine nine CD 10 nummod
      women woman NNS 7 obj
      in in IN 12 case
      exchange exchange NN 7 obl
      for for IN 16 case
      thirty thirty CD 16 nummod
      Orsan Orsan JJ 16 amod
      miners miner NNS 7 obl
      . . . 3 punct
      """;

  /// @param day of the second report; the first is of 12 May 2031
  private static List<Discrepancy> of(String first, String second, int day) {
    Reading one = Reading.of(Parsed.of("r1", "2031-05-12", first));
    Reading other = Reading.of(Parsed.of("r2", "2031-05-" + day, second));
    return Accounts.of(List.of(one, other), List.of()).discrepancies();
  }

  @Test
  void countsUnderOneNounBesideAnEqualOneConflict() {
    assertThat(of(FREE, HAND_OVER, 13))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(DiscrepancyKind.NUMBER);
              assertThat(found.values())
                  .extracting(Value::value)
                  .containsExactlyInAnyOrder("twelve Orsan miners", "thirty Orsan miners");
            });
  }

  @Test
  void whereNothingBesideThemIsEqualTheyAreOtherDeals() {
    assertThat(of(FREE, HAND_OVER.replace("nine nine", "six six").replace("nine", "six"), 12))
        .isEmpty();
  }

  @Test
  void anotherDealIsMadeLater() {
    assertThat(of(FREE, HAND_OVER, 20)).isEmpty();
  }

  @Test
  void otherMinersAreOthers() {
    assertThat(of(FREE, HAND_OVER.replace("Orsan", "Velian"), 12)).isEmpty();
  }

  private static Reading report(String id, int... delegates) {
    StringBuilder table = new StringBuilder();
    for (int number : delegates) {
      table.append(
          """
          = Ruiz has %1$d delegates.
          Ruiz Ruiz NNP 2 nsubj
          has have VBZ 0 root
          %1$d %1$d CD 4 nummod
          delegates delegate NNS 2 obj
          . . . 2 punct
          @ PERSON Ruiz
          """
              .formatted(number));
    }
    return Reading.of(Parsed.of(id, "2031-05-12", table.toString()));
  }

  private static List<DiscrepancyKind> kinds(Reading one, Reading other) {
    return Accounts.of(List.of(one, other), List.of()).discrepancies().stream()
        .map(Discrepancy::kind)
        .toList();
  }

  @Test
  void twoExactCountsConflict() {
    assertThat(kinds(report("r1", 129), report("r2", 163))).containsExactly(DiscrepancyKind.NUMBER);
  }

  /// Delegates of two states, or before a vote and after it.
  @Test
  void aReportThatHasBothCountsTwoThings() {
    assertThat(kinds(report("r1", 129, 163), report("r2", 163, 129))).isEmpty();
    assertThat(kinds(report("r1", 129, 163), report("r2", 163))).isEmpty();
  }

  @Test
  void aRateIsNoTotal() {
    String table =
        """
        = Ruiz has 3 delegates a state.
        Ruiz Ruiz NNP 2 nsubj
        has have VBZ 0 root
        3 3 CD 4 nummod
        delegates delegate NNS 2 obj
        a a DT 6 det
        state state NN 4 nmod:unmarked
        . . . 2 punct
        @ PERSON Ruiz
        """;
    Reading each = Reading.of(Parsed.of("r2", "2031-05-12", table));
    assertThat(kinds(report("r1", 129), each)).isEmpty();
    assertThat(kinds(report("r1", 129), report("r2", 3))).hasSize(1);
  }
}
