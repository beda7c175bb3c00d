package news.parallax.engine.minilm;

import static news.parallax.engine.minilm.Drawn.arc;
import static news.parallax.engine.minilm.Drawn.name;
import static news.parallax.engine.minilm.Drawn.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.language.Name;
import org.junit.jupiter.api.Test;

class RepairsTest {
  private static Draft repaired(String words) {
    Draft tree = tree(words);
    Repairs.apply(tree, List.of());
    return tree;
  }

  @Test
  void aNameHangsAsAWholeByItsLastWord() {
    Draft tree = tree("said/VBD/root/-1 Ada/NNP/nsubj/0 Quill/NNP/obj/0");
    Repairs.apply(tree, List.of(name(tree, 1, 2, Name.Type.PERSON)));
    assertThat(arc(tree, 1)).isEqualTo("compound/2");
    assertThat(arc(tree, 2)).isEqualTo("nsubj/0");
  }

  @Test
  void aTitleAndANameAsTwoSubjectsOfOneVerbAreOne() {
    Draft tree = repaired("said/VBD/root/-1 Chairman/NNP/nsubj/0 Ada/NNP/nsubj/0 Quill/NNP/flat/2");
    assertThat(arc(tree, 1)).isEqualTo("compound/2");
    assertThat(arc(tree, 2)).isEqualTo("nsubj/0");
  }

  @Test
  void whatStandsBeforeACommaIsNoPartOfTheNounBehindIt() {
    Draft tree =
        repaired(
            "Ada/NNP/compound/4 Quill/NNP/compound/4 ,/,/punct/4 trade/NN/compound/4 envoy/NN/nsubj/5 left/VBD/root/-1");
    assertThat(arc(tree, 0)).isEqualTo("compound/1");
    assertThat(arc(tree, 1)).isEqualTo("nsubj/5");
    assertThat(arc(tree, 4)).isEqualTo("appos/1");
  }

  @Test
  void aConjunctionInANamePartsIt() {
    Draft tree =
        tree(
            "Quill/NNP/nsubj/5 and/CC/cc/2 envoy/NN/conj/3 Ada/NNP/flat/0 Berg/NNP/flat/3 met/VBD/root/-1");
    Repairs.part(tree);
    assertThat(arc(tree, 3)).isEqualTo("conj/0");
    assertThat(arc(tree, 2)).isEqualTo("compound/3");
    assertThat(arc(tree, 1)).isEqualTo("cc/3");
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
            "envoy/NN/root/-1 of/IN/case/4 Norland/NNP/nmod:poss/0 's/POS/case/2 president/NN/nmod/0");
    assertThat(arc(tree, 2)).isEqualTo("nmod:poss/4");
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
  void aTreeWithoutFaultsStaysAsItIs() {
    String words =
        "Ada/NNP/compound/1 Quill/NNP/nsubj/2 sent/VBD/root/-1 aid/NN/obj/2 to/IN/case/5 Norland/NNP/obl/2";
    Draft tree = tree(words);
    Repairs.apply(tree, List.of(name(tree, 0, 1, Name.Type.PERSON)));
    Draft untouched = tree(words);
    assertThat(tree.heads()).isEqualTo(untouched.heads());
    assertThat(tree.relations()).isEqualTo(untouched.relations());
  }
}
