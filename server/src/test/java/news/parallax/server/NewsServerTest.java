package news.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import news.parallax.store.TwoStories;
import news.parallax.testkit.AccountContract;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NewsServerTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir private Path folder;
  private Newsstand stand;

  @BeforeEach
  void open() throws Exception {
    stand = new Newsstand(folder, null);
  }

  @AfterEach
  void nothingWentWrong() {
    stand.close();
    assertThat(stand.faults).isEmpty();
  }

  private JsonNode json(String path) throws Exception {
    HttpResponse<String> response = stand.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    return JsonMapper.shared().readTree(response.body());
  }

  private Document page(String path) throws Exception {
    HttpResponse<String> response = stand.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private void problem(HttpResponse<String> response, int status, String words) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(response.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asString()).contains(words);
  }

  @Test
  void theFrontPageShowsStoriesWithOriginsAndDisputes() throws Exception {
    Document front = page("/?order=reports");
    assertThat(front.select(".stories h2").eachText())
        .containsExactly("Miners trapped in Karvel", "Ostrand elects a new parliament");
    assertThat(front.select(".stories .facts").eachText().getFirst())
        .startsWith("2 reports · 2 origins · 0 disputed points · 12 May 2031, 08:00 UTC");
  }

  @Test
  void aStoryPageHasTheAccountWithItsPassagesAndTheTextOfReports() throws Exception {
    Document story = page("/stories/" + stand.story(2));
    assertThat(story.select("h1").text()).isEqualTo("Miners trapped in Karvel");
    assertThat(story.select("#report-r2").text()).contains("Two of the trapped miners");
    assertThat(story.select("main")).hasSize(1);
  }

  @Test
  void theHistoryTellsWhatChangedAndLeadsToTheAccountAsItWas() throws Exception {
    String id = stand.story(2);
    stand.tell(
        TwoStories.report(
            "inbox/4-lantern.txt",
            "Lantern",
            LocalDate.of(2031, 5, 13),
            TwoStories.RESCUE.text().replace("Rescuers reach", "Hope for")));
    Document history = page("/stories/" + id + "/history");
    assertThat(history.select(".history").text()).contains("A report joins: Lantern, “Hope for");
    Document then = page("/stories/" + id + "?revision=1");
    assertThat(then.select(".report")).hasSize(2);
    assertThat(then.select(".views").text()).contains("As it was on 12 May 2031");
  }

  @Test
  void wordsLeadToTheirPlace() throws Exception {
    Document found = page("/search?q=parliament&kind=report");
    assertThat(found.select(".hits h2 a").attr("href"))
        .isEqualTo("/stories/" + stand.story(1) + "#report-r1");
    assertThat(page("/search?q=nosuchword").text()).contains("Nothing has all of these words");
  }

  @Test
  void anActorHasAPageOverAllStories() throws Exception {
    JsonNode actors = json("/api/search?q=anna&kind=actor");
    String name = actors.get("items").get(0).get("title").asString();
    assertThat(page("/actors?name=" + name.replace(" ", "+")).select("h1").text()).isEqualTo(name);
  }

  @Test
  void twoReportsAreComparedAndOthersCanBeChosen() throws Exception {
    Document compared = page("/stories/" + stand.story(2) + "/compare?a=r1&b=r2");
    assertThat(compared.select("h2").eachText())
        .containsExactly(
            "Where they differ", "What both tell", "Only in Northwire", "Only in Ostrand Herald");
  }

  @Test
  void whatIsPastedIsReadAtOnceAndNotKept() throws Exception {
    String body = "text=" + SearchPage.encoded(TwoStories.VOTE.text()) + "&text=";
    HttpResponse<String> made = stand.post("/read", body, "Content-Type", FORM);
    assertThat(made.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(made.body()).select("h1").text())
        .isEqualTo("Ostrand elects a new parliament");
    assertThat(stand.store.reports().count()).isEqualTo(3);
  }

  @Test
  void aProgramGetsAnAccountOfWhatItSends() throws Exception {
    String body =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "reports",
                    List.of(Map.of("text", TwoStories.MINE.text(), "published", "2031-05-11"))));
    HttpResponse<String> made =
        stand.post("/api/accounts", body, "Content-Type", "application/json");
    assertThat(AccountContract.violations(made.body())).isEmpty();
    problem(
        stand.post("/api/accounts", "{\"reports\": []}", "Content-Type", "application/json"),
        400,
        "1 to 50 reports");
    problem(
        stand.post("/api/accounts", "{", "Content-Type", "application/json"), 400, "no valid JSON");
    problem(stand.post("/api/accounts", body, "Content-Type", "text/plain"), 415, "Send JSON");
  }

  @Test
  void everyAddressOfTheDocumentAnswers() throws Exception {
    JsonNode document = json("/api/openapi.json");
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      boolean isJson = !List.of("/events", "/stories/{id}/export/{form}").contains(path.getKey());
      if (path.getValue().has("get") && isJson) {
        json("/api" + path.getKey().replace("{id}", stand.story(2)));
      }
    }
    String account = stand.get("/api/stories/" + stand.story(2) + "/account").body();
    assertThat(AccountContract.violations(account)).isEmpty();
    HttpResponse<String> calendar = stand.get("/api/stories/" + stand.story(2) + "/export/ical");
    assertThat(calendar.headers().firstValue("Content-Type"))
        .hasValue("text/calendar; charset=utf-8");
    assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR");
    problem(
        stand.get("/api/stories/" + stand.story(2) + "/export/poem"),
        404,
        "expected one of claims");
  }

  @Test
  void listsComeInPagesAndAnEtagSparesTheRest() throws Exception {
    JsonNode first = json("/api/stories?limit=1");
    assertThat(first.get("items")).hasSize(1);
    assertThat(
            json("/api/stories?limit=1&offset=" + first.get("next").asInt()).get("next").isNull())
        .isTrue();
    String tag = stand.get("/api/stories").headers().firstValue("ETag").orElseThrow();
    assertThat(stand.get("/api/stories", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void whatIsWrongIsNamedWithTheRemedy() throws Exception {
    problem(stand.get("/api/stories/s-none"), 404, "There is no story 's-none'");
    problem(stand.get("/api/stories?limit=900"), 400, "expected a number from 1 to 200");
    problem(stand.get("/api/stories?order=size"), 400, "expected newest, reports");
    problem(stand.get("/api/search?q=a&kind=poem"), 400, "expected one of report");
    problem(stand.get("/api/nothing"), 404, "Nothing is at /api/nothing");
    assertThat(stand.get("/nothing").statusCode()).isEqualTo(404);
    assertThat(stand.get("/stories/s-none").body()).contains("There is no story");
  }

  @Test
  void noScriptOrStyleStandsInAnyPageAndNothingComesFromElsewhere() throws Exception {
    String hostile = "<script>alert(1)</script> \" onload=\"x <img src=//evil.example>";
    stand.tell(
        TwoStories.report(
            "inbox/<b>5.txt",
            hostile,
            LocalDate.of(2031, 5, 13),
            hostile + "\n\n" + hostile + "."));
    String id = stand.store.search().find("evil", "report", 1, 0).getFirst().story();
    for (String path :
        List.of(
            "/",
            "/stories/" + id,
            "/stories/" + id + "/history",
            "/stories/" + id + "/compare",
            "/search?q=" + SearchPage.encoded(hostile),
            "/read",
            "/corrections")) {
      HttpResponse<String> response = stand.get(path);
      assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("script-src 'self'; style-src 'self'");
      Document page = Jsoup.parse(response.body());
      assertThat(page.select("script:not([src]), style, img, iframe, [onload], b[id]")).isEmpty();
      for (var element : page.select("[src], link[href]")) {
        assertThat(element.attr("src") + element.attr("href")).startsWith("/assets/");
      }
    }
  }

  @Test
  void onlyNamedFilesAreServed() throws Exception {
    for (String path :
        List.of(
            "/assets/..%2f..%2fetc%2fpasswd", "/assets/NewsServer.class", "/assets/openapi.json")) {
      assertThat(stand.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void aForeignNameOfThisMachineIsRefused() throws Exception {
    try (Socket socket = new Socket("localhost", stand.server.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: rebound.example\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(lines.readLine()).contains("403");
    }
  }

  @Test
  void anotherSiteCannotSendAForm() throws Exception {
    assertThat(
            stand
                .post("/read", "text=x", "Content-Type", FORM, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            stand
                .post("/read", "text=x", "Content-Type", FORM, "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() throws Exception {
    problem(
        stand.post(
            "/api/accounts",
            "x".repeat(Request.LARGEST_BODY + 1),
            "Content-Type",
            "application/json"),
        413,
        "send fewer reports");
  }

  @Test
  void changesAreSentAsTheyCome() throws Exception {
    HttpURLConnection connection =
        (HttpURLConnection) stand.at("/api/events").toURL().openConnection();
    connection.setReadTimeout(20_000);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).startsWith(": changes after");
      stand.tell(
          TwoStories.report(
              "inbox/6.txt", "Lantern", LocalDate.of(2031, 5, 14), TwoStories.VOTE.text()));
      String line = lines.readLine();
      while (!line.startsWith("data: ")) {
        line = lines.readLine();
      }
      assertThat(line).contains("\"kind\":\"report-joins\"", "inbox/6.txt");
    }
  }
}
