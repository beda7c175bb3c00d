package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.testkit.CorridorStory;
import news.parallax.write.JsonWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands that ask accounts, on an account written by hand.
class QuestionCommandsTest {
  @TempDir private Path folder;
  private String account = "";

  @BeforeEach
  void anAccount() throws IOException {
    String json = new JsonWriter(true).write(CorridorStory.account());
    account = Files.writeString(folder.resolve("corridor.json"), json).toString();
  }

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Run(exit, out.toString(), err.toString());
  }

  @Test
  void namesComeBeforePaths() {
    assertThat(run("relations", "Karvia", account).out()).startsWith("Relations of Karvia\n");
    assertThat(run("relations", "Karvia", "Ostrand", account).out())
        .startsWith("Relations of Karvia and Ostrand\n");
    assertThat(run("members", "Teral", account).out())
        .contains("Sana Qir, foreign minister of Teral");
    assertThat(run("said", "Teral", account).out()).contains("answered by Ostrand denies:");
  }

  @Test
  void anAnswerTellsReportsOriginsDisputesAndPassages() {
    assertThat(run("sanctions", "--on", "Ostrand", account).out())
        .contains("League of Coasts on Ostrand, since 2027, for the mining of the strait")
        .contains("(2 origins: Capital Courier and Meridian Post)")
        .contains("! disputed: ")
        .contains("(Capital Courier, ");
  }

  @Test
  void anAnswerInJsonResolvesItsIdsAndQuotesItsPassages() {
    Run run = run("pacts", "--party", "Karvia", "--on", "2031-06-01", "--json", account);
    JsonNode answer = JsonMapper.shared().readTree(run.out());
    assertThat(answer.get("format").asString()).isEqualTo("parallax-answer/1");
    assertThat(answer.at("/stories/0/actors/a1").asString()).isEqualTo("Karvia");
    assertThat(answer.at("/answers/0/agreement/name").asString()).isEqualTo("Grain Corridor Pact");
    assertThat(answer.at("/answers/0/standing/kind").asString()).isEqualTo("stands");
    assertThat(answer.at("/answers/0/evidence/0/text").asString()).isNotEmpty();
  }

  @Test
  void aConditionMayNameWhomItHits() {
    assertThat(run("obligations", "--if", "attack on Karvia", account).out())
        .contains("Ostrand owes to Karvia: ");
    assertThat(run("obligations", "--if", "earthquake", account).out())
        .contains("Nothing in these reports answers it.")
        .contains("5 reports of 4 origins: 3 agreements and 3 provisions");
  }

  @Test
  void aTimelineHasFourForms() {
    assertThat(run("timeline", account).out()).startsWith("What happened when\n");
    assertThat(run("timeline", "--format", "csv", account).out()).startsWith("story,start,end,");
    assertThat(run("timeline", "--format", "ics", account).out()).startsWith("BEGIN:VCALENDAR\r\n");
    assertThat(run("timeline", "--format", "json", account).out())
        .isEqualTo(run("timeline", "--json", account).out());
    assertThat(run("timeline", "--format", "csv", "--json", account).exit()).isEqualTo(Main.USAGE);
  }

  @Test
  void anUnknownNameGetsTheNearestKnownOnes() {
    Run run = run("said", "Ostrandt", account);
    assertThat(run.exit()).isEqualTo(Main.USAGE);
    assertThat(run.err())
        .contains(
            "'Ostrandt' names no one actor of these 5 reports; the nearest names are Ostrand");
  }

  @Test
  void aDateThatIsNoneIsToldWithWhatWasExpected() {
    Run run = run("pacts", "--on", "12 May", account);
    assertThat(run.exit()).isEqualTo(Main.USAGE);
    assertThat(run.err()).contains("--on").contains("such as 2024-06-19, 2024-06 or 2024");
  }

  @Test
  void whatIsNoAccountIsNamed() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"format\":\"x\"}");
    Run run = run("pacts", other.toString());
    assertThat(run.exit()).isEqualTo(Main.NOTHING_READ);
    assertThat(run.err())
        .contains(other + ", line 1: account.format: expected 'parallax-account/1', got \"x\"");
    assertThat(run("pacts", folder.resolve("none.json").toString()).exit())
        .isEqualTo(Main.NOTHING_READ);
  }

  @Test
  void aSpeakerNarrowsWhatIsRead() {
    Path sample = Path.of("..", "samples", "pastor-tariffs");
    Run run = Run.read(sample, "--speaker", "Sarah Sanders");
    assertThat(run.out())
        .startsWith("What Sarah Sanders says\n")
        .contains("We have seen no evidence");
    JsonNode json =
        JsonMapper.shared()
            .readTree(Run.read(sample, "--speaker", "Sarah Sanders", "--json", "-").out());
    assertThat(json.get("claims")).isNotEmpty();
    assertThat(json.get("agreements")).isEmpty();
  }
}
