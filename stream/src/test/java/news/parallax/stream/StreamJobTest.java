package news.parallax.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.report.Report;
import news.parallax.store.Newsroom;
import news.parallax.store.Store;
import news.parallax.store.StoryShelf;
import news.parallax.store.StorySummary;
import news.parallax.stream.StreamPlan.Division;
import news.parallax.stream.edition.FolderPress;
import news.parallax.write.JsonWriter;
import org.apache.flink.api.common.JobID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same reports give the same accounts, byte for byte: at once, in a newsroom, and as a stream.
class StreamJobTest {
  private static final List<Report> REPORTS = Corpus.reports(24);
  private static final Map<String, String> ACCOUNTS = Corpus.accounts(REPORTS);
  private static Cluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = new Cluster(1, 4);
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
    assertThat(TestEngine.OPEN).as("engines that are still open").hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,1", "4,2"})
  void accountsDependNeitherOnArrivalNorOnParallelism(
      int parallelism, int seed, @TempDir Path folder) throws Exception {
    Map<String, String> accounts = run(Division.EXACT, null, parallelism, seed, folder);
    assertThat(accounts).hasSizeGreaterThan(4).isEqualTo(ACCOUNTS);
  }

  private static Map<String, String> run(
      Division division, @Nullable Duration every, int parallelism, int seed, Path folder)
      throws Exception {
    Path out = folder.resolve("out" + seed);
    JobID job =
        cluster.start(
            Cluster.job(
                Corpus.shuffled(REPORTS, seed),
                Cluster.plan(division, every, new FolderPress(out.toString())),
                parallelism,
                every == null ? Cluster.AT_ONCE : 60,
                folder.resolve("state"),
                null));
    cluster.finish(job);
    return Cluster.accounts(out);
  }

  @Test
  void storiesThatAreToldWhileTheyGrowEndInTheSameAccounts(@TempDir Path folder) throws Exception {
    Map<String, String> accounts = run(Division.EXACT, Duration.ofMillis(100), 2, 5, folder);
    assertThat(accounts).isEqualTo(ACCOUNTS);
  }

  @Test
  void aNewsroomMakesTheSameAccounts(@TempDir Path folder) throws Exception {
    Map<String, String> accounts = new TreeMap<>();
    try (Store store = Store.open(folder.resolve("desk.db").toString());
        Newsroom newsroom = new Newsroom(store, new TestEngine(), 1, InstantSource.system())) {
      Corpus.shuffled(REPORTS, 9).forEach(newsroom::keep);
      newsroom.update();
      for (StorySummary story : store.stories().front(StoryShelf.Order.NEWEST, 100, 0)) {
        accounts.put(
            story.id() + ".json",
            new JsonWriter(false).write(store.stories().latest(story.id()).orElseThrow().account())
                + "\n");
      }
    }
    assertThat(accounts).isEqualTo(ACCOUNTS);
  }
}
