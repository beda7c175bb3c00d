package news.parallax.write;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.account.Account;
import news.parallax.testkit.CorridorStory;
import news.parallax.testkit.Sketch;
import org.junit.jupiter.api.Test;

class TerminalWriterTest {
  private static final Account CORRIDOR = CorridorStory.account();

  @Test
  void theSummaryOfAWholeAccount() {
    assertThat(new TerminalWriter(100, false).write(CORRIDOR))
        .isEqualTo(Sketch.resource("corridor/summary.txt"));
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (int width : new int[] {40, 72, 100}) {
      assertThat(new TerminalWriter(width, false).write(CORRIDOR).lines())
          .allMatch(line -> line.length() <= width);
    }
  }

  @Test
  void coloursAddNothingButEscapes() {
    String coloured = new TerminalWriter(80, true).write(CORRIDOR);
    assertThat(coloured).contains("\u001b[1m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9]m|\u001b\\[[0-9]{2}m", ""))
        .isEqualTo(new TerminalWriter(80, false).write(CORRIDOR));
  }

  @Test
  void aReportCannotSendEscapesToTheTerminal() {
    Account hostile = Hostile.account("\u001b]0;owned\u0007 title\u001b[31m");
    assertThat(new TerminalWriter(80, false).write(hostile)).doesNotContain("\u001b", "\u0007");
  }
}
