package news.parallax.engine.minilm;

import static news.parallax.engine.minilm.Drawn.arc;
import static news.parallax.engine.minilm.Drawn.mended;
import static news.parallax.engine.minilm.Drawn.name;
import static news.parallax.engine.minilm.Drawn.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.language.Name;
import org.junit.jupiter.api.Test;

class ConventionsTest {
  private static Draft agreed(String words) {
    return mended(words, tree -> Conventions.apply(tree, List.of()));
  }

  @Test
  void theSecondDayOfARangeHangsBesideTheFirst() {
    Draft tree =
        agreed(
            "come/VB/root/-1 on/IN/case/2 June/NNP/obl/0 18/CD/nummod/2 -/HYPH/case/5 19/CD/obl/0");
    assertThat(arc(tree, 5)).isEqualTo("nmod/2");
    assertThat(arc(tree, 4)).isEqualTo("punct/5");
  }

  @Test
  void aDayHangsOnItsMonth() {
    Draft tree = agreed("left/VBD/root/-1 on/IN/case/3 Sept./NNP/nmod:unmarked/3 30/CD/obl/0");
    assertThat(arc(tree, 2)).isEqualTo("obl/0");
    assertThat(arc(tree, 3)).isEqualTo("nummod/2");
    assertThat(arc(tree, 1)).isEqualTo("case/2");
  }

  @Test
  void toWhomSomethingIsGivenVerbsOfGivingSay() {
    String words = "/VBD/root/-1/%s arms/NNS/obj/0 to/TO/case/3 Norland/NNP/nmod/1";
    assertThat(arc(agreed("sent" + words.formatted("send")), 3)).isEqualTo("obl/0");
    assertThat(arc(agreed("opened" + words.formatted("open")), 3)).isEqualTo("nmod/1");
  }

  @Test
  void whatSomebodyIsSeenDoingBelongsToHim() {
    String words = "/VBD/root/-1/%s a/DT/det/2 man/NN/obj/0 wearing/VBG/advcl/0";
    assertThat(arc(agreed("saw" + words.formatted("see")), 3)).isEqualTo("acl/2");
    assertThat(arc(agreed("left" + words.formatted("leave")), 3)).isEqualTo("advcl/0");
    String other = words.replace("advcl", "xcomp");
    assertThat(arc(agreed("saw" + other.formatted("see")), 3)).isEqualTo("acl/2");
  }

  @Test
  void aNameCarriesNoPhraseOfItsOwn() {
    Draft tree =
        tree(
            "visit/NN/root/-1 of/IN/case/2 Quill/NNP/nmod/0 to/IN/case/4 Norland/NNP/nmod/2"
                + " in/IN/case/6 May/NNP/nmod/4");
    Conventions.apply(
        tree, List.of(name(tree, 2, 2, Name.Type.PERSON), name(tree, 4, 4, Name.Type.LOCATION)));
    assertThat(arc(tree, 4)).isEqualTo("nmod/0");
    assertThat(arc(tree, 6)).isEqualTo("nmod/0");
  }

  @Test
  void aCommaAtTheEdgeOfAPhraseIsNoPartOfIt() {
    Draft tree =
        agreed(
            "There/RB/advmod/3 ,/,/punct/0 he/PRP/nsubj/3 rests/VBZ/root/-1 ,/,/punct/5"
                + " now/RB/advmod/3");
    assertThat(arc(tree, 1)).isEqualTo("punct/3");
    assertThat(arc(tree, 4)).isEqualTo("punct/3");
  }
}
