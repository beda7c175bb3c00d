package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `parallax check` and `parallax compare` as a user runs them, on the sample stories.
class InquiryCommandsTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Path MAIL = SAMPLES.resolve("pastor-tariffs/2-bosphorus-mail.txt");
  private static final Path DIGEST = SAMPLES.resolve("pastor-tariffs/3-market-digest.txt");

  @TempDir private Path folder;

  @Test
  void aSentenceIsSupportedContradictedOrNotSpokenOf() {
    JsonNode check = check("Tariffs on steel will rise to 40 percent.", "pastor-tariffs");
    assertThat(positions(check))
        .isEqualTo(
            Map.of(
                "1-atlantic-ledger.txt", "silent",
                "2-bosphorus-mail.txt", "contradicts",
                "3-market-digest.txt", "supports",
                "4-anatolian-star.txt", "silent",
                "5-inland-times.txt", "silent"));
    JsonNode objection = check.get("reports").get(1).get("contradicting").get(0);
    assertThat(objection.get("kind").asString()).isEqualTo("number");
    assertThat(objection.get("claimed").asString()).isEqualTo("40 percent");
    assertThat(objection.get("told").asString()).isEqualTo("50 percent");
  }

  @Test
  void passagesAreSentencesOfTheReports() throws IOException {
    JsonNode check = check("The pact replaces the Interim Accord of 1995.", "prespa-pact");
    JsonNode herald = check.get("reports").get(1);
    assertThat(herald.get("position").asString()).isEqualTo("supports");
    JsonNode passage = herald.get("supporting").get(0);
    String text = Files.readString(Path.of(herald.get("source").asString()));
    assertThat(text.substring(passage.get("start").asInt(), passage.get("end").asInt()))
        .isEqualTo("The pact replaces the Interim Accord of 1995.");
  }

  @Test
  void aDeniedSentenceIsContradicted() {
    JsonNode check = check("The pact does not replace the Interim Accord of 1995.", "prespa-pact");
    assertThat(positions(check)).containsEntry("2-lakeside-herald.txt", "contradicts");
  }

  @Test
  void theSummaryNamesTheOutlets() {
    Run run = run("check", "Tariffs on steel will rise to 40 percent.", story("pastor-tariffs"));
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Supported by (1)", "Contradicted by (1)", "Silent (3)", "Bosphorus Mail")
        .doesNotContain("\u001b");
  }

  @Test
  void aClaimThatIsNoSentenceIsRefused() {
    Run run = run("check", " ?! ", story("port-blast"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("CLAIM", "' ?! '");
  }

  @Test
  void twoReportsStandSideBySideWithTheirDifference() {
    Run run = run("compare", MAIL.toString(), DIGEST.toString(), "--json", "-");
    assertThat(run.exit()).as(run.err()).isZero();
    JsonNode comparison = JsonMapper.shared().readTree(run.out());
    assertThat(comparison.get("format").asString()).isEqualTo("parallax-comparison/1");
    assertThat(comparison.get("passages").valueStream().filter(p -> p.get("opposed").asBoolean()))
        .hasSize(1);
    assertThat(
            comparison
                .get("discrepancies")
                .valueStream()
                .filter(d -> d.get("kind").asString().equals("number"))
                .flatMap(d -> d.get("values").valueStream())
                .map(value -> value.get("value").asString()))
        .containsExactlyInAnyOrder("40 percent", "50 percent");
  }

  @Test
  void theLeftReportIsTheOneNamedFirst() {
    Run run = run("compare", DIGEST.toString(), MAIL.toString(), "--json", "-");
    JsonNode comparison = JsonMapper.shared().readTree(run.out());
    String left = comparison.get("left").asString();
    assertThat(
            comparison
                .get("reports")
                .valueStream()
                .filter(report -> report.get("id").asString().equals(left))
                .map(report -> report.get("source").asString()))
        .containsExactly(DIGEST.toString());
  }

  @Test
  void theComparisonIsAPageThatNeedsNothingElse() throws IOException {
    Path page = folder.resolve("sides.html");
    Run run = run("compare", MAIL.toString(), DIGEST.toString(), "--html", page.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(page))
        .contains("Bosphorus Mail beside Market Digest", "class=\"pair differs\"")
        .doesNotContain("http://", "https://", "src=");
  }

  @Test
  void oneReportCannotBeComparedWithItself() {
    Run run = run("compare", MAIL.toString(), MAIL.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("two reports", "2-bosphorus-mail.txt");
  }

  private static JsonNode check(String claim, String story) {
    Run run = run("check", claim, story(story), "--json");
    assertThat(run.exit()).as(run.err()).isZero();
    JsonNode check = JsonMapper.shared().readTree(run.out());
    assertThat(check.get("format").asString()).isEqualTo("parallax-check/1");
    return check;
  }

  private static Map<String, String> positions(JsonNode check) {
    Map<String, String> positions = new TreeMap<>();
    for (JsonNode report : check.get("reports")) {
      positions.put(
          Path.of(report.get("source").asString()).getFileName().toString(),
          report.get("position").asString());
    }
    return positions;
  }

  private static String story(String name) {
    return SAMPLES.resolve(name).toString();
  }

  private static Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--cache", Run.CACHE.toString()));
    return Run.in(Path.of(""), "", all);
  }
}
