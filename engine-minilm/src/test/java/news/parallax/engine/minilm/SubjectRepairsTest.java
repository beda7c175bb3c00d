package news.parallax.engine.minilm;

import static news.parallax.engine.minilm.Drawn.arc;
import static news.parallax.engine.minilm.Drawn.mended;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectRepairsTest {
  private static Draft repaired(String words) {
    return mended(words, SubjectRepairs::apply);
  }

  @Test
  void theNounBeforeAVerbWithoutSubjectIsItsSubject() {
    Draft tree = repaired("Norland/NNP/obl/2 has/VBZ/aux/2 apologized/VBN/root/-1");
    assertThat(arc(tree, 0)).isEqualTo("nsubj/2");
    Draft time = repaired("Monday/NNP/obl/1 came/VBD/root/-1");
    assertThat(arc(time, 0)).as("a day stands so by right").isEqualTo("obl/1");
  }

  @Test
  void theSubjectStandsWithTheVerbItStandsBefore() {
    Draft tree =
        repaired(
            "treaty/NN/nsubj:pass/5 is/VBZ/aux:pass/2 expected/VBN/root/-1 to/TO/mark/5"
                + " be/VB/aux:pass/5 signed/VBN/xcomp/2");
    assertThat(arc(tree, 0)).isEqualTo("nsubj:pass/2");
  }

  @Test
  void aNameBeforeTheFiniteVerbWithoutSubjectIsIt() {
    Draft tree =
        repaired(
            "Despite/IN/case/1 threats/NNS/obl/6 ,/,/punct/1 Norland/NNP/nmod:unmarked/1"
                + " ,/,/punct/3 has/VBZ/aux/6 left/VBN/root/-1");
    assertThat(arc(tree, 3)).isEqualTo("nsubj/6");
  }

  @Test
  void whoIsCalledIsNoSubject() {
    Draft called = repaired("Norland/NNP/vocative/2 ,/,/punct/2 left/VBD/root/-1");
    assertThat(arc(called, 0)).isEqualTo("vocative/2");
    Draft tree = repaired("Norland/NNP/vocative/1 left/VBD/root/-1");
    assertThat(arc(tree, 0)).isEqualTo("nsubj/1");
  }

  @Test
  void aSecondSubjectBehindAVerbIsAnAside() {
    Draft tree =
        repaired(
            "Norland/NNP/nsubj/1 agreed/VBD/root/-1 ,/,/punct/4 a/DT/det/4 step/NN/nsubj/1"
                + " praised/VBN/conj/1");
    assertThat(arc(tree, 4)).isEqualTo("parataxis/1");
    assertThat(arc(tree, 5)).isEqualTo("acl/4");
  }

  @Test
  void twoSubjectsJoinedByAndAreOne() {
    Draft tree =
        repaired(
            "presidents/NNS/nsubj/6 of/IN/case/2 Norland/NNP/nmod/0 and/CC/cc/6 the/DT/det/5"
                + " envoy/NN/nsubj/6 signed/VBD/root/-1");
    assertThat(arc(tree, 5)).isEqualTo("conj/0");
    assertThat(arc(tree, 3)).isEqualTo("cc/5");
    Draft clauses =
        repaired(
            "van/NN/nsubj/5 stood/VBD/dep/5 and/CC/cc/5 people/NNS/nsubj/5 were/VBD/aux/5"
                + " fleeing/VBG/root/-1");
    assertThat(arc(clauses, 3)).as("a verb between parts two clauses").isEqualTo("nsubj/5");
  }
}
