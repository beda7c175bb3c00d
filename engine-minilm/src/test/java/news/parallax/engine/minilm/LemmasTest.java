package news.parallax.engine.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  private static final Lemmas LEMMAS = Lemmas.shipped(new WordPieces()::knows);

  @ParameterizedTest
  @CsvSource({
    "ministers, NNS, minister",
    "Parties, NNS, party",
    "movies, NNS, movie",
    "boxes, NNS, box",
    "houses, NNS, house",
    "goes, VBZ, go",
    "shoes, NNS, shoe",
    "stopped, VBD, stop",
    "called, VBD, call",
    "controlled, VBN, control",
    "added, VBD, add",
    "hoped, VBD, hope",
    "hopping, VBG, hop",
    "visited, VBN, visit",
    "invited, VBN, invite",
    "required, VBN, require",
    "agreed, VBD, agree",
    "denied, VBD, deny",
    "died, VBD, die",
    "dying, VBG, die",
    "looking, VBG, look",
    "changing, VBG, change",
    "bringing, VBG, bring",
    "biggest, JJS, big",
    "later, RBR, late",
    "happier, JJR, happy",
  })
  void inflectedWordsAreReadByRule(String word, String tag, String lemma) {
    assertThat(LEMMAS.of(word, tag)).isEqualTo(lemma);
    assertThat(Lemmas.ofRules(new WordPieces()::knows).of(word, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "was, VBD, be",
    "’s, VBZ, be",
    "n't, RB, not",
    "them, PRP, they",
    "I, PRP, I",
    "led, VBN, lead",
    "saw, VBD, see",
    "saw, NN, saw",
    "spoke, VBN, speak",
    "People, NNS, person",
    "crises, NNS, crisis",
    "spokeswomen, NNS, spokeswoman",
    "better, JJR, good",
  })
  void irregularWordsAreInTables(String word, String tag, String lemma) {
    assertThat(LEMMAS.of(word, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "Nations, NNPS, Nations",
    "Jutting, NNP, Jutting",
    "Norwegian, JJ, Norwegian",
    "Strategic, JJ, strategic",
    "1990s, NNS, 1990s",
    "'5,000', CD, 5000",
    "vice-presidents, NNS, vice-president",
    "“, ``, “",
  })
  void namesStayAsPrintedAndWhatHasNoInflectionStaysWhole(String word, String tag, String lemma) {
    assertThat(LEMMAS.of(word, tag)).isEqualTo(lemma);
  }
}
