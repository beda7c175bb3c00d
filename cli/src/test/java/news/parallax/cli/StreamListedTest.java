package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `stream` where Flink is not on the class path, as for all other commands.
class StreamListedTest {
  @TempDir private Path folder;

  @Test
  void isListedAndExplainsItself() {
    assertThat(Run.in(folder, "", List.of("--help")).out()).contains("stream");
    assertThat(Run.in(folder, "", List.of("stream", "--help")).out())
        .contains("--parallelism", "--follow");
  }

  @Test
  void saysWhatIsMissing() {
    Run run = Run.in(folder, "", List.of("stream", ".", "--out", "out"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Flink is not on the class path; start with ./parallax stream");
  }
}
