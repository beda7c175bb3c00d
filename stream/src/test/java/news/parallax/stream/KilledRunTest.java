package news.parallax.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The command as a process that is killed at any moment and started again
/// (`-Dparallax.kills=20`).
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("parallax.kills", 2);

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

  @TempDir private Path folder;

  private Process start(String... options) throws IOException {
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
                "inbox",
                "--out",
                "out"));
    command.addAll(List.of(options));
    if (!command.contains("--engine")) {
      command.addAll(List.of("--engine", "test"));
    }
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  /// That of the tests, in absolute paths.
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private int end(Process process) throws Exception {
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("it ends").isTrue();
    return process.exitValue();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private Map<String, String> expected() throws IOException {
    List<Report> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("inbox"))) {
      for (Path file : files.sorted().toList()) {
        String source = "inbox/" + file.getFileName();
        reports.add(Corpus.report(source, null, null, Files.readString(file)));
      }
    }
    return Corpus.accounts(reports);
  }

  private void inbox(int size) throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    for (Report report : Corpus.reports(size)) {
      Files.writeString(folder.resolve(report.source()), report.text());
    }
  }

  @Test
  void goesOnWhereItWasKilled() throws Exception {
    Random random = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      inbox(8 * (kill + 1));
      Instant begin = Instant.now();
      Process process = start("--follow");
      until(process, () -> hasCheckpointSince(begin));
      Thread.sleep(random.nextInt(300));
      assertThat(process.isAlive()).as(log()).isTrue();
      process.destroyForcibly().waitFor();
    }
    inbox(8 * (KILLS + 1));
    Process last = start("--follow");
    Map<String, String> expected = expected();
    until(last, () -> expected.equals(written()));
    last.destroyForcibly().waitFor();
    assertThat(log()).contains("going on from");
    assertThat(written()).isEqualTo(expected);
  }

  /// Something that comes true.
  private interface Check {
    boolean holds() throws IOException;
  }

  private void until(Process process, Check check) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(300);
    while (!check.holds() && process.isAlive() && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }
  }

  private Map<String, String> written() throws IOException {
    try {
      return Cluster.accounts(folder.resolve("out"));
    } catch (NoSuchFileException e) {
      return Map.of();
    }
  }

  private boolean hasCheckpointSince(Instant begin) throws IOException {
    Path state = folder.resolve("out/.state");
    if (!Files.isDirectory(state)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(state)) {
      return files.anyMatch(
          file ->
              file.endsWith("_metadata") && file.toFile().lastModified() > begin.toEpochMilli());
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  @Test
  void findsStoriesInNeighbourhoods() throws Exception {
    inbox(12);
    assertThat(end(start("--stories", "near"))).as(log()).isZero();
    String accounts = String.join("", written().values());
    for (Report report : Corpus.reports(12)) {
      assertThat(accounts).containsOnlyOnce("\"source\":\"" + report.source() + "\"");
    }
  }

  @Test
  void saysWhatGaveNoReportAndWhatIsWrong() throws Exception {
    inbox(2);
    Files.writeString(folder.resolve("inbox/empty.txt"), "");
    assertThat(end(start())).as(log()).isZero();
    assertThat(log()).contains("inbox/empty.txt: ").contains("accounts in out");
    assertThat(end(start("--engine", "best"))).isEqualTo(2);
    assertThat(log()).contains("there is no 'best'");
    Files.delete(folder.resolve("inbox/000.txt"));
    Files.delete(folder.resolve("inbox/001.txt"));
    assertThat(end(start())).as(log()).isEqualTo(3);
  }
}
