package news.parallax.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.report.Evidence;
import news.parallax.testkit.CorridorStory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
  private static final Account ACCOUNT = CorridorStory.account();
  private static final String CORRIDOR = new HtmlWriter().write(ACCOUNT);
  private static final Document PAGE = Jsoup.parse(CORRIDOR);

  @Test
  void everySectionOfTheAccountStandsOnThePage() {
    assertThat(PAGE.select("section.part > h2").eachText())
        .containsExactly(
            "What reports agree on",
            "What is disputed",
            "When it happened",
            "Who reports what, and who is silent",
            "Who says what",
            "Who stands where",
            "Agreements and sanctions",
            "In numbers",
            "How they word it",
            "The reports");
    assertThat(PAGE.select("nav.contents a").eachAttr("href"))
        .isEqualTo(
            PAGE.select("section.part").eachAttr("id").stream().map(id -> "#" + id).toList());
  }

  @Test
  void thePageIsWellFormed() {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    parser.parseInput(CORRIDOR, "");
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void thePageMakesNoRequest() {
    assertThat(PAGE.select("[src], link, iframe, object, embed, form, base, img")).isEmpty();
    assertThat(PAGE.select("a").eachAttr("href")).isNotEmpty().allMatch(to -> to.startsWith("#"));
    assertThat(CORRIDOR).doesNotContain("http://", "https://", "@import", "url(h");
    assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryPlaceIsThereOnce() {
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .containsAll(
            PAGE.select("a[href]").eachAttr("href").stream().map(to -> to.substring(1)).toList());
  }

  @Test
  void everyPassageOfTheAccountHasItsPlaceAndIsMarked() {
    for (Statement statement : Statement.of(ACCOUNT, new Names(ACCOUNT))) {
      assertThat(PAGE.getElementById(statement.anchor())).as(statement.anchor()).isNotNull();
      for (Evidence evidence : statement.evidence()) {
        assertThat(marked(evidence, statement.anchor()))
            .isEqualTo(
                ACCOUNT.reports().stream()
                    .filter(entry -> entry.report().id().equals(evidence.report()))
                    .findFirst()
                    .orElseThrow()
                    .report()
                    .at(evidence.span()));
      }
    }
  }

  /// The words on the page between the two ends of a passage, as far as they carry the statement.
  private static String marked(Evidence evidence, String anchor) {
    assertThat(PAGE.getElementById(Edition.anchor(evidence))).as(evidence.toString()).isNotNull();
    return PAGE.select("#report-" + evidence.report() + " mark").stream()
        .filter(mark -> Integer.parseInt(mark.attr("data-from")) >= evidence.span().start())
        .filter(mark -> Integer.parseInt(mark.attr("data-to")) <= evidence.span().end())
        .filter(mark -> List.of(mark.attr("data-says").split(" ")).contains(anchor))
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }

  @Test
  void aReportsTextIsWhole() {
    String text = ACCOUNT.reports().getFirst().report().text();
    assertThat(
            PAGE.select("#report-r1 .text .block > :first-child").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining()))
        .isEqualToNormalizingWhitespace(text.replace("\n", ""));
  }

  @Test
  void aDisputeShowsItsRivalsSideBySide() {
    Element dispute = PAGE.expectFirst("#disputed-1");
    assertThat(dispute.select("h3").text())
        .isEqualTo("Day on which the Grain Corridor Pact was signed");
    assertThat(dispute.select(".rival .value").eachText())
        .containsExactly("12 May 2031", "13 May 2031");
    assertThat(dispute.select(".rival.better .flag").text()).isEqualTo("better supported");
    assertThat(dispute.select(".rival").getLast().select("blockquote").text())
        .isEqualTo(
            "Marsh and Vant put their names to the corridor pact on Tuesday, a day later than planned, in the Old Customs House. Harbour Gazette");
  }

  @Test
  void aDisputeIsAQuestionWithRivalAnswersThoseWhoHoldThemAndTheReason() {
    Element dispute = PAGE.expectFirst("#disputed-1");
    assertThat(dispute.select(".kind").text())
        .isEqualTo("On which day? Reports give different answers. High severity");
    assertThat(dispute.select(".holders").eachText()).hasSize(2).doesNotContain("");
    assertThat(dispute.select(".why").text()).startsWith("Why: ").hasSizeGreaterThan(10);
  }

  @Test
  void agreementsStandInTheOrderInWhichTheyReplaceEachOther() {
    Elements generations = PAGE.select("ol.chain > li");
    assertThat(generations).hasSize(2);
    assertThat(generations.get(0).select("h3").eachText())
        .containsExactly("Straits Treaty", "Harbour Accord");
    assertThat(generations.get(0).select(".heir a").eachAttr("href"))
        .containsExactly("#pact-3", "#pact-3");
    assertThat(generations.get(1).select("h3").eachText()).containsExactly("Grain Corridor Pact");
  }

  @Test
  void everySanctionHasARowAndItsPassages() {
    assertThat(PAGE.select(".sanctions tbody tr")).hasSize(ACCOUNT.sanctions().size());
    assertThat(PAGE.expectFirst(".sanctions tbody tr").select("td").eachText().subList(0, 6))
        .containsExactly(
            "League of Coasts",
            "Ostrand",
            "sanction",
            "2027",
            "the mining of the strait",
            "in force");
    assertThat(PAGE.expectFirst(".sanctions tbody tr").select(".cites a")).isNotEmpty();
  }

  @Test
  void eachRelationIsALineThatLeadsToAPassageAndWordsWithTheSameDays() {
    Elements lines = PAGE.select(".graph [data-tie]");
    assertThat(lines).hasSize(ACCOUNT.relations().size());
    for (Element line : lines) {
      Element words = PAGE.expectFirst("li[data-tie=" + line.attr("data-tie") + "]");
      assertThat(words.id()).isEqualTo(line.attr("data-for"));
      assertThat(words.attr("data-from")).isEqualTo(line.attr("data-from"));
      assertThat(words.select(".cites a").eachAttr("href")).contains(line.attr("href"));
    }
    assertThat(PAGE.select("#moments option").eachAttr("label"))
        .containsExactly("2027", "12 May 2031", "all dates");
    assertThat(PAGE.select(".dates[hidden]")).hasSize(1);
  }

  @Test
  void theMatrixTellsWhoIsSilent() {
    Elements rows = PAGE.select(".matrix tbody tr");
    assertThat(PAGE.select(".matrix thead th").eachText())
        .containsExactly(
            "Finding",
            "Capital Courier before",
            "Daily Lantern",
            "Northwire",
            "Harbour Gazette",
            "Meridian Post");
    assertThat(rows.get(1).select("td").eachText()).containsExactly("●", "–", "–", "●", "●");
  }

  @Test
  void wordsOfReportsAreNoMarkup() {
    String page =
        new HtmlWriter()
            .write(Hostile.account("<script>alert(1)</script> \" onload=\"x {{script}} &amp;"));
    Document parsed = Jsoup.parse(page);
    assertThat(parsed.select("script")).hasSize(1);
    assertThat(parsed.select("[onload]")).isEmpty();
    assertThat(parsed.select("h1").text())
        .isEqualTo("<script>alert(1)</script> \" onload=\"x {{script}} &amp;");
  }

  @Test
  void wordsOfReportsDoNotTurnTheOrderOfLettersAround() {
    String page = new HtmlWriter().write(Hostile.account("to \u202e\u2066 and fro"));
    assertThat(Jsoup.parse(page).select("h1").text()).isEqualTo("to and fro");
    assertThat(page.codePoints()).doesNotContain(0x202E, 0x2066);
  }

  @Test
  void theSameAccountGivesTheSameBytes() {
    assertThat(new HtmlWriter().write(CorridorStory.account())).isEqualTo(CORRIDOR);
  }

  @Test
  void headingsDescendWithoutAGap() {
    Set<String> levels = new TreeSet<>();
    PAGE.select("h1, h2, h3, h4").forEach(heading -> levels.add(heading.tagName()));
    assertThat(levels).startsWith("h1", "h2", "h3");
    assertThat(PAGE.select("h1")).hasSize(1);
  }
}
