package news.parallax.engine.minilm;

import static news.parallax.engine.minilm.Drawn.arc;
import static news.parallax.engine.minilm.Drawn.tree;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClauseRepairsTest {
  private static Draft repaired(String words) {
    Draft tree = tree(words);
    ClauseRepairs.apply(tree);
    return tree;
  }

  @Test
  void theNounBeforeAVerbWithoutSubjectIsItsSubject() {
    Draft tree = repaired("Norland/NNP/obl/2 has/VBZ/aux/2 apologized/VBN/root/-1");
    assertThat(arc(tree, 0)).isEqualTo("nsubj/2");
    Draft time = repaired("Monday/NNP/obl/1 came/VBD/root/-1");
    assertThat(arc(time, 0)).as("a day stands so by right").isEqualTo("obl/1");
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
  void theSubjectStandsWithTheVerbItStandsBefore() {
    Draft tree =
        repaired(
            "treaty/NN/nsubj:pass/5 is/VBZ/aux:pass/2 expected/VBN/root/-1 to/TO/mark/5"
                + " be/VB/aux:pass/5 signed/VBN/xcomp/2");
    assertThat(arc(tree, 0)).isEqualTo("nsubj:pass/2");
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

  @Test
  void whatStandsBehindAnObjectAndAPrepositionIsNoObject() {
    Draft tree = repaired("drove/VBD/root/-1 vans/NNS/obj/0 into/IN/case/3 crowds/NNS/obj/0");
    assertThat(arc(tree, 3)).isEqualTo("obl/0");
    Draft alone = repaired("lost/VBD/root/-1 over/IN/case/3 a/DT/det/3 third/NN/obj/0");
    assertThat(arc(alone, 3)).as("of a measure").isEqualTo("obj/0");
  }
}
