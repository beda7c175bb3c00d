package news.parallax.write;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.testkit.CorridorStory;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {
  private static final String CORRIDOR = new MarkdownWriter().write(CorridorStory.account());

  @Test
  void everySectionOfTheAccountHasItsHeading() {
    assertThat(CORRIDOR.lines().filter(line -> line.startsWith("## ")))
        .containsExactly(
            "## Reports",
            "## Timeline",
            "## What reports agree on",
            "## What is disputed",
            "## Looked at, and no conflict",
            "## Charges and answers",
            "## Who says what",
            "## Agreements",
            "## Sanctions",
            "## Figures",
            "## Contested",
            "## From one origin only",
            "## Not read");
  }

  @Test
  void rivalValuesStandWithTheirPassagesAndOutlets() {
    assertThat(CORRIDOR)
        .contains(
            """
            - **13 May 2031** (1 origin: Harbour Gazette)

              > Marsh and Vant put their names to the corridor pact **on Tuesday, a day later than planned**, in the Old Customs House. — Harbour Gazette
            """);
  }

  @Test
  void wordsOfReportsAreNoMarkup() {
    assertThat(Markdown.words("# *not* <b>bold</b> [a](b) `c` | d_e & \\ f"))
        .isEqualTo("\\# \\*not\\* \\<b\\>bold\\</b\\> \\[a\\](b) \\`c\\` \\| d\\_e \\& \\\\ f");
    assertThat(Markdown.words("1. first")).isEqualTo("1\\. first");
    assertThat(Markdown.words("- item")).isEqualTo("\\- item");
    assertThat(Markdown.words("two\n\nlines")).isEqualTo("two lines");
  }

  @Test
  void aHostileReportStaysInsideItsTableCell() {
    String page = new MarkdownWriter().write(Hostile.account("a | b <script>alert(1)</script>"));
    assertThat(page).doesNotContain("<script>").contains("a \\| b \\<script\\>");
  }

  @Test
  void theSameAccountGivesTheSameBytes() {
    assertThat(new MarkdownWriter().write(CorridorStory.account())).isEqualTo(CORRIDOR);
  }
}
