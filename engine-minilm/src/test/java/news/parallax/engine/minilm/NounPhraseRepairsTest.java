package news.parallax.engine.minilm;

import static news.parallax.engine.minilm.Drawn.arc;
import static news.parallax.engine.minilm.Drawn.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounPhraseRepairsTest {
  private static Draft repaired(String words) {
    return mended(words, NounPhraseRepairs::apply);
  }

  @Test
  void aTitleAndANameAsTwoSubjectsOfOneVerbAreOne() {
    Draft tree = repaired("said/VBD/root/-1 Chairman/NNP/nsubj/0 Ada/NNP/nsubj/0 Quill/NNP/flat/2");
    assertThat(arc(tree, 1)).isEqualTo("compound/2");
    assertThat(arc(tree, 2)).isEqualTo("nsubj/0");
  }

  @Test
  void aPrepositionBelongsToTheNounBehindIt() {
    Draft tree =
        repaired("envoy/NN/nsubj/4 for/IN/case/0 the/DT/det/3 League/NNP/nmod/0 left/VBD/root/-1");
    assertThat(arc(tree, 1)).isEqualTo("case/3");
  }

  @Test
  void aPossessorBelongsToTheNounBehindItsMark() {
    Draft tree =
        repaired(
            "envoy/NN/root/-1 of/IN/case/4 Norland/NNP/nmod:poss/0 's/POS/case/2"
                + " president/NN/nmod/0");
    assertThat(arc(tree, 2)).isEqualTo("nmod:poss/4");
  }

  @Test
  void aNounAndTheNameBehindItInOneRoleAreOnePhrase() {
    Draft tree =
        repaired(
            "The/DT/det/1 agency/NN/nsubj/4 Ada/NNP/compound/3 Wire/NNP/nsubj/4 said/VBD/root/-1");
    assertThat(arc(tree, 0)).isEqualTo("det/3");
    assertThat(arc(tree, 1)).isEqualTo("compound/3");
    assertThat(arc(tree, 3)).isEqualTo("nsubj/4");
  }

  @Test
  void whatBearsTheMarkOfAnOwnerOwns() {
    Draft tree =
        repaired("Norland/NNP/compound/3 's/POS/case/0 state/NN/compound/3 media/NNS/root/-1");
    assertThat(arc(tree, 0)).isEqualTo("nmod:poss/3");
  }

  @Test
  void aPrepositionIsNotDrawnPastAnother() {
    Draft tree =
        repaired(
            "sanctions/NNS/root/-1 on/IN/case/4 Norland/NNP/nmod/0 in/IN/case/4 May/NNP/nmod/0");
    assertThat(arc(tree, 1)).isEqualTo("case/2");
    assertThat(arc(tree, 3)).isEqualTo("case/4");
  }
}
