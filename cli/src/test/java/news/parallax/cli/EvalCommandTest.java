package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `parallax eval` on a small set of invented data.
class EvalCommandTest {
  private static final String DATED =
      """
      <text id="ferry" dateCreated="2031-05-07">
      <p>
      <s>
      The	DT	the
      ferry	NN	ferry
      sank	VBD	sink
      on	IN	on
      <date when="2031-05-04">
      May	NNP	May
      4	CD	4
      ,	,	,
      2031	CD	2031
      </date>
      .	.	.
      </s>
      </p>
      </text>
      """;

  /// Shared, so that the models are loaded once.
  @TempDir private static Path cache;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void data() throws IOException {
    Path set = Files.createDirectories(folder.resolve("data/time-gum"));
    Files.writeString(set.resolve("ferry.xml"), DATED);
  }

  private int eval(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("eval", "--cache", cache.toString(), "--threads", "1"));
    arguments.addAll(List.of("--golden", golden().toString()));
    arguments.addAll(List.of(more));
    CommandLine command = Main.commandLine();
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return command.execute(arguments.toArray(String[]::new));
  }

  private Path golden() {
    return folder.resolve("golden.json");
  }

  @Test
  void theTableHasARowForWhatWasScoredAndForWhatWasNot() {
    assertThat(eval("--data", folder.toString())).isZero();
    assertThat(out.toString())
        .containsPattern("time-gum +timex-value-f1 +1\\.000 +1\\.000 +1\\.000 +- +- +1")
        .containsPattern("crossdoc-meantime +timex-value-f1 .*not scored: .*crossdoc-meantime");
  }

  @Test
  void theJsonNamesTaskMetricValueGoldenAndN() {
    assertThat(eval("--data", folder.toString(), "--task", "time-gum", "--json")).isZero();
    JsonNode rows = JsonMapper.builder().build().readTree(out.toString());
    assertThat(rows.size()).isEqualTo(3);
    JsonNode row = rows.get(0);
    assertThat(row.get("task").stringValue()).isEqualTo("time-gum");
    assertThat(row.get("metric").stringValue()).isEqualTo("timex-value-f1");
    assertThat(row.get("value").doubleValue()).isEqualTo(1.0);
    assertThat(row.get("golden").isNull()).isTrue();
    assertThat(row.get("n").intValue()).isEqualTo(1);
  }

  @Test
  void aScoreThatLeavesItsGoldenScoreFailsUntilTheBarIsMoved() throws IOException {
    String[] run = {"--data", folder.toString(), "--task", "time-gum"};
    assertThat(eval("--data", folder.toString(), "--task", "time-gum", "--update-golden")).isZero();
    assertThat(eval(run)).isZero();
    Files.writeString(golden(), Files.readString(golden()).replaceFirst("1\\.0000", "0.9000"));
    assertThat(eval(run)).isEqualTo(1);
    assertThat(out.toString()).contains("+0.1000");
  }

  @Test
  void theSetsMayBeNamedByTheirOwnFolder() {
    assertThat(eval("--data", folder.resolve("data").toString(), "--task", "time-gum")).isZero();
  }

  @Test
  void aMissingFolderIsNamedWithTheRemedy() {
    assertThat(eval("--data", folder.resolve("nowhere").toString())).isEqualTo(Main.NOTHING_READ);
    assertThat(err.toString()).contains("nowhere").contains("--data");
  }

  @Test
  void anUnknownTaskIsNamedWithThoseThereAre() {
    assertThat(eval("--data", folder.toString(), "--task", "time-gun")).isEqualTo(Main.USAGE);
    assertThat(err.toString()).contains("time-gun").contains("time-gum");
  }
}
