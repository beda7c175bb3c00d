package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Two sentences with the same denying words, which parsers hang on different words.
class SameDenialTest {
  /// `The ferry did not carry 50 crates of coal`, `not` under a word of that index from 1.
  private static String denied(int under) {
    return """
        = The ferry did not carry 50 crates of coal .
        The the DT 2 det
        ferry ferry NN 5 nsubj
        did do VBD 5 aux
        not not RB %d advmod
        carry carry VB 0 root
        50 50 CD 7 nummod
        crates crate NNS 5 obj
        of of IN 9 case
        coal coal NN 7 nmod
        . . . 5 punct
        """
        .formatted(under);
  }

  private static final String CARRIED =
      """
      = The ferry carried 50 crates of coal .
      The the DT 2 det
      ferry ferry NN 3 nsubj
      carried carry VBD 0 root
      50 50 CD 5 nummod
      crates crate NNS 3 obj
      of of IN 7 case
      coal coal NN 5 nmod
      . . . 3 punct
      """;

  @Test
  void areNoContradictionByTheirTreesAlone() {
    assertThat(ComparingTest.contrast(ComparingTest.compare(CARRIED, denied(5))))
        .contains(Contrast.Kind.POLARITY);
    for (int under : new int[] {2, 6, 7, 9}) {
      assertThat(ComparingTest.compare(denied(under), denied(5)))
          .get()
          .isInstanceOf(Standing.Alike.class);
    }
  }
}
