package news.parallax.engine.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static List<Window> windows(String text) {
    return Window.of(text, List.of(new Span(0, text.length())), new WordPieces());
  }

  @Test
  void windowsHoldEveryPieceOnceAndAreNeverTooLong() {
    String text = "The mayor said the old bridge would open on Monday. ".repeat(40).trim();
    List<Window> windows = windows(text);
    assertThat(windows.stream().flatMap(window -> window.pieces().stream()))
        .isEqualTo(new WordPieces().of(text, new Span(0, text.length())));
    assertThat(windows).allMatch(window -> window.ids().length <= Window.LENGTH);
  }

  @Test
  void windowsBeginWhereSentencesDo() {
    String text = "The mayor said the old bridge would open on Monday. ".repeat(40).trim();
    assertThat(windows(text))
        .hasSizeGreaterThan(2)
        .allMatch(window -> window.pieces().getFirst().span().in(text).equals("The"));
  }

  @Test
  void titlesAndInitialsEndNoSentence() {
    String text = "we saw Mr. Quill and Lt. J. Roe there, ".repeat(40).trim();
    assertThat(windows(text))
        .hasSizeGreaterThan(2)
        .noneMatch(window -> window.pieces().getFirst().span().in(text).matches("Quill|J|Roe"));
  }

  @Test
  void aSentenceLongerThanAWindowIsCutBetweenWords() {
    String text = "harbourmaster ".repeat(200).trim();
    assertThat(windows(text)).allMatch(window -> window.pieces().getFirst().leads());
  }

  @Test
  void capitalsAreToldBesideThePieces() {
    String text = "Mayor of Rome";
    assertThat(windows(text).getFirst().capitals(text)).containsExactly(0, 1, 0, 1, 0);
  }

  @Test
  void nothingToReadIsNoWindow() {
    assertThat(windows(" ")).isEmpty();
  }
}
