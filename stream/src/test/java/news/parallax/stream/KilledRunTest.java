package news.parallax.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import news.parallax.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as a process that is killed at any moment and started again
/// (`-Dparallax.kills=20`).
class KilledRunTest {
  private static final int KILLS = Integer.getInteger("parallax.kills", 2);

  @TempDir private Path folder;

  private CommandProcess start(String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("inbox"));
    arguments.addAll(List.of(options));
    return new CommandProcess(folder, arguments.toArray(String[]::new));
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
      CommandProcess process = start("--follow");
      process.until(() -> hasCheckpointSince(begin));
      Thread.sleep(random.nextInt(300));
      process.kill();
    }
    inbox(8 * (KILLS + 1));
    CommandProcess last = start("--follow");
    Map<String, String> expected = expected();
    last.until(() -> expected.equals(written()));
    last.kill();
    assertThat(last.log()).contains("going on from");
    assertThat(written()).isEqualTo(expected);
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
    CommandProcess process = start("--stories", "near");
    assertThat(process.end()).as(process.log()).isZero();
    String accounts = String.join("", written().values());
    for (Report report : Corpus.reports(12)) {
      assertThat(accounts).containsOnlyOnce("\"source\":\"" + report.source() + "\"");
    }
  }

  @Test
  void saysWhatGaveNoReportAndWhatIsWrong() throws Exception {
    inbox(2);
    Files.writeString(folder.resolve("inbox/empty.txt"), "");
    CommandProcess one = start();
    assertThat(one.end()).as(one.log()).isZero();
    assertThat(one.log()).contains("inbox/empty.txt: ").contains("accounts in out");
    CommandProcess best = start("--engine", "best");
    assertThat(best.end()).isEqualTo(2);
    assertThat(best.log()).contains("there is no 'best'");
    Files.delete(folder.resolve("inbox/000.txt"));
    Files.delete(folder.resolve("inbox/001.txt"));
    CommandProcess none = start();
    assertThat(none.end()).as(none.log()).isEqualTo(3);
  }
}
