package news.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.store.TwoStories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Every view in a real browser: what a person does there, at three widths, by keyboard, and under
/// the rules of axe-core.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
  private Newsstand stand;
  private Chromium chromium;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    stand = new Newsstand(folder, null);
    chromium = new Chromium(stand.at("/").toString());
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
    if (stand != null) {
      stand.close();
    }
  }

  private Map<String, String> views() {
    return views("/stories/" + stand.story(2), "Anna+M%C3%BCller", "karvel");
  }

  private static Map<String, String> views(String story, String actor, String searched) {
    return Map.of(
        "front", "/",
        "story", story,
        "history", story + "/history",
        "compare", story + "/compare",
        "correct", story + "/correct",
        "search", "/search?q=" + searched,
        "actor", "/actors?name=" + actor,
        "read", "/read",
        "corrections", "/corrections");
  }

  @Test
  void noViewHasATroubleAtAnyWidth() {
    for (int width : Chromium.WIDTHS) {
      Page page = chromium.page(width);
      views()
          .forEach(
              (name, address) -> {
                page.navigate(stand.at(address).toString());
                Chromium.picture(page, "%s-%d".formatted(name, width));
                Chromium.fits(page, "%s at %d".formatted(name, width));
              });
      page.context().close();
    }
    assertThat(chromium.trouble).isEmpty();
  }

  /// Titles, outlets, names, numbers and passages of which each holds a word without end.
  @Test
  void aWordOfFiveThousandLettersMakesNoPageTooWide(@TempDir Path folder) throws Exception {
    String endless = "W" + "o".repeat(4_999);
    try (Newsstand wide = new Newsstand(folder, null);
        Chromium browser = new Chromium(wide.at("/").toString())) {
      wide.tell(
          TwoStories.report(
              "inbox/%s-4.txt".formatted("w".repeat(200)),
              endless,
              LocalDate.of(2031, 5, 13),
              """
              %1$s mill burns in Sarn

              Nine workers died when the mill of %1$s burned in Sarn. "Nobody saw %1$s," Hanna %1$s said.
              """
                  .formatted(endless)),
          TwoStories.report(
              "inbox/5.txt",
              "Sarn Letter",
              LocalDate.of(2031, 5, 13),
              """
              %1$s mill in Sarn burns down

              Twelve workers died when the mill of %1$s in Sarn burned. Hanna %1$s said %2$s tonnes burned.
              """
                  .formatted(endless, "7".repeat(5_000))));
      String story =
          "/stories/" + wide.store.search().find("sarn", "report", 1, 0).getFirst().story();
      for (int width : Chromium.WIDTHS) {
        Page page = browser.page(width);
        views(story, "Hanna+" + endless, "sarn")
            .forEach(
                (name, address) -> {
                  page.navigate(wide.at(address).toString());
                  page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                  Chromium.fits(page, "%s at %d".formatted(name, width));
                });
        page.context().close();
      }
      assertThat(browser.trouble).isEmpty();
    }
  }

  @Test
  void noViewHasASeriousFindingOfAxe() {
    List<String> findings = new ArrayList<>();
    for (Page page : List.of(chromium.page(1280), chromium.dark(320))) {
      views()
          .forEach(
              (name, address) -> {
                page.navigate(stand.at(address).toString());
                findings.addAll(Chromium.findings(page, name));
              });
      page.context().close();
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void aPersonReachesTheWordsBehindAStatementByKeyboard() {
    Page page = chromium.page(1280);
    page.navigate(stand.at("/").toString());
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.textContent"))
        .isEqualTo("Skip to the content");
    page.keyboard().press("Enter");
    page.locator(".stories h2 a").first().focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/stories/**");
    page.locator("#report-r1 > summary").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#report-r1 .text").isVisible()).isTrue();
    page.context().close();
  }

  @Test
  void aSearchLeadsToItsPlaceInTheStory() {
    Page page = chromium.page(768);
    page.navigate(stand.at("/").toString());
    page.locator(".site input[type=search]").fill("parliament");
    page.keyboard().press("Enter");
    page.locator(".hits h2 a").first().click();
    page.waitForURL("**/stories/*#*");
    page.context().close();
  }

  @Test
  void whatIsPastedBecomesAnAccount() {
    Page page = chromium.page(320);
    page.navigate(stand.at("/read").toString());
    page.locator("#text-1").fill(TwoStories.MINE.text());
    page.locator("#text-2").fill(TwoStories.RESCUE.text());
    page.locator("form.reports button").click();
    assertThat(page.locator("main .sources li").count()).isGreaterThanOrEqualTo(2);
    page.context().close();
  }

  @Test
  void aPersonSetsSomethingRightByKeyboardAndTakesItBack() {
    Page page = chromium.page(320);
    String vote = stand.store.search().find("harbour", "report", 1, 0).getFirst().story();
    page.navigate(stand.at("/stories/" + vote + "/correct").toString());
    page.locator("#speaker > summary").focus();
    page.keyboard().press("Enter");
    page.locator("#speaker-words").fill("The Harbour Party led in early counts");
    page.locator("#speaker-by").fill("A. Berg");
    page.locator("#speaker-reason").fill("Told by the paper itself");
    page.keyboard().press("Enter");
    page.waitForURL("**/corrections");
    assertThat(page.locator("main").textContent()).contains("A. Berg", "Told by the paper itself");
    page.locator("summary:has-text('Take it back')").click();
    page.locator("input[name=by]").fill("A. Berg");
    page.locator("button:has-text('Take back')").click();
    page.waitForFunction("document.querySelector('main').textContent.includes('taken back')");
    page.context().close();
    assertThat(chromium.trouble).isEmpty();
  }

  @Test
  void anOpenPageTellsWhatChanges() {
    Page page = chromium.page(1280);
    page.navigate(stand.at("/").toString());
    page.waitForTimeout(1500);
    stand.tell(
        TwoStories.report(
            "inbox/9.txt", "Lantern", LocalDate.of(2031, 5, 15), TwoStories.VOTE.text()));
    page.locator("#news:has-text('changed')").waitFor();
    page.context().close();
    assertThat(chromium.trouble).isEmpty();
  }
}
