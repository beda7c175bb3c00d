package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import news.parallax.testkit.AccountContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line as a user runs it, on the sample stories and on one with accents, emoji, a
/// right-to-left name, Markdown and a web page.
class ReadCommandTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path FERRY = Path.of("src/test/resources/news/parallax/cli/ferry");

  @TempDir private Path folder;

  /// One run for each story, shared by the tests: each costs seconds.
  private static final Map<String, Run> WITH_TEXT = new ConcurrentHashMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../samples/prespa-pact",
        "../samples/port-blast",
        "../samples/pastor-tariffs",
        "src/test/resources/news/parallax/cli/ferry"
      })
  void anAccountKeepsTheContractAndItsPassagesAreInTheReports(String story) throws IOException {
    String json = withText(Path.of(story));
    assertThat(AccountContract.violations(json)).isEmpty();

    JsonNode account = JsonMapper.shared().readTree(json);
    assertThat(account.get("reports")).hasSameSizeAs(reportsIn(Path.of(story)));
    for (JsonNode report : account.get("reports")) {
      String source = report.get("source").asString();
      if (source.endsWith(".txt")) {
        assertThat(report.get("text").asString()).isEqualTo(Files.readString(Path.of(source)));
      }
    }
    assertThat(account.get("quotes")).isNotEmpty();
    for (JsonNode quote : account.get("quotes")) {
      for (JsonNode passage : quote.get("evidence")) {
        assertThat(selected(account, passage)).isEqualTo(quote.get("text").asString());
      }
    }
  }

  @Test
  void everySectionIsFilledByOneOfTheSamples() {
    Set<String> empty = new TreeSet<>(AccountContract.sections());
    empty.removeAll(Set.of("rejected", "corrections"));
    for (String story : List.of("prespa-pact", "port-blast", "pastor-tariffs")) {
      JsonNode account = JsonMapper.shared().readTree(withText(SAMPLES.resolve(story)));
      empty.removeIf(section -> !account.get(section).isEmpty());
    }
    assertThat(empty).isEmpty();
  }

  @Test
  void theBytesAreTheSameTwiceInAnyOrderWithAnyThreadsWithAndWithoutCache() throws IOException {
    List<String> paths = reportsIn(FERRY).stream().map(Path::toString).toList();
    List<String> options =
        List.of("--reports", FERRY.resolve("reports.json").toString(), "--with-text");
    String expected = withText(FERRY);
    assertThat(json(read(paths, options, List.of("--threads", "1")))).isEqualTo(expected);
    assertThat(json(read(paths.reversed(), options, List.of("--threads", "2"))))
        .isEqualTo(expected);

    List<String> cold = List.of("read", FERRY.toString(), "--json", "-", "--with-text");
    assertThat(json(Run.in(Path.of(""), "", cold))).isEqualTo(expected);
  }

  @Test
  void allOutputsAreWrittenInOneRunAndTimingsGoToStandardError() throws IOException {
    Path json = folder.resolve("a.json");
    Path markdown = folder.resolve("a.md");
    Path page = folder.resolve("a.html");
    Run run =
        Run.read(
            FERRY,
            "--with-text",
            "--json",
            json,
            "--markdown",
            markdown,
            "--html",
            page,
            "--timings");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("load models", "read reports", "peak memory");
    assertThat(Files.readString(json)).isEqualTo(withText(FERRY));
    assertThat(Files.readString(markdown)).contains("Hólmavík").doesNotContain("\u001b");
    assertThat(Files.readString(page))
        .startsWithIgnoringCase("<!DOCTYPE html>")
        .contains("Hólmavík");
  }

  @Test
  void theSummaryHasNoColourWhereAProgramReadsItAndProgressStaysAway() {
    Run run = Run.read(FERRY);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Hólmavík").doesNotContain("\u001b");
  }

  @Test
  void standardInputIsAReportAndAFileGivenTwiceCountsOnce() throws IOException {
    Path one = SAMPLES.resolve("port-blast/1-morning-wire.txt");
    String again = "../samples/../samples/port-blast/1-morning-wire.txt";
    Run run =
        Run.in(
            Path.of(""),
            Files.readString(SAMPLES.resolve("port-blast/2-city-lantern.txt")),
            Run.reading("-", one, again, "-", "--json", "-"));
    JsonNode account = JsonMapper.shared().readTree(json(run));
    assertThat(account.get("reports").valueStream().map(r -> r.get("source").asString()))
        .containsExactly("-", again);
  }

  private static Run read(List<String> paths, List<String> options, List<String> more) {
    return Run.read(
        Stream.of(paths, options, more, List.of("--json", "-")).flatMap(List::stream).toArray());
  }

  @Test
  void storiesAreListedWithTheirReports() {
    Run run =
        Run.in(Path.of(""), "", List.of("stories", SAMPLES.resolve("prespa-pact").toString()));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("s-").contains("1-aegean-courier.txt", "5-capital-post.txt");
    assertThat(run.out())
        .containsPattern("(near-copy|rewrite) of \\d-")
        .contains("same happening as");
  }

  @Test
  void accountsOfSeveralStoriesHaveTheIdsThatStoriesLists() {
    List<String> paths =
        List.of(
            SAMPLES.resolve("prespa-pact").toString(),
            SAMPLES.resolve("sudan-sanctions").toString());
    Run listed =
        Run.in(Path.of(""), "", Stream.concat(Stream.of("stories"), paths.stream()).toList());
    List<String> ids =
        listed
            .out()
            .lines()
            .filter(line -> line.startsWith("s-"))
            .map(l -> l.split(" ")[0])
            .toList();
    Run read = read(paths, List.of("--story", "auto"), List.of());
    assertThat(ids).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(json(read).lines().map(line -> story(line))).containsExactlyElementsOf(ids);
  }

  private static String story(String account) {
    return JsonMapper.shared().readTree(account).path("story").path("id").asString();
  }

  @Test
  void storiesGoOnFromRunToRun() throws Exception {
    String state = folder.resolve("stories.state").toString();
    String sample = SAMPLES.resolve("prespa-pact").toString();
    List<String> files;
    try (Stream<Path> all = Files.list(Path.of(sample))) {
      files = all.map(Path::toString).filter(name -> name.endsWith(".txt")).sorted().toList();
    }
    Run first =
        Run.in(Path.of(""), "", List.of("stories", "--state", state, files.get(0), files.get(1)));
    Run second =
        Run.in(Path.of(""), "", List.of("stories", "--state", state, files.get(2), files.get(3)));
    assertThat(second.exit()).isZero();
    assertThat(second.out().split(" ")[0]).isEqualTo(first.out().split(" ")[0]);
    Files.writeString(Path.of(state), "nonsense");
    Run damaged = Run.in(Path.of(""), "", List.of("stories", "--state", state, files.get(2)));
    assertThat(damaged.exit()).isEqualTo(2);
    assertThat(damaged.err()).contains("stories.state", "remove this one");
  }

  private static String withText(Path story) {
    return json(
        WITH_TEXT.computeIfAbsent(
            story.toString(), path -> Run.read(path, "--json", "-", "--with-text")));
  }

  private static String json(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    return run.out();
  }

  private static List<Path> reportsIn(Path story) throws IOException {
    try (Stream<Path> files = Files.list(story)) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String selected(JsonNode account, JsonNode passage) {
    for (JsonNode report : account.get("reports")) {
      if (report.get("id").equals(passage.get("report"))) {
        return report
            .get("text")
            .asString()
            .substring(passage.get("start").asInt(), passage.get("end").asInt());
      }
    }
    throw new AssertionError("no report " + passage.get("report"));
  }
}
