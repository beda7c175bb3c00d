package news.parallax.engine.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class RepairsTest {
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
    Repairs.apply(tokens, heads, relations);
    assertThat(heads[0]).isEqualTo(1);
    assertThat(relations[0]).isEqualTo("nsubj");
    assertThat(heads[3]).as("a name that no verb parts stays whole").isEqualTo(4);
  }

  @Test
  void aWordTornFromTheNounBehindItIsPartOfThatNoun() {
    List<Token> tokens = tokens("Norland/NNP", "is/VBZ", "under/IN", "League/NNP", "sanctions/NNS");
    int[] heads = {4, 4, 4, 0, -1};
    String[] relations = {"nsubj", "cop", "case", "compound", "root"};
    Repairs.apply(tokens, heads, relations);
    assertThat(heads[3]).isEqualTo(4);
    assertThat(relations[3]).isEqualTo("compound");
  }

  @Test
  void aFiniteVerbIsNoObjectOfTheNounBeforeIt() {
    List<Token> tokens = tokens("Deep/JJ", "fears/NNS", "grow/VBP", "in/IN", "Norland/NNP");
    int[] heads = {1, -1, 1, 4, 2};
    String[] relations = {"amod", "root", "obj", "case", "obl"};
    Repairs.apply(tokens, heads, relations);
    assertThat(heads).containsExactly(1, 2, -1, 4, 2);
    assertThat(relations).containsExactly("amod", "nsubj", "root", "case", "obl");
  }

  @Test
  void aNounAndTheNameBehindItInOneRoleAreOnePhrase() {
    List<Token> tokens = tokens("The/DT", "agency/NN", "Ada/NNP", "Wire/NNP", "said/VBD", "so/RB");
    int[] heads = {1, 4, 3, 4, -1, 4};
    String[] relations = {"det", "nsubj", "compound", "nsubj", "root", "advmod"};
    Repairs.apply(tokens, heads, relations);
    assertThat(heads).containsExactly(3, 3, 3, 4, -1, 4);
    assertThat(relations[1]).isEqualTo("compound");
  }

  @Test
  void aPrepositionBelongsToThePhraseBehindIt() {
    List<Token> tokens = tokens("sanctions/NNS", "following/VBG", "its/PRP$", "invasion/NN");
    int[] heads = {-1, 0, 3, 0};
    String[] relations = {"root", "case", "nmod:poss", "nmod"};
    Repairs.apply(tokens, heads, relations);
    assertThat(heads).containsExactly(-1, 3, 3, 0);
  }

  @Test
  void aNameBeforeAFiniteVerbWithoutSubjectIsIt() {
    List<Token> tokens = tokens("threats/NNS", ",/,", "Norland/NNP", ",/,", "has/VBZ", "left/VBN");
    int[] heads = {5, 0, 0, 2, 5, -1};
    String[] relations = {"obl", "punct", "nmod:unmarked", "punct", "aux", "root"};
    Repairs.apply(tokens, heads, relations);
    assertThat(heads[2]).isEqualTo(5);
    assertThat(relations[2]).isEqualTo("nsubj");
  }

  @Test
  void whoStandsBetweenForAndAVerbDoesIt() {
    List<Token> tokens = tokens("plan/NN", "for/IN", "Norland/NNP", "to/TO", "leave/VB");
    int[] heads = {-1, 4, 0, 4, 0};
    String[] relations = {"root", "mark", "nmod", "mark", "acl"};
    Repairs.apply(tokens, heads, relations);
    assertThat(heads[2]).isEqualTo(4);
    assertThat(relations[2]).isEqualTo("nsubj");
  }

  @Test
  void aSecondSubjectBehindAVerbIsAnAside() {
    List<Token> tokens =
        tokens("Norland/NNP", "agreed/VBD", ",/,", "a/DT", "step/NN", "praised/VBN");
    int[] heads = {1, -1, 4, 4, 1, 1};
    String[] relations = {"nsubj", "root", "punct", "det", "nsubj", "conj"};
    Repairs.apply(tokens, heads, relations);
    assertThat(relations[4]).isEqualTo("parataxis");
    assertThat(heads[5]).isEqualTo(4);
  }

  @Test
  void whatBearsTheMarkOfAnOwnerOwns() {
    List<Token> tokens = tokens("Norland/NNP", "'s/POS", "state/NN", "media/NNS");
    int[] heads = {3, 0, 3, -1};
    String[] relations = {"compound", "case", "compound", "root"};
    Repairs.apply(tokens, heads, relations);
    assertThat(relations[0]).isEqualTo("nmod:poss");
  }

  @Test
  void theMiddleOfThreeNamesIsOneOfThem() {
    List<Token> tokens = tokens("Norland/NNP", ",/,", "Sudland/NNP", "and/CC", "Eastland/NNP");
    int[] heads = {-1, 2, 0, 4, 0};
    String[] relations = {"root", "punct", "appos", "cc", "conj"};
    Repairs.apply(tokens, heads, relations);
    assertThat(relations[2]).isEqualTo("conj");
  }

  @Test
  void aPrepositionIsNotDrawnPastAnother() {
    List<Token> tokens = tokens("sanctions/NNS", "on/IN", "Norland/NNP", "in/IN", "May/NNP");
    int[] heads = {-1, 4, 0, 4, 0};
    String[] relations = {"root", "case", "nmod", "case", "nmod"};
    Repairs.apply(tokens, heads, relations);
    assertThat(heads).containsExactly(-1, 2, 0, 4, 0);
  }

  @Test
  void namesPartedByACommaAreSeveral() {
    List<Token> tokens = tokens("Norland/NNP", ",/,", "South/NNP", "Mark/NNP", "left/VBD");
    int[] heads = {3, 2, 3, 4, -1};
    String[] relations = {"compound", "punct", "conj", "nsubj", "root"};
    Repairs.apply(tokens, heads, relations);
    assertThat(relations).containsExactly("conj", "punct", "compound", "nsubj", "root");
  }
}
