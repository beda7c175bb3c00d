package news.parallax.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GumEntitiesTest {
  private static final String FILE =
      """
      # newdoc id = GUM_news_bridge
      1\tAda\tAda\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=(1-person-new-sssss-cf1-1,2-coref-Ada_Quill
      2\tQuill\tQuill\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)
      3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_
      4\ther\ther\tPRON\tPRP$\t_\t5\tnmod:poss\t_\tEntity=(2-place-new-nnnnn-cf2-2-sgl(1-person-giv:act-sssss-cf1-1-ana)
      5\ttown\ttown\tNOUN\tNN\t_\t3\tobj\t_\tEntity=2)|SpaceAfter=No
      6\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_
      """;

  @Test
  void mentionsKnowTheirEntityTheirWordsAndTheirHead() {
    GumEntities text = GumEntities.read("x", FILE);
    String printed = text.text().report().text();
    assertThat(text.genre()).isEqualTo("news");
    assertThat(text.mentions())
        .extracting(
            mention ->
                "%d %s|%s %s"
                    .formatted(
                        mention.entity(),
                        mention.span().in(printed),
                        mention.head().in(printed),
                        mention.isPronoun()))
        .containsExactly("1 Ada Quill|Ada false", "1 her|her true", "2 her town|town false");
  }
}
