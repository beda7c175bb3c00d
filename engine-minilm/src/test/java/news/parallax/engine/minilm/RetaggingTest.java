package news.parallax.engine.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class RetaggingTest {
  private static final String[] CLAUSE = {"nsubj", "root", "obj"};

  private static Token token(int index, String text, String lemma, String tag, int head, String r) {
    return new Token(index, new Span(index * 10, index * 10 + 5), text, lemma, tag, head, r);
  }

  private static Token second(String text, String lemma, String tag, String... relations) {
    List<Token> tokens =
        List.of(
            token(0, "visit", "visit", "NN", 1, relations[0]),
            token(1, text, lemma, tag, -1, relations[1]),
            token(2, "ties", "tie", "NNS", 1, relations[2]));
    return Retagging.mended(tokens.get(1), tokens, new int[] {1, -1, 1}, relations);
  }

  @Test
  void aNounWithSubjectAndObjectIsAVerb() {
    assertThat(second("highlights", "highlight", "NNS", CLAUSE))
        .extracting(Token::tag, Token::lemma)
        .containsExactly("VBZ", "highlight");
    assertThat(second("face", "face", "NN", CLAUSE).tag()).isEqualTo("VBP");
  }

  @Test
  void aNounWithWhatOnlyNounsHaveStaysOne() {
    assertThat(second("part", "part", "NN", "nsubj", "root", "nmod").tag()).isEqualTo("NN");
    assertThat(second("highlights", "highlight", "NNS", "compound", "root", "obj").tag())
        .isEqualTo("NNS");
  }

  @Test
  void aVerbWithWhatOnlyNounsHaveIsOne() {
    List<Token> tokens =
        List.of(
            token(0, "sense", "sense", "NN", -1, "root"),
            token(1, "of", "of", "IN", 2, "case"),
            token(2, "Visit", "visit", "VB", 0, "nmod"));
    assertThat(
            Retagging.mended(
                    tokens.get(2),
                    tokens,
                    new int[] {-1, 2, 0},
                    new String[] {"root", "case", "nmod"})
                .tag())
        .isEqualTo("NN");
  }
}
