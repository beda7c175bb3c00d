package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// How `./parallax` finds a JDK. It runs as a copy that asks for Java 999, so that the JDKs of this
/// machine are all too old and only those made here count.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final List<String> TOOLS =
      List.of("bash", "dirname", "readlink", "find", "head", "mkdir");

  @TempDir private Path folder;

  private Path launcher;
  private Path bin;
  private Path home;

  @BeforeEach
  void copyLauncher() throws IOException {
    folder = folder.toRealPath();
    String script = Files.readString(Path.of("..", "parallax"));
    assertThat(script).contains("least_java=25\n");
    launcher = folder.resolve("program/parallax");
    Files.createDirectory(launcher.getParent());
    executable(launcher, script.replace("least_java=25\n", "least_java=999\n"));
    home = Files.createDirectory(folder.resolve("home"));
    bin = Files.createDirectory(folder.resolve("bin"));
    for (String tool : TOOLS) {
      executable(bin.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(installed(tool)));
    }
  }

  @Test
  void javaHomeComesFirst() throws IOException {
    Path jdk = jdk("jdk-999", "999.0.1", true);
    Files.createSymbolicLink(bin.resolve("java"), jdk("other", "999", true).resolve("bin/java"));
    assertThat(launch(Map.of("JAVA_HOME", jdk.toString()), "--java-home").out())
        .isEqualTo(jdk + "\n");
  }

  @Test
  void anOlderJavaHomeIsPassedOverForTheJavaOnThePathWhateverLinksLeadToIt() throws IOException {
    Path old = jdk("jdk-17", "17.0.9", true);
    Path jdk = jdk("jdk-999", "999-ea", true);
    Path link = Files.createSymbolicLink(folder.resolve("java-link"), jdk.resolve("bin/java"));
    Files.createSymbolicLink(bin.resolve("java"), link);
    assertThat(launch(Map.of("JAVA_HOME", old.toString()), "--java-home").out())
        .isEqualTo(jdk + "\n");
  }

  @Test
  void withoutAnyJavaOnThePathTheUsualFoldersAreSearchedForOneWithACompiler() throws IOException {
    jdk("home/.jdks/a-runtime", "999", false);
    jdk("home/.jdks/b-older", "21.0.2", true);
    Path jdk = jdk("home/.jdks/c-new", "1000.0.2", true);
    assertThat(launch(Map.of(), "--java-home").out()).isEqualTo(jdk + "\n");
  }

  @Test
  void whereThereIsNoneItSaysWhatToInstall() throws IOException {
    Run run = launch(Map.of("JAVA_HOME", jdk("jdk-17", "17.0.9", true).toString()), "--java-home");
    assertThat(run.exit()).isEqualTo(69);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("parallax: needs Java 999 or newer (a JDK), and none was found in JAVA_HOME")
        .contains("Install one, for example from https://adoptium.net, and set JAVA_HOME");
  }

  @Test
  void theFirstStartSaysThatItNeedsMaven() throws IOException {
    Path jdk = jdk("jdk-999", "999", true);
    Run run = launch(Map.of("JAVA_HOME", jdk.toString()), "read", "reports");
    assertThat(run.exit()).isEqualTo(69);
    assertThat(run.err())
        .startsWith("parallax: needs Maven 3.8 or newer for its first start")
        .contains("apt-get install maven");
  }

  private static Path installed(String tool) {
    for (String folder : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(folder, tool))) {
        return Path.of(folder, tool);
      }
    }
    throw new AssertionError("no " + tool + " on the PATH");
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Path jdk(String name, String version, boolean compiler) throws IOException {
    Path jdk = folder.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
    for (String tool : compiler ? List.of("java", "javac") : List.of("java")) {
      executable(jdk.resolve("bin").resolve(tool), "#!/bin/sh\n");
    }
    return jdk;
  }

  private Run launch(Map<String, String> variables, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(bin.resolve("bash").toString(), launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("HOME", home.toString());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
