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
  void whatSomethingIsCalledIsTheVerbsComplement() {
    Draft tree =
        repaired(
            "They/PRP/nsubj/1 called/VBD/root/-1/call it/PRP/obj/1 a/DT/det/4 victory/NN/obl/1");
    assertThat(arc(tree, 4)).isEqualTo("xcomp/1");
  }

  @Test
  void theSubjectStandsWithTheVerbItStandsBefore() {
    Draft tree =
        repaired(
            "treaty/NN/nsubj:pass/5 is/VBZ/aux:pass/2 expected/VBN/root/-1 to/TO/mark/5 be/VB/aux:pass/5 signed/VBN/xcomp/2");
    assertThat(arc(tree, 0)).isEqualTo("nsubj:pass/2");
  }

  @Test
  void aNameTornFromItsVerbIsItsSubject() {
    Draft tree =
        repaired(
            "Norland/NNP/flat/4 left/VBD/root/-1 the/DT/det/4 Port/NNP/compound/4 League/NNP/obj/1");
    assertThat(arc(tree, 0)).isEqualTo("nsubj/1");
    assertThat(arc(tree, 3)).as("a name that no verb parts stays whole").isEqualTo("compound/4");
  }

  @Test
  void aWordTornFromTheNounBehindItIsPartOfThatNoun() {
    Draft tree =
        repaired(
            "Norland/NNP/nsubj/4 is/VBZ/cop/4 under/IN/case/4 League/NNP/compound/0 sanctions/NNS/root/-1");
    assertThat(arc(tree, 3)).isEqualTo("compound/4");
  }

  @Test
  void aFiniteVerbIsNoObjectOfTheNounBeforeIt() {
    Draft tree =
        repaired("Deep/JJ/amod/1 fears/NNS/root/-1 grow/VBP/obj/1 in/IN/case/4 Norland/NNP/obl/2");
    assertThat(arc(tree, 0)).isEqualTo("amod/1");
    assertThat(arc(tree, 1)).isEqualTo("nsubj/2");
    assertThat(arc(tree, 2)).isEqualTo("root/-1");
  }

  @Test
  void aNameBeforeTheFiniteVerbWithoutSubjectIsIt() {
    Draft tree =
        repaired(
            "Despite/IN/case/1 threats/NNS/obl/6 ,/,/punct/1 Norland/NNP/nmod:unmarked/1 ,/,/punct/3 has/VBZ/aux/6 left/VBN/root/-1");
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
  void whoStandsBetweenForAndAVerbDoesIt() {
    Draft tree =
        repaired("plan/NN/root/-1 for/IN/mark/4 Norland/NNP/nmod/0 to/TO/mark/4 leave/VB/acl/0");
    assertThat(arc(tree, 2)).isEqualTo("nsubj/4");
  }

  @Test
  void aSecondSubjectBehindAVerbIsAnAside() {
    Draft tree =
        repaired(
            "Norland/NNP/nsubj/1 agreed/VBD/root/-1 ,/,/punct/4 a/DT/det/4 step/NN/nsubj/1 praised/VBN/conj/1");
    assertThat(arc(tree, 4)).isEqualTo("parataxis/1");
    assertThat(arc(tree, 5)).isEqualTo("acl/4");
  }

  @Test
  void theVerbBehindARelativePronounAndItsSubjectIsTheClauses() {
    Draft tree =
        repaired(
            "pact/NN/obj/9 that/WDT/obj/9 Norland/NNP/nsubj/9 ,/,/punct/0 Sudland/NNP/appos/0 and/CC/cc/6 Eastland/NNP/conj/4 signed/VBD/advcl/9 has/VBZ/aux/9 held/VBN/root/-1");
    assertThat(arc(tree, 7)).isEqualTo("acl:relcl/0");
    assertThat(arc(tree, 1)).isEqualTo("obj/7");
    assertThat(arc(tree, 2)).isEqualTo("nsubj/7");
    assertThat(arc(tree, 4)).isEqualTo("conj/2");
    assertThat(arc(tree, 0)).isEqualTo("nsubj/9");
  }

  @Test
  void namesRightBehindANounAreNoSecondSubject() {
    Draft tree =
        repaired(
            "They/PRP/nsubj/1 lifted/VBD/root/-1 curbs/NNS/obj/1 on/IN/case/4 ministers/NNS/obl/1 Ada/NNP/compound/6 Quill/NNP/nsubj/1 and/CC/cc/8 Oak/NNP/conj/6");
    assertThat(arc(tree, 6)).isEqualTo("appos/4");
    assertThat(arc(tree, 4)).isEqualTo("obl/1");
  }

  @Test
  void twoSubjectsJoinedByAndAreOne() {
    Draft tree =
        repaired(
            "presidents/NNS/nsubj/6 of/IN/case/2 Norland/NNP/nmod/0 and/CC/cc/6 the/DT/det/5 envoy/NN/nsubj/6 signed/VBD/root/-1");
    assertThat(arc(tree, 5)).isEqualTo("conj/0");
    assertThat(arc(tree, 3)).isEqualTo("cc/5");
  }

  @Test
  void whatStandsBehindAPrepositionIsNoObject() {
    Draft tree = repaired("ran/VBD/root/-1 into/IN/case/2 crowds/NNS/obj/0");
    assertThat(arc(tree, 2)).isEqualTo("obl/0");
  }
}
