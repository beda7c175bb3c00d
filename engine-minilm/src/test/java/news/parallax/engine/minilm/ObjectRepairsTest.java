package news.parallax.engine.minilm;

import static news.parallax.engine.minilm.Drawn.arc;
import static news.parallax.engine.minilm.Drawn.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObjectRepairsTest {
  private static Draft repaired(String words) {
    return mended(words, ObjectRepairs::apply);
  }

  @Test
  void theNounBehindAVerbWithoutObjectIsItsObject() {
    Draft tree =
        repaired("talks/NNS/nsubj/1 reached/VBD/root/-1 their/PRP$/nmod:poss/3 end/NN/obl/1");
    assertThat(arc(tree, 3)).isEqualTo("obj/1");
    Draft left = repaired("He/PRP/nsubj/1 left/VBD/root/-1 last/JJ/amod/3 night/NN/obl/1");
    assertThat(arc(left, 3)).as("a time is no object").isEqualTo("obl/1");
  }

  @Test
  void whatStandsBehindAnObjectAndAPrepositionIsNoObject() {
    Draft tree = repaired("drove/VBD/root/-1 vans/NNS/obj/0 into/IN/case/3 crowds/NNS/obj/0");
    assertThat(arc(tree, 3)).isEqualTo("obl/0");
    Draft alone = repaired("lost/VBD/root/-1 over/IN/case/3 a/DT/det/3 third/NN/obj/0");
    assertThat(arc(alone, 3)).as("of a measure").isEqualTo("obj/0");
  }
}
