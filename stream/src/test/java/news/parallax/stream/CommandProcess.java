package news.parallax.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import picocli.CommandLine;

/// `parallax stream` as a process that can be killed; with the engine of the tests where no other
/// is asked for, and writing into `out` of its folder.
final class CommandProcess implements AutoCloseable {
  private static final long SECONDS = 300;
  private static final long LOOK_MILLIS = 250;

  private final Path log;
  private final Process process;

  /// Started as `parallax stream` is.
  static final class Main {
    private Main() {}

    public static void main(String[] arguments) {
      System.exit(
          new CommandLine(new StreamCommand())
              .setCaseInsensitiveEnumValuesAllowed(true)
              .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
              .execute(arguments));
    }
  }

  CommandProcess(Path folder, String... arguments) throws IOException {
    log = folder.resolve("log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath(),
                Main.class.getName(),
                "--out",
                "out"));
    command.addAll(List.of(arguments));
    if (!command.contains("--engine")) {
      command.addAll(List.of("--engine", "test"));
    }
    process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
  }

  /// That of the tests, in absolute paths.
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /// Something that comes true.
  interface Check {
    boolean holds() throws IOException;
  }

  /// Waits until it does, or the process has ended.
  void until(Check check) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!check.holds() && process.isAlive() && System.nanoTime() < deadline) {
      Thread.sleep(LOOK_MILLIS);
    }
  }

  /// Fails when it has ended by itself.
  void kill() throws Exception {
    assertThat(process.isAlive()).as(log()).isTrue();
    close();
  }

  /// @return its exit code
  int end() throws Exception {
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
    return process.exitValue();
  }

  /// What it has told.
  String log() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
