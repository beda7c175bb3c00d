package news.parallax.engine.minilm;

import static news.parallax.engine.minilm.Drawn.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetaggingTest {
  private static String second(String words) {
    return Retagging.tag(tree(words), 1);
  }

  @Test
  void aNounWithSubjectAndObjectIsAVerb() {
    assertThat(second("visit/NN/nsubj/1 highlights/NNS/root/-1 ties/NNS/obj/1")).isEqualTo("VBZ");
    assertThat(second("states/NNS/nsubj/1 face/NN/root/-1 curbs/NNS/obj/1")).isEqualTo("VBP");
  }

  @Test
  void aNounWithWhatOnlyNounsHaveStaysOne() {
    assertThat(second("trade/NN/nsubj/1 part/NN/root/-1 pact/NN/nmod/1")).isEqualTo("NN");
    assertThat(second("visit/NN/compound/1 highlights/NNS/root/-1 ties/NNS/obj/1"))
        .isEqualTo("NNS");
  }

  @Test
  void aVerbWithWhatOnlyNounsHaveIsOne() {
    assertThat(Retagging.tag(tree("sense/NN/root/-1 of/IN/case/2 Visit/VB/nmod/0"), 2))
        .isEqualTo("NN");
  }
}
