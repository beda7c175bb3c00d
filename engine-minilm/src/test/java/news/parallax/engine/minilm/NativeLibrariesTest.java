package news.parallax.engine.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that loads the model, run as a process of its own.
class NativeLibrariesTest {
  @TempDir private Path temporary;

  /// What the process does.
  public static final class Loading {
    private Loading() {}

    public static void main(String[] args) {
      try (NewsModel model = NewsModel.shipped()) {
        System.out.println("loaded " + model.windows("Ships sailed.", List.of()).size());
      }
    }
  }

  @Test
  void nothingIsLeftInTheFolderForTemporaryFiles() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Loading.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(output).contains("loaded 0");
    try (var left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }
}
