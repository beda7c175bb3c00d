package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import org.junit.jupiter.api.Test;

class LadderTest {
  private static final String WIRE =
      "Nine miners were trapped when a gallery of the Karvel coal mine collapsed early on Sunday,"
          + " and rescuers drilled towards them with a rig borrowed from a quarry nearby. Water was"
          + " rising in the lower shafts while families waited outside the gate in heavy rain.";

  private static final LocalDate DAY = LocalDate.of(2031, 3, 1);

  private static Report report(int day, String title, String text) {
    return report(LocalDate.of(2031, 3, day), title, text);
  }

  private static Report report(LocalDate day, String title, String text) {
    Known known = new Known(null, day, null, null, null);
    byte[] bytes = (title + "\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
    String name = "%d.txt".formatted(day.getDayOfMonth());
    if (ReportReader.read("r" + day, name, bytes, known) instanceof Outcome.Read read) {
      return read.report();
    }
    throw new IllegalArgumentException(text);
  }

  @Test
  void eachReportStandsOnTheHighestRungThatItReaches() {
    Story story =
        new Story(
            "s-1",
            List.of(
                report(1, "Miners trapped in Karvel", WIRE),
                report(2, "Karvel miners trapped", WIRE.replace("early on Sunday", "on Sunday")),
                report(
                    3,
                    "Quarry lends a rig for Karvel",
                    "The owner of a quarry said he had offered his largest machine within an hour of"
                        + " hearing the sirens, without asking who would pay for the diesel. "
                        + "Rescuers drilled towards them with a rig borrowed from a quarry nearby."
                        + " Water was rising in the lower shafts while families waited outside the"
                        + " gate in heavy rain. His own brother works below ground there."),
                report(
                    4,
                    "Karvel mine: nine men below",
                    "Relatives in Karvel fear for nine miners after part of the coal mine fell in."
                        + " Drilling has begun."),
                report(
                    5,
                    "Parliament debates a levy",
                    "Deputies quarrelled about a levy on sugar, and went home without a vote.")));
    assertThat(Ladder.of(List.of(story)))
        .extracting(step -> step.report().name(), Ladder.Step::rung, step -> step.nearest().name())
        .startsWith(
            tuple("2.txt", Ladder.Rung.NEAR_COPY, "1.txt"),
            tuple("3.txt", Ladder.Rung.REWRITE, "1.txt"))
        .satisfies(
            steps -> assertThat(steps.get(2).toList().get(1)).isEqualTo(Ladder.Rung.SAME_HAPPENING))
        .satisfies(
            steps ->
                assertThat(steps.get(3).toList().get(1)).isEqualTo(Ladder.Rung.SAME_STORY_LINE));
  }

  @Test
  void whatIsToldMonthsLaterIsNotTheSameHappening() {
    Report first = report(DAY, "Miners trapped in Karvel", WIRE);
    String again =
        "Nine men were trapped in a coal mine at Karvel, and rescuers drilled towards them.";

    assertThat(rung(first, report(DAY.plusDays(2), "Karvel mine", again)))
        .isEqualTo(Ladder.Rung.SAME_HAPPENING);
    assertThat(rung(first, report(DAY.plusDays(150), "Karvel mine", again)))
        .isEqualTo(Ladder.Rung.SAME_STORY_LINE);
  }

  private static Ladder.Rung rung(Report first, Report second) {
    return Ladder.of(List.of(new Story("s-1", List.of(first, second)))).getFirst().rung();
  }
}
