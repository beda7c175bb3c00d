package news.parallax.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Block;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import org.junit.jupiter.api.Test;

/// Web pages and Markdown as a reader gives them: files as they lie on a disk.
class PageTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head>
        <meta charset="utf-8">
        <title>Ferry runs aground | Harbour Gazette</title>
        <meta property="og:title" content="Ferry runs aground off Lantern Point">
        <meta property="og:site_name" content="Harbour Gazette">
        <meta property="article:published_time" content="2021-03-09T06:30:00Z">
        <meta name="author" content="Ida Marlow">
        <link rel="canonical" href="https://gazette.example/ferry">
        <script>document.write("Nothing of this is told")</script>
      </head><body>
        <nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
        <article>
          <h1>Ferry runs aground off Lantern Point</h1>
          <p>A ferry with 212 people on board ran aground off <a href="/lp">Lantern Point</a> on
             Tuesday, the coast guard&nbsp;said.</p>
          <p>Nobody was hurt &mdash; all passengers were brought ashore by noon, and the captain
             blamed a broken rudder for the accident.</p>
          <h2>Second accident this year</h2>
          <ul><li>In January a freighter struck the same rocks, and it took divers a week to free
             it.</li><li><a href="/more">Five wrecks to see</a></li></ul>
          <aside><p>Subscribe to our letter from the harbour.</p></aside>
        </article>
        <footer><p>All rights reserved.</p></footer>
      </body></html>
      """;

  @Test
  void aPageGivesItsArticleAndNothingElse() {
    Report report = read("ferry.html", PAGE.getBytes(StandardCharsets.UTF_8), Known.NOTHING);

    assertThat(report.text())
        .contains("ran aground off Lantern Point on Tuesday, the coast guard said.")
        .contains("In January a freighter struck the same rocks")
        .doesNotContain("Home", "Subscribe", "rights reserved", "wrecks to see", "Nothing of this");
    assertThat(kinds(report, "Second accident this year")).containsExactly(Block.Kind.HEADING);
  }

  @Test
  void aPageSaysWhoPublishedItAndWhen() {
    Report report = read("ferry.html", PAGE.getBytes(StandardCharsets.UTF_8), Known.NOTHING);

    assertThat(report.title()).isEqualTo("Ferry runs aground off Lantern Point");
    assertThat(report.outlet()).isEqualTo("Harbour Gazette");
    assertThat(report.byline()).isEqualTo("Ida Marlow");
    assertThat(report.url()).isEqualTo("https://gazette.example/ferry");
    assertThat(report.publication()).isEqualTo(new Publication.Given(LocalDate.of(2021, 3, 9)));
  }

  @Test
  void whatCameWithThePageCountsMoreThanWhatItSays() {
    Known known = new Known("The Gazette", LocalDate.of(2021, 3, 10), null, null, null);
    Report report = read("ferry.html", PAGE.getBytes(StandardCharsets.UTF_8), known);

    assertThat(report.outlet()).isEqualTo("The Gazette");
    assertThat(report.publication()).isEqualTo(new Publication.Given(LocalDate.of(2021, 3, 10)));
    assertThat(report.byline()).isEqualTo("Ida Marlow");
  }

  @Test
  void linkedDataIsReadWithItsGraph() {
    String page =
        PAGE.replace(
            "<script>",
            """
            <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
              "datePublished": "2021-03-08", "author": [{"name": "Ida Marlow"}, {"name": "Bo Reed"}]}]}
            </script><script>""");
    Report report = read("ferry.html", page.getBytes(StandardCharsets.UTF_8), Known.NOTHING);

    assertThat(report.publication()).isEqualTo(new Publication.Given(LocalDate.of(2021, 3, 8)));
    assertThat(report.byline()).isEqualTo("Ida Marlow, Bo Reed");
  }

  @Test
  void aPageMayDeclareAnotherEncoding() {
    Charset greek = Charset.forName("windows-1253");
    String page =
        PAGE.replace("utf-8", "windows-1253").replace("Bo Reed", "").replace("212", "Δέλτα");
    Report report = read("ferry.htm", page.getBytes(greek), Known.NOTHING);

    assertThat(report.text()).contains("Δέλτα");
  }

  @Test
  void standardInputIsKnownAsAPageByItsBeginning() {
    Report report = read("-", PAGE.getBytes(StandardCharsets.UTF_8), Known.NOTHING);

    assertThat(report.text()).doesNotContain("<");
  }

  @Test
  void anEmptyPageIsRefusedWithAReason() {
    byte[] page = "<html><body><nav>Home</nav></body></html>".getBytes(StandardCharsets.UTF_8);
    Outcome outcome = ReportReader.read("r1", "empty.html", page, Known.NOTHING);

    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    assertThat(((Outcome.Rejected) outcome).reason()).isEqualTo("the file holds no text");
  }

  @Test
  void markdownKeepsItsTextAndItsHeadingsLoseTheirMark() {
    String text =
        "# Ferry runs aground.\n\nA ferry ran aground on Tuesday.\n\n## What is next?\n\nDivers look.\n";
    Report report = read("ferry.md", text.getBytes(StandardCharsets.UTF_8), Known.NOTHING);

    assertThat(report.text()).isEqualTo(text);
    assertThat(report.title()).isEqualTo("Ferry runs aground.");
    assertThat(kinds(report, "What is next?")).containsExactly(Block.Kind.HEADING);
  }

  private static Report read(String source, byte[] bytes, Known known) {
    Outcome outcome = ReportReader.read("r1", source, bytes, known);
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).report();
  }

  private static List<Block.Kind> kinds(Report report, String words) {
    return report.blocks().stream()
        .filter(block -> report.at(block.span()).equals(words))
        .map(Block::kind)
        .toList();
  }
}
