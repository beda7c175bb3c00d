package news.parallax.account;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.language.Sentence;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

/// What hangs on a verb and tells whether it was done.
class CertaintyTest {
  private static Sentence sank(String word, String lemma, String tag, String relation) {
    String table =
        """
        = The ferry %1$s sank.
        The the DT 2 det
        ferry ferry NN 4 nsubj
        %1$s %2$s %3$s 4 %4$s
        sank sink VBD 0 root
        . . . 4 punct
        """;
    return Parsed.of(table.formatted(word, lemma, tag, relation)).sentences().getFirst();
  }

  private static boolean isSure(Sentence sentence) {
    return Certainty.isSure(sentence, sentence.token(3));
  }

  private static boolean isOpen(Sentence sentence) {
    return Certainty.isOpen(sentence, sentence.token(3));
  }

  @Test
  void whatIsToldPlainlyIsSure() {
    Sentence plain = sank("slowly", "slowly", "RB", "advmod");
    assertThat(isSure(plain)).isTrue();
    assertThat(isOpen(plain)).isFalse();
  }

  @Test
  void aDenialIsNotSureWhateverItsApostrophe() {
    assertThat(isSure(sank("never", "never", "RB", "advmod"))).isFalse();
    assertThat(isSure(sank("n’t", "not", "RB", "advmod"))).isFalse();
    assertThat(isSure(sank("n't", "n't", "RB", "advmod"))).isFalse();
  }

  @Test
  void auxiliariesAndConditionsLeaveItOpen() {
    assertThat(isSure(sank("may", "may", "MD", "aux"))).isFalse();
    assertThat(isOpen(sank("will", "will", "MD", "aux"))).isTrue();
    assertThat(isOpen(sank("whether", "whether", "IN", "mark"))).isTrue();
  }

  @Test
  void whatNearlyHappenedIsOpen() {
    assertThat(isOpen(sank("nearly", "nearly", "RB", "advmod"))).isTrue();
  }
}
