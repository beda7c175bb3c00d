package news.parallax.engine.minilm;

import static news.parallax.engine.minilm.Drawn.arc;
import static news.parallax.engine.minilm.Drawn.mended;
import static news.parallax.engine.minilm.Drawn.name;
import static news.parallax.engine.minilm.Drawn.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.language.Name;
import org.junit.jupiter.api.Test;

class NameRepairsTest {
  private static Draft repaired(String words) {
    return mended(words, tree -> NameRepairs.apply(tree, List.of()));
  }

  @Test
  void aNameHangsAsAWholeByItsLastWord() {
    Draft tree = tree("said/VBD/root/-1 Ada/NNP/nsubj/0 Quill/NNP/obj/0");
    NameRepairs.apply(tree, List.of(name(tree, 1, 2, Name.Type.PERSON)));
    assertThat(arc(tree, 1)).isEqualTo("compound/2");
    assertThat(arc(tree, 2)).isEqualTo("nsubj/0");
  }

  @Test
  void whatStandsBeforeACommaIsNoPartOfTheNounBehindIt() {
    Draft tree =
        repaired(
            "Ada/NNP/compound/4 Quill/NNP/compound/4 ,/,/punct/4 trade/NN/compound/4"
                + " envoy/NN/nsubj/5 left/VBD/root/-1");
    assertThat(arc(tree, 0)).isEqualTo("compound/1");
    assertThat(arc(tree, 1)).isEqualTo("nsubj/5");
    assertThat(arc(tree, 4)).isEqualTo("appos/1");
    Draft hauls = repaired("haul/NN/compound/2 ,/,/punct/2 trips/NNS/nsubj/3 ended/VBD/root/-1");
    assertThat(arc(hauls, 0)).as("no name").isEqualTo("compound/2");
  }

  @Test
  void aTitleOfANameThatTheNounIsAlreadyBesideIsOfThatName() {
    Draft tree =
        repaired(
            "Envoy/NNP/compound/4 Quill/NNP/nsubj/5 ,/,/punct/4 a/DT/det/4 friend/NN/appos/1"
                + " left/VBD/root/-1");
    assertThat(arc(tree, 0)).isEqualTo("compound/1");
    assertThat(arc(tree, 1)).isEqualTo("nsubj/5");
    assertThat(arc(tree, 4)).isEqualTo("appos/1");
  }

  @Test
  void whatABracketHoldsIsSetBesideTheNameBeforeIt() {
    Draft inside =
        repaired(
            "Quill/NNP/compound/3 (/-LRB-/punct/3 N/NNP/compound/3 Norland/NNP/nsubj/5"
                + " )/-RRB-/punct/3 left/VBD/root/-1");
    assertThat(arc(inside, 0)).isEqualTo("nsubj/5");
    assertThat(arc(inside, 3)).isEqualTo("appos/0");
    Draft behind =
        repaired(
            "Wings/NNP/compound/4 (/-LRB-/punct/2 AW/NNP/appos/0 )/-RRB-/punct/2 flight/NN/nsubj/5"
                + " left/VBD/root/-1");
    assertThat(arc(behind, 0)).as("the noun stands behind the bracket").isEqualTo("compound/4");
  }

  @Test
  void aConjunctionInANamePartsIt() {
    Draft tree =
        tree(
            "Quill/NNP/nsubj/5 and/CC/cc/2 envoy/NN/conj/3 Ada/NNP/flat/0 Berg/NNP/flat/3"
                + " met/VBD/root/-1");
    NameRepairs.part(tree);
    assertThat(arc(tree, 3)).isEqualTo("conj/0");
    assertThat(arc(tree, 2)).isEqualTo("compound/3");
    assertThat(arc(tree, 1)).isEqualTo("cc/3");
  }

  @Test
  void theMiddleOfThreeNamesIsOneOfThem() {
    String words =
        "Norland/NNP/root/-1 ,/,/punct/2 Sudland/NNP/appos/0 and/CC/cc/4 Eastland/NNP/conj/0";
    Draft tree = tree(words);
    Name first = name(tree, 0, 0, Name.Type.LOCATION);
    NameRepairs.apply(tree, List.of(first, name(tree, 2, 2, Name.Type.LOCATION)));
    assertThat(arc(tree, 2)).isEqualTo("conj/0");
    Draft other = tree(words);
    NameRepairs.apply(other, List.of(first, name(other, 2, 2, Name.Type.PERSON)));
    assertThat(arc(other, 2)).as("of another type").isEqualTo("appos/0");
  }

  @Test
  void aTreeWithoutFaultsStaysAsItIs() {
    String words =
        "Ada/NNP/compound/1 Quill/NNP/nsubj/2 sent/VBD/root/-1 aid/NN/obj/2 to/IN/case/5"
            + " Norland/NNP/obl/2";
    Draft tree = tree(words);
    NameRepairs.apply(tree, List.of(name(tree, 0, 1, Name.Type.PERSON)));
    NounPhraseRepairs.apply(tree);
    ClauseRepairs.apply(tree);
    SubjectRepairs.apply(tree);
    ObjectRepairs.apply(tree);
    Draft untouched = tree(words);
    assertThat(tree.heads()).isEqualTo(untouched.heads());
    assertThat(tree.relations()).isEqualTo(untouched.relations());
  }
}
