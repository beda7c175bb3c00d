package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// Two exact counts of the same things, and counts of two things.
class NumberComparisonTest {
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
}
