package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.reading.Reading;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// The same words from two mouths.
class SpeakerComparisonTest {
  private static Reading report(String id, String given, String family) {
    String table =
        """
        = "The harbour of the town will be open again in June," %1$s %2$s said.
        " " `` 9 punct
        The the DT 3 det
        harbour harbour NN 9 nsubj
        of of IN 6 case
        the the DT 6 det
        town town NN 3 nmod
        will will MD 9 aux
        be be VB 9 cop
        open open JJ 16 ccomp
        again again RB 9 advmod
        in in IN 12 case
        June June NNP 9 obl
        , , , 9 punct
        " " '' 9 punct
        %1$s %1$s NNP 16 compound
        %2$s %2$s NNP 17 nsubj
        said say VBD 0 root
        . . . 17 punct
        @ PERSON %1$s %2$s
        """
            .formatted(given, family)
            .replace("JJ 16 ccomp", "JJ 17 ccomp");
    return Reading.of(Parsed.of(id, "2031-05-12", table));
  }

  private static List<String> between(Reading one, Reading other) {
    return Accounts.of(List.of(one, other), List.of()).discrepancies().stream()
        .map(Discrepancy::subject)
        .filter(subject -> subject.startsWith("Who said"))
        .toList();
  }

  @Test
  void twoPersonsWithTheSameWordsConflict() {
    assertThat(between(report("r1", "Ana", "Ruiz"), report("r2", "Tom", "Bell"))).hasSize(1);
  }

  /// One report may mean the other's by the family name.
  @Test
  void twoOfOneFamilyDoNot() {
    assertThat(between(report("r1", "Ana", "Ruiz"), report("r2", "Tom", "Ruiz"))).isEmpty();
  }
}
