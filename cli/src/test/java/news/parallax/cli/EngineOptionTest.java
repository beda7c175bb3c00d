package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `--engine` says where a build has no parser of CoreNLP, as is usual, and where nobody knows
/// the name.
class EngineOptionTest {
  private static final String WITHOUT_PARSER =
      Arrays.stream(Run.CLASS_PATH.split(File.pathSeparator))
          .filter(entry -> !entry.endsWith("parser"))
          .collect(Collectors.joining(File.pathSeparator));

  private static final String SAMPLES = Path.of("..", "samples", "qatar-opec").toString();

  @ParameterizedTest
  @ValueSource(strings = {"read", "watch"})
  void anEngineWithoutItsModelTellsHowToBuildItIn(String command) {
    Run run = asking(command, "full");

    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("--engine: this needs CoreNLP's parser", "mvn -Pfull");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "watch"})
  void anUnknownNameGetsThoseThatAreReady(String command) {
    Run run = asking(command, "best");

    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("--engine: there is no 'best'; expected one of fast");
    assertThat(run.err()).doesNotContain("full");
  }

  private static Run asking(String command, String engine) {
    return Run.java(
        Path.of(""),
        "",
        WITHOUT_PARSER,
        Main.class.getName(),
        List.of(command, SAMPLES, "--engine", engine));
  }
}
