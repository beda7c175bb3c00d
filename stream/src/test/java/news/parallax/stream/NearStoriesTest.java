package news.parallax.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.report.Report;
import news.parallax.stream.StreamPlan.Division;
import news.parallax.stream.edition.FolderPress;
import org.apache.flink.api.common.JobID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stories that are found in neighbourhoods and closed while reports go on coming: every report
/// ends in one account, and the accounts are the same however reports arrive and on however many
/// threads.
class NearStoriesTest {
  private static final int LATE = 2;
  private static final int KEPT = 4;
  private static final int HAPPENINGS = 20;
  private static final double PER_SECOND = 60;
  private static final List<Report> DATED = Archive.dated(HAPPENINGS);
  private static Cluster cluster;

  @TempDir private Path folder;
  private int runs;

  @BeforeAll
  static void start() throws Exception {
    cluster = new Cluster(1, 4);
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  private record Run(@Nullable Duration every, @Nullable Integer late, int parallelism) {
    StreamPlan plan(Path out) {
      return new StreamPlan(
          List.of(),
          List.of(),
          List.of(new FolderPress(out.toString())),
          "test",
          Division.NEAR,
          every,
          late == null ? null : Duration.ofDays(late),
          KEPT);
    }
  }

  /// @return where it wrote
  private Path run(Run run, List<Report> arriving, double perSecond) throws Exception {
    Path out = folder.resolve("out" + runs++);
    cluster.finish(
        cluster.start(
            Cluster.job(
                dealt(arriving, run.parallelism),
                run.plan(out),
                run.parallelism,
                perSecond,
                folder.resolve("state" + runs),
                null)));
    return out;
  }

  /// The source gives each of its readers a stretch: so that they come in the order in which they
  /// stand, the first goes to the first reader, the second to the second, and so on.
  private static List<Report> dealt(List<Report> reports, int readers) {
    List<Report> dealt = new ArrayList<>();
    for (int reader = 0; reader < readers; reader++) {
      for (int i = reader; i < reports.size(); i += readers) {
        dealt.add(reports.get(i));
      }
    }
    return dealt;
  }

  private static List<Report> withUndated() {
    List<Report> reports = new ArrayList<>(DATED);
    for (int i = 0; i < HAPPENINGS; i += 3) {
      reports.add(Archive.told(i, 8, "inbox", null));
      reports.add(Archive.told(i, 9, "inbox", null));
    }
    return reports;
  }

  /// How often each report stands in an account, by its path.
  private static Map<String, Integer> told(Path out) throws IOException {
    Map<String, Integer> told = new TreeMap<>();
    for (String account : Cluster.accounts(out).values()) {
      for (JsonNode report : JsonMapper.shared().readTree(account).get("reports")) {
        told.merge(report.get("source").asString(), 1, Integer::sum);
      }
    }
    return told;
  }

  /// Each report once; of one that lies in two folders, the one of the earlier day.
  private static Map<String, Integer> once(List<Report> reports) {
    Map<String, Integer> once = new TreeMap<>();
    reports.stream()
        .map(Report::source)
        .filter(source -> source.startsWith("inbox/"))
        .forEach(source -> once.put(source, 1));
    return once;
  }

  @Test
  void everyReportIsInOneAccountForAnyArrivalAndParallelism() throws Exception {
    List<Report> reports = withUndated();
    Map<String, String> accounts = null;
    for (int parallelism : new int[] {1, 2, 4}) {
      for (int seed = 0; seed < 2; seed++) {
        Path out =
            run(
                new Run(null, LATE, parallelism),
                Archive.arriving(reports, LATE, 10 * parallelism + seed),
                PER_SECOND);
        String run = "parallelism %d, order %d".formatted(parallelism, seed);
        assertThat(told(out)).as(run).isEqualTo(once(reports));
        assertThat(spread(out)).as("closed on the way: " + run).isGreaterThan(500);
        assertThat(Cluster.files(out.resolve(FolderPress.REJECTED))).as(run).isEmpty();
        accounts = accounts == null ? Cluster.accounts(out) : accounts;
        assertThat(Cluster.accounts(out)).as(run).isEqualTo(accounts);
      }
    }
  }

  /// Milliseconds between the first and the last account.
  private static long spread(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out.resolve(FolderPress.ACCOUNTS))) {
      List<Long> times = files.map(file -> file.toFile().lastModified()).sorted().toList();
      return times.getLast() - times.getFirst();
    }
  }

  @Test
  void whenStoriesAreClosedDoesNotChangeThem() throws Exception {
    Map<String, String> atTheEnd =
        Cluster.accounts(run(new Run(null, null, 2), Corpus.shuffled(DATED, 3), Cluster.AT_ONCE));
    assertThat(atTheEnd).hasSize(Archive.stories(HAPPENINGS));
    List<Report> arriving = Archive.arriving(withUndated(), LATE, 4);
    Path followed = run(new Run(Duration.ofMillis(100), LATE, 2), arriving, PER_SECOND);
    assertThat(Cluster.accounts(followed)).as("told while they grew").isEqualTo(atTheEnd);
    assertThat(Cluster.files(followed.resolve(FolderPress.REJECTED)).values())
        .as("without an end nobody can wait for it")
        .hasSize(arriving.size() - DATED.size())
        .allMatch(no -> no.contains("it does not say on which day it was published"));
  }

  @Test
  void aMachineThatDiesWhileStoriesAreClosedChangesNothing() throws Exception {
    List<Report> arriving = Archive.arriving(withUndated(), LATE, 6);
    Run run = new Run(null, LATE, 2);
    Path quiet = run(run, arriving, PER_SECOND);
    Path out = folder.resolve("killed");
    Path state = folder.resolve("state killed");
    JobID job =
        cluster.start(
            Cluster.job(dealt(arriving, 2), run.plan(out), 2, PER_SECOND / 2, state, null));
    for (int i = 0; i < 3000 && !hasAccount(out); i++) {
      Thread.sleep(20);
    }
    cluster.mini.terminateTaskManager(0).get();
    cluster.mini.startTaskManager();
    int closed = Cluster.accounts(out).size();
    cluster.finish(job);
    assertThat(Cluster.accounts(out)).hasSizeGreaterThan(closed).isEqualTo(Cluster.accounts(quiet));
  }

  private static boolean hasAccount(Path out) throws IOException {
    Path accounts = out.resolve(FolderPress.ACCOUNTS);
    return Files.isDirectory(accounts) && !Cluster.files(accounts).isEmpty();
  }

  @Test
  void whatComesWhenAllIsClosedIsNamed() throws Exception {
    List<Report> arriving = new ArrayList<>(Archive.arriving(DATED, LATE, 5));
    Report late = Archive.told(0, 7, "inbox", LocalDate.of(2031, 5, 2));
    arriving.add(late);
    Path out = run(new Run(null, LATE, 1), arriving, PER_SECOND);
    assertThat(told(out)).isEqualTo(once(DATED));
    assertThat(Cluster.files(out.resolve(FolderPress.REJECTED)).values())
        .singleElement()
        .asString()
        .contains(late.source(), "it came when the stories of 2031-05-02 were closed");
  }
}
