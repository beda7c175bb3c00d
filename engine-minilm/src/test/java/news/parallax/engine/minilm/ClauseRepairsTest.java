package news.parallax.engine.minilm;

import static news.parallax.engine.minilm.Drawn.arc;
import static news.parallax.engine.minilm.Drawn.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseRepairsTest {
  private static Draft repaired(String words) {
    return mended(words, ClauseRepairs::apply);
  }

  @Test
  void aNameTornFromItsVerbIsItsSubject() {
    Draft tree =
        repaired(
            "Norland/NNP/flat/4 left/VBD/root/-1 the/DT/det/4 Port/NNP/compound/4"
                + " League/NNP/obj/1");
    assertThat(arc(tree, 0)).isEqualTo("nsubj/1");
    assertThat(arc(tree, 3)).as("a name that no verb parts stays whole").isEqualTo("compound/4");
    Draft faring = repaired("space/NN/compound/3 -/HYPH/punct/2 faring/VBG/dep/3 state/NN/root/-1");
    assertThat(arc(faring, 0)).as("a participle tears nothing").isEqualTo("compound/3");
  }

  @Test
  void aWordTornFromTheNounBehindItIsPartOfThatNoun() {
    Draft tree =
        repaired(
            "Norland/NNP/nsubj/4 is/VBZ/cop/4 under/IN/case/4 League/NNP/compound/0"
                + " sanctions/NNS/root/-1");
    assertThat(arc(tree, 3)).isEqualTo("compound/4");
  }

  @Test
  void aVerbOfThePresentIsNoParticipleOfTheNounBeforeIt() {
    Draft tree =
        repaired("Deep/JJ/amod/1 fears/NNS/root/-1 grow/VBP/acl/1 in/IN/case/4 Norland/NNP/obl/2");
    assertThat(arc(tree, 0)).isEqualTo("amod/1");
    assertThat(arc(tree, 1)).isEqualTo("nsubj/2");
    assertThat(arc(tree, 2)).isEqualTo("root/-1");
    Draft past =
        repaired(
            "videos/NNS/nsubj/4 posted/VBD/acl/0 to/IN/case/3 Ruddit/NNP/obl/1 lie/VBP/root/-1");
    assertThat(arc(past, 1)).as("a participle for all its tag").isEqualTo("acl/0");
  }
}
