package news.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import news.parallax.correction.CorrectionFile;
import news.parallax.correction.Corrections;
import news.parallax.store.StoryShelf.Order;
import news.parallax.store.StorySummary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people set right from a page.
class CorrectingTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir private Path folder;
  private Newsstand stand;
  private String story;

  @BeforeEach
  void open() throws Exception {
    stand = new Newsstand(folder, null);
    story = "/stories/" + stand.story(2);
  }

  @AfterEach
  void close() {
    stand.close();
    assertThat(stand.faults).isEmpty();
  }

  /// @param fields names and values by turns
  private HttpResponse<String> send(String path, String... fields) throws Exception {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < fields.length; i++) {
      pairs.append(SearchPage.encoded(fields[i])).append(i % 2 == 0 ? "=" : "&");
    }
    return stand.post(path, pairs.toString(), "Content-Type", FORM);
  }

  private HttpResponse<String> apart() throws Exception {
    return send(
        story + "/correct",
        "kind",
        "split-story",
        "report",
        "r2",
        "by",
        "A. Berg",
        "reason",
        "Another mine: “Karvel & Sons” <old>");
  }

  @Test
  void everyFormAsksWhoAndWhyAndEveryFieldHasItsLabel() throws Exception {
    Document page = Jsoup.parse(stand.get(story + "/correct").body());
    assertThat(page.select("form.setting-right")).hasSizeGreaterThanOrEqualTo(3);
    for (Element form : page.select("form.setting-right")) {
      assertThat(form.select("[name=by][required], [name=reason][required]")).hasSize(2);
      for (Element field : form.select("select, input:not([type=hidden])")) {
        assertThat(form.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
      }
    }
  }

  @Test
  void whatIsSetRightIsFollowedAndLoggedAndCanBeTakenBack() throws Exception {
    HttpResponse<String> made = apart();
    assertThat(made.statusCode()).isEqualTo(303);
    stand.newsroom.correct(Corrections.NONE);
    stand.newsroom.update();
    assertThat(reports()).containsExactlyInAnyOrder(1, 1, 1);
    String log = Jsoup.parse(stand.get("/corrections").body()).text();
    assertThat(log).contains("A. Berg", "“Karvel & Sons” <old>", "in force");

    HttpResponse<String> back = send("/corrections/withdraw", "number", "1", "by", "B. Holm");
    assertThat(back.statusCode()).isEqualTo(303);
    stand.newsroom.correct(Corrections.NONE);
    stand.newsroom.update();
    assertThat(reports()).containsExactlyInAnyOrder(2, 1);
    assertThat(Jsoup.parse(stand.get("/corrections").body()).text())
        .contains("A. Berg", "by B. Holm");
    assertThat(send("/corrections/withdraw", "number", "1", "by", "B. Holm").statusCode())
        .isEqualTo(404);
  }

  private Iterable<Integer> reports() {
    return stand.store.stories().front(Order.NEWEST, 10, 0).stream()
        .map(StorySummary::reports)
        .toList();
  }

  @Test
  void whatIsInForceIsAFileThatTheCommandLineReads() throws Exception {
    apart();
    HttpResponse<String> file = stand.get("/corrections.yaml");
    CorrectionFile read = CorrectionFile.parse(file.body());
    assertThat(read.faults()).isEmpty();
    assertThat(read.corrections().all().getFirst().by()).isEqualTo("A. Berg");
  }

  @Test
  void wordsThatTheReportDoesNotHaveAndNamesThatNobodyHasAreRefused() throws Exception {
    HttpResponse<String> words =
        send(
            story + "/correct",
            "kind",
            "speaker",
            "report",
            "r1",
            "words",
            "no such words",
            "by",
            "A",
            "reason",
            "B");
    assertThat(words.statusCode()).isEqualTo(400);
    assertThat(words.body()).contains("copy them from its text");
    assertThat(
            send(
                    story + "/correct",
                    "kind",
                    "merge-actors",
                    "a",
                    "Nobody",
                    "b",
                    "Noone",
                    "by",
                    "A",
                    "reason",
                    "B")
                .statusCode())
        .isEqualTo(400);
    assertThat(send(story + "/correct", "kind", "split-story", "report", "r2").statusCode())
        .isEqualTo(400);
    assertThat(stand.store.madeCorrections().all()).isEmpty();
  }

  @Test
  void anotherSiteCannotSetAnythingRight() throws Exception {
    HttpResponse<String> refused =
        stand.post(
            story + "/correct",
            "kind=split-story&report=r2&by=x&reason=y",
            "Content-Type",
            FORM,
            "Origin",
            "https://evil.example");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(stand.store.madeCorrections().all()).isEmpty();
  }
}
