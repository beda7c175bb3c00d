package news.parallax.eval.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import news.parallax.eval.Score;
import news.parallax.eval.corpus.ToldHappening;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import org.junit.jupiter.api.Test;

class StoryDivisionTest {
  private static ToldHappening told(String id, String text, String happening) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Outcome outcome = ReportReader.read(id, id + ".txt", bytes, Known.NOTHING);
    return new ToldHappening(
        id, outcome instanceof Outcome.Read read ? read.report() : null, happening);
  }

  @Test
  void storiesAreScoredOverAllReportsAndOneWithoutTextIsAlone() {
    List<ToldHappening> told =
        List.of(
            told("a", "The ferry Halden ran aground off Selmar in the fog.\n", "ferry"),
            told("b", "Voters in Ostrand chose a parliament on Sunday.\n", "vote"),
            told("c", "The ferry Halden was towed off the reef at Selmar.\n", "ferry"),
            told("d", "", "vote"));
    assertThat(new StoryDivision(told).scores().getFirst())
        .isInstanceOfSatisfying(
            Score.Measured.class,
            b3 -> {
              assertThat(b3.precision()).isEqualTo(1);
              assertThat(b3.recall()).isEqualTo(0.75);
              assertThat(b3.n()).isEqualTo(4);
            });
  }
}
