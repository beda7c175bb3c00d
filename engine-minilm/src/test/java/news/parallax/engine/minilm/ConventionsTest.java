package news.parallax.engine.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class ConventionsTest {
  private static List<Token> tokens(String... wordsAndTags) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String one : wordsAndTags) {
      String[] parts = one.split("/");
      Span span = new Span(at, at + parts[0].length());
      tokens.add(new Token(tokens.size(), span, parts[0], parts[0], parts[1], -1, "dep"));
      at = span.end() + 1;
    }
    return tokens;
  }

  @Test
  void aNameTornFromItsVerbIsItsSubject() {
    List<Token> tokens = tokens("Norland/NNP", "left/VBD", "the/DT", "Port/NNP", "League/NNP");
    int[] heads = {4, -1, 4, 4, 1};
    String[] relations = {"flat", "root", "det", "compound", "obj"};
    Conventions.apply(tokens, heads, relations);
    assertThat(heads[0]).isEqualTo(1);
    assertThat(relations[0]).isEqualTo("nsubj");
    assertThat(heads[3]).as("a name that no verb parts stays whole").isEqualTo(4);
  }

  @Test
  void aWordTornFromTheNounBehindItIsPartOfThatNoun() {
    List<Token> tokens = tokens("Norland/NNP", "is/VBZ", "under/IN", "League/NNP", "sanctions/NNS");
    int[] heads = {4, 4, 4, 0, -1};
    String[] relations = {"nsubj", "cop", "case", "compound", "root"};
    Conventions.apply(tokens, heads, relations);
    assertThat(heads[3]).isEqualTo(4);
    assertThat(relations[3]).isEqualTo("compound");
  }
}
