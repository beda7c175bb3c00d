package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchCommandTest {
  private static final Path STORY = Path.of("..", "samples", "port-blast").toAbsolutePath();

  @TempDir private Path folder;

  private Run watch(String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("watch", "inbox", "--once", "--store", "desk.db"));
    arguments.addAll(Arrays.asList(more));
    return Run.in(folder, "", arguments);
  }

  private void arrives(String report) throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.copy(STORY.resolve(report), folder.resolve("inbox").resolve(report));
  }

  @Test
  void whatANewReportChangesIsToldAndASecondStartHasNothingToTell() throws IOException {
    arrives("1-morning-wire.txt");
    Run first = watch();
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out()).startsWith("s-").contains("(1 reports, 1 origins", "A story begins: ");

    arrives("2-city-lantern.txt");
    Run second = watch("--json");
    List<JsonNode> changes = second.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(changes).isNotEmpty();
    assertThat(changes.getFirst().get("kind").asString()).isEqualTo("report-joins");
    assertThat(changes.getFirst().get("revision").asInt()).isEqualTo(2);

    assertThat(watch().out()).isEmpty();
  }

  @Test
  void faultsOfTheCorrectionsAreAllToldBeforeAnythingIsRead() throws IOException {
    arrives("1-morning-wire.txt");
    Files.writeString(
        folder.resolve("set-right.yaml"), "- merge-actors: [One]\n  by: A. Berg\n- rename: x\n");
    Run run = watch("--corrections", "set-right.yaml");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("set-right.yaml, line 1:", "set-right.yaml, line 3:");
    assertThat(folder.resolve("desk.db")).doesNotExist();
  }

  @Test
  void aStoreThatIsNoneIsNamed() throws IOException {
    arrives("1-morning-wire.txt");
    Files.writeString(folder.resolve("desk.db"), "no store".repeat(100));
    Run run = watch();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("The store desk.db cannot be opened");
  }

  @Test
  void othersAreServedOnlyWithAToken() {
    Run run = Run.in(folder, "", List.of("serve", "--host", "0.0.0.0", "--store", "other.db"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("set PARALLAX_TOKEN");
  }
}
