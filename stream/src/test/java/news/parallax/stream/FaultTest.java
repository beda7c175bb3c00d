package news.parallax.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.report.Report;
import news.parallax.store.Store;
import news.parallax.store.StoryShelf;
import news.parallax.store.StorySummary;
import news.parallax.stream.StreamPlan.Division;
import news.parallax.stream.edition.FolderPress;
import news.parallax.stream.edition.Press;
import news.parallax.stream.edition.StorePress;
import news.parallax.write.JsonWriter;
import org.apache.flink.api.common.JobID;
import org.apache.flink.core.execution.SavepointFormatType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever fails on the way, no report is lost and none counts twice: the accounts are those of a
/// run on which nothing failed. `-Dparallax.faults=N` makes each fault happen N times as often.
class FaultTest {
  private static final int OFTEN = Integer.getInteger("parallax.faults", 1);
  private static final List<Report> REPORTS = Corpus.reports(24);
  private static final Map<String, String> ACCOUNTS = Corpus.accounts(REPORTS);
  private static final Duration EVERY = Duration.ofMillis(100);

  @TempDir private Path folder;
  private Cluster cluster;

  @BeforeEach
  void start() throws Exception {
    cluster = new Cluster(2, 2);
  }

  @AfterEach
  void stop() throws Exception {
    cluster.close();
  }

  private JobID start(List<Report> reports, double perSecond, Press press) throws Exception {
    return cluster.start(
        Cluster.job(
            Corpus.shuffled(reports, 11),
            Cluster.plan(Division.EXACT, EVERY, press),
            2,
            perSecond,
            folder.resolve("state"),
            null));
  }

  private FolderPress press() {
    return new FolderPress(folder.resolve("out").toString());
  }

  /// Waits until as many accounts are there.
  private void until(int accounts) throws Exception {
    Path written = folder.resolve("out").resolve(FolderPress.ACCOUNTS);
    for (int i = 0; i < 3000; i++) {
      if (Files.isDirectory(written)) {
        try (Stream<Path> files = Files.list(written)) {
          if (files.count() >= accounts) {
            return;
          }
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError("Never %d accounts".formatted(accounts));
  }

  @Test
  void machinesThatDie() throws Exception {
    JobID job = start(REPORTS, 8, press());
    for (int i = 0; i < OFTEN; i++) {
      until(1);
      cluster.mini.terminateTaskManager(i).get();
      cluster.mini.startTaskManager();
    }
    cluster.finish(job);
    assertThat(Cluster.accounts(folder.resolve("out"))).isEqualTo(ACCOUNTS);
  }

  @Test
  void checkpointsThatCannotBeWritten() throws Exception {
    JobID job = start(REPORTS, 8, press());
    until(1);
    Path state = folder.resolve("state").resolve(job.toHexString());
    Path aside = folder.resolve("aside");
    Files.move(state, aside);
    Files.writeString(state, "A file where a folder should be.");
    Thread.sleep(500L * OFTEN);
    Files.delete(state);
    Files.move(aside, state);
    cluster.finish(job);
    assertThat(Cluster.accounts(folder.resolve("out"))).isEqualTo(ACCOUNTS);
  }

  @Test
  void aSavepointGoesOnWithOtherParallelism() throws Exception {
    JobID job = start(REPORTS, 4, press());
    until(1);
    String savepoint =
        cluster
            .mini
            .stopWithSavepoint(
                job, folder.resolve("savepoint").toString(), false, SavepointFormatType.CANONICAL)
            .get();
    cluster.finish(
        cluster.start(
            Cluster.job(
                Corpus.shuffled(REPORTS, 11),
                Cluster.plan(Division.EXACT, EVERY, press()),
                4,
                Cluster.AT_ONCE,
                folder.resolve("state"),
                savepoint)));
    assertThat(Cluster.accounts(folder.resolve("out"))).isEqualTo(ACCOUNTS);
  }

  @Test
  void aReportOnWhichTheEngineFails() throws Exception {
    List<Report> reports = new ArrayList<>(REPORTS);
    Report first = REPORTS.getFirst();
    reports.add(
        Corpus.report("inbox/poison.txt", "Paper", null, first.text() + TestEngine.POISON + "\n"));
    cluster.finish(start(reports, Cluster.AT_ONCE, press()));
    Map<String, String> accounts = Cluster.accounts(folder.resolve("out"));
    assertThat(accounts).isEqualTo(Corpus.accounts(reports));
    assertThat(String.join("", accounts.values())).contains("No words for qwertyuiop");
  }

  @Test
  void aPressThatIsSlow() throws Exception {
    Press slow = new FaultyPress(press(), "slow", 0, 150L * OFTEN);
    cluster.finish(start(REPORTS, Cluster.AT_ONCE, slow));
    assertThat(Cluster.accounts(folder.resolve("out"))).isEqualTo(ACCOUNTS);
  }

  @Test
  void aDiskThatIsFullForAWhile() throws Exception {
    Press full = new FaultyPress(press(), "full", 2 * OFTEN, 0);
    cluster.finish(start(REPORTS, Cluster.AT_ONCE, full));
    assertThat(FaultyPress.met("full")).isGreaterThan(2 * OFTEN);
    assertThat(Cluster.accounts(folder.resolve("out"))).isEqualTo(ACCOUNTS);
  }

  /// A file system of the smallest size, where the machine lets us make one.
  @Test
  void aFileSystemThatIsFullUntilThereIsRoom() throws Exception {
    Path small = Files.createDirectory(folder.resolve("small"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", small.toString()) == 0);
    try {
      Path filler = small.resolve("filler");
      Files.write(filler, new byte[250 * 1024]);
      JobID job = start(REPORTS, Cluster.AT_ONCE, new FolderPress(small.toString()));
      Thread.sleep(3_000);
      assertThat(Cluster.accounts(small))
          .as("accounts for which there was no room")
          .hasSizeLessThan(ACCOUNTS.size());
      Files.delete(filler);
      cluster.finish(job);
      assertThat(Cluster.accounts(small)).isEqualTo(ACCOUNTS);
    } finally {
      run("umount", small.toString());
    }
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Test
  void aStoreHasEachReportOnceAfterAMachineDied() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      String address = server.getJdbcUrl("postgres", "postgres");
      JobID job = start(REPORTS, 8, new StorePress(address));
      try (Store store = Store.open(address)) {
        for (int i = 0; i < 3000 && store.stories().count() == 0; i++) {
          Thread.sleep(20);
        }
        cluster.mini.terminateTaskManager(0).get();
        cluster.mini.startTaskManager();
        cluster.finish(job);
        assertThat(store.reports().count()).isEqualTo(REPORTS.size());
        assertThat(accounts(store)).isEqualTo(ACCOUNTS);
      }
    }
  }

  /// The newest accounts, after a look that every revision tells something new.
  private static Map<String, String> accounts(Store store) {
    Map<String, String> accounts = new TreeMap<>();
    for (StorySummary story : store.stories().front(StoryShelf.Order.NEWEST, 100, 0)) {
      Set<String> bases = new HashSet<>();
      for (int number = 1; number <= story.revision(); number++) {
        String basis = store.stories().revision(story.id(), number).orElseThrow().basis();
        assertThat(bases.add(basis)).as("revision %d of %s", number, story.id()).isTrue();
      }
      accounts.put(
          story.id() + ".json",
          new JsonWriter(false).write(store.stories().latest(story.id()).orElseThrow().account())
              + "\n");
    }
    return accounts;
  }
}
