package news.parallax.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.eval.corpus.Conllu.ParsedText;
import org.junit.jupiter.api.Test;

class ConlluTest {
  private static final String FILE =
      """
      # newdoc id = a
      1\tShe\tshe\tPRON\tPRP\t_\t4\tnsubj\t_\t_
      2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
      4\tsign\tsign\tVERB\tVB\t_\t0\troot\t_\t_
      5\tit\tit\tPRON\tPRP\t_\t4\tobj\t_\tSpaceAfter=No
      6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

      # newdoc id = b
      1\tWe\twe\tPRON\tPRP\t_\t2\tnsubj\t_\t_
      2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
      """;

  @Test
  void wordsPrintedAsOneHaveNoSpaceBetween() {
    List<ParsedText> texts = Conllu.read("x", FILE);
    assertThat(texts).hasSize(2);
    assertThat(texts.getFirst().report().text()).isEqualTo("She didn't sign it.\n");
    assertThat(texts.getLast().report().text()).isEqualTo("We left\n");
  }

  @Test
  void wordsKnowTheirPlacesTagsAndHeads() {
    ParsedText text = Conllu.read("x", FILE).getFirst();
    String printed = text.report().text();
    assertThat(text.id()).isEqualTo("a");
    assertThat(text.sentences()).hasSize(1);
    assertThat(text.sentences().getFirst())
        .extracting(
            word ->
                "%s %s %d %s"
                    .formatted(word.span().in(printed), word.tag(), word.head(), word.relation()))
        .containsExactly(
            "She PRP 3 nsubj",
            "did VBD 3 aux",
            "n't RB 3 advmod",
            "sign VB -1 root",
            "it PRP 3 obj",
            ". . 3 punct");
  }
}
