package news.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A desk that is killed at any moment, again and again (`-Dparallax.kills=50`).
class KillTest {
  private static final int KILLS = Integer.getInteger("parallax.kills", 4);

  @Test
  void nothingThatWasAcknowledgedIsLostAndNothingIsThereTwice(@TempDir Path folder)
      throws Exception {
    String address = folder.resolve("desk.db").toString();
    Random random = new Random(7);
    int next = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      next = killed(address, next, random) + 1;
      check(address, next);
    }
    try (Store store = Store.open(address);
        Newsroom newsroom =
            new Newsroom(store, new PlainEngine("plain/1"), 1, InstantSource.system())) {
      newsroom.update();
      assertThat(newsroom.update()).isEmpty();
      assertThat(store.stories().front(StoryShelf.Order.NEWEST, 1000, 0))
          .extracting(StorySummary::reports)
          .satisfies(
              counts ->
                  assertThat(counts.stream().mapToInt(Integer::intValue).sum())
                      .isEqualTo((int) store.reports().count()));
    }
  }

  /// Every report that was acknowledged is there, once; one more may be that was not.
  private static void check(String address, int acknowledged) {
    try (Store store = Store.open(address)) {
      List<String> sources =
          store.reports().all().stream().map(kept -> kept.report().source()).toList();
      assertThat(sources).doesNotHaveDuplicates();
      for (int i = 0; i < acknowledged; i++) {
        assertThat(sources).contains("inbox/%d.txt".formatted(i));
      }
      for (StorySummary story : store.stories().front(StoryShelf.Order.NEWEST, 1000, 0)) {
        assertThat(store.stories().latest(story.id()).orElseThrow().number())
            .isEqualTo(story.revision());
      }
    }
  }

  /// @return the last report that the desk told it had kept before it was killed
  private static int killed(String address, int from, Random random)
      throws IOException, InterruptedException {
    Process desk =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledDesk.class.getName(),
                address,
                Integer.toString(from))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int last = from - 1;
    try (BufferedReader lines = desk.inputReader(StandardCharsets.UTF_8)) {
      int lifetime = 1 + random.nextInt(12);
      for (int seen = 0; seen < lifetime; seen++) {
        String line = lines.readLine();
        assertThat(line).as("the desk runs").isNotNull();
        last = Integer.parseInt(line.split(" ")[1]);
      }
      Thread.sleep(random.nextInt(40));
      desk.toHandle().destroyForcibly();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("kept ")) {
          last = Integer.parseInt(line.substring("kept ".length()));
        }
      }
    }
    desk.waitFor();
    return last;
  }
}
