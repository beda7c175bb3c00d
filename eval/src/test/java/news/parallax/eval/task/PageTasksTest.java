package news.parallax.eval.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.language.Analysis;
import news.parallax.language.Engine;
import news.parallax.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scores of pages on a small set of invented ones, in the layouts of the public sets.
class PageTasksTest {
  private static final String FIRST =
      "A barge struck the lower gate of the Elmsford lock on Monday, the canal office said.";
  private static final String SECOND =
      "Nobody was hurt, and the gate should be mended within a week, so the office hopes.";

  @TempDir private Path folder;

  @Test
  void articlesAreComparedWithTheirWholeText() throws IOException {
    Path set = set("article-extraction-benchmark/html");
    page(set.resolve("whole.html.gz"), FIRST, SECOND);
    page(set.resolve("half.html.gz"), FIRST);
    Files.writeString(
        set.resolveSibling("ground-truth.json"),
        """
        {"whole": {"articleBody": "%1$s\\n\\n%2$s", "url": "https://a.example/"},
         "half": {"articleBody": "%1$s %2$s", "url": "https://b.example/"},
         "gone": {"articleBody": "%1$s"}}
        """
            .formatted(FIRST, SECOND));

    Score.Measured score = only(new PagesNews());

    assertThat(score.n()).isEqualTo(2);
    assertThat(score.note()).isEqualTo("1 pages of the list are not there");
    assertThat(score.precision()).isEqualTo(1);
    // Of the 32 words FIRST has 16: 13 of 29 runs of four.
    assertThat(score.recall()).isEqualTo((1 + 13.0 / 29) / 2, within(1e-12));
  }

  @Test
  void segmentsMustAndMustNotBeInTheText() throws IOException {
    Path set = set("pages-trafilatura/cache");
    page(set.resolve("barge.html.gz"), FIRST, SECOND);
    Files.writeString(
        set.resolveSibling("evaldata.json"),
        """
        {"https://a.example/": {"file": "barge.html",
          "with": ["Elmsford lock on Monday", "within a week", "a segment that is nowhere"],
          "without": ["Home", "struck the lower gate"]}}
        """);

    Score.Measured score = only(new PagesTrafilatura());

    assertThat(score.recall()).isEqualTo(2.0 / 3, within(1e-12));
    assertThat(score.precision()).isEqualTo(2.0 / 3, within(1e-12));
  }

  private Path set(String name) throws IOException {
    return Files.createDirectories(folder.resolve("data").resolve(name));
  }

  private static void page(Path file, String... paragraphs) throws IOException {
    String html =
        "<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav><article><p>%s</p></article></body></html>"
            .formatted(String.join("</p><p>", paragraphs));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(html.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Score.Measured only(Task task) {
    try (Parallax parallax = new Parallax(new Unasked(), 1)) {
      List<Score> scores = task.run(new DataFolder(folder), parallax, status -> {});
      assertThat(scores).singleElement().isInstanceOf(Score.Measured.class);
      return (Score.Measured) scores.getFirst();
    }
  }

  /// Pages are scored without any analysis of their language.
  private static final class Unasked implements Engine {
    @Override
    public String version() {
      return "unasked";
    }

    @Override
    public Analysis analyse(Report report) {
      throw new AssertionError("No report should be analysed");
    }

    @Override
    public void close() {}
  }
}
