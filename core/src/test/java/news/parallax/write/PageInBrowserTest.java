package news.parallax.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.parallax.testkit.CorridorStory;
import news.parallax.testkit.Sketch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page in a real browser, at the width of a phone: a script beside it reads on as a person
/// would, and writes down what it saw.
class PageInBrowserTest {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  @Test
  void aReaderGoesFromAStatementToItsWordsAndBack(@TempDir Path folder) throws Exception {
    Document seen = read(folder, new HtmlWriter().write(CorridorStory.account()));
    assertThat(saw(seen, "errors")).isEmpty();
    assertThat(saw(seen, "width")).isEqualTo("390");
    assertThat(saw(seen, "too-wide")).as("elements that stick out on the right").isEmpty();
    assertThat(saw(seen, "report-opened")).isEqualTo("true");
    assertThat(saw(seen, "shaded")).isEqualTo("on Tuesday, a day later than planned");
    assertThat(saw(seen, "statements-at-it"))
        .contains("Day on which the Grain Corridor Pact was signed");
    assertThat(saw(seen, "back-at")).isEqualTo("#disputed-1");
    assertThat(saw(seen, "back-gone")).isEqualTo("true");
  }

  private static String saw(Document seen, String what) {
    return seen.select("#saw-" + what).text();
  }

  private static Document read(Path folder, String page) throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeThat(browser).as("no Chromium on the path: the page was not tried").isPresent();
    String reader = Sketch.resource("reader.js");
    Files.writeString(
        folder.resolve("page.html"),
        page.replace("</body>", "<script>" + reader + "</script></body>"));
    Path frame = folder.resolve("frame.html");
    Files.writeString(frame, Sketch.resource("frame.html"));
    List<String> command = new ArrayList<>(List.of(browser.orElseThrow().toString()));
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--user-data-dir=" + folder.resolve("profile"),
            "--virtual-time-budget=8000",
            "--dump-dom",
            frame.toUri().toString()));
    Path dom = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(folder.resolve("log.txt").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).as("the browser ended in time").isTrue();
    return Jsoup.parse(Files.readString(dom));
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
