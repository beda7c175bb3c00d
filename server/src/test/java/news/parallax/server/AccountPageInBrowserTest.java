package news.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.testkit.CorridorStory;
import news.parallax.write.HtmlWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The page of one account as a file, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountPageInBrowserTest {
  private Chromium chromium;
  private String address;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("account.html");
    Files.writeString(file, new HtmlWriter().write(CorridorStory.account()));
    address = file.toUri().toString();
    chromium = new Chromium(address);
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private Page at(Page page, String place) {
    page.navigate(address + place);
    return page;
  }

  @Test
  void itFitsEveryWidthInLightAndDarkAndAsksNobody() {
    for (int width : Chromium.WIDTHS) {
      for (Page page : List.of(chromium.page(width), chromium.dark(width))) {
        at(page, "");
        Object dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        String name = "account-%d%s".formatted(width, Boolean.TRUE.equals(dark) ? "-dark" : "");
        Chromium.picture(page, name);
        Chromium.fits(page, name);
        page.context().close();
      }
    }
    assertThat(chromium.trouble).isEmpty();
  }

  @Test
  void wordsWithoutEndAreBroken() throws Exception {
    // Its address begins as that of the account, which is all that may be asked for.
    Path file = Path.of(URI.create(address + "-endless.html"));
    String html = Files.readString(Path.of(URI.create(address)));
    for (String word : List.of("Ostrand", "Karvia", "League", "corridor", "Gazette", "closed")) {
      html = html.replaceAll("(?<=[> ])" + word + "(?![^<]*</(style|script)>)", word.repeat(700));
    }
    Files.writeString(file, html);
    for (int width : Chromium.WIDTHS) {
      Page page = chromium.page(width);
      page.navigate(file.toUri().toString());
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      Chromium.fits(page, "endless words at " + width);
      page.context().close();
    }
    assertThat(chromium.trouble).isEmpty();
  }

  @Test
  void axeFindsNothingSeriousWhateverIsOpen() {
    List<String> findings = new ArrayList<>();
    for (Page page : List.of(chromium.page(1280), chromium.dark(320))) {
      at(page, "");
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      page.locator("#on-day").press("Home");
      findings.addAll(Chromium.findings(page, "at the first day"));
      page.context().close();
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void theSliderShowsWhoStoodWhereOnADay() {
    Page page = at(chromium.page(1280), "#relations");
    Locator standing = page.locator(".ties li[data-tie]:visible");
    assertThat(standing.count()).isEqualTo(5);
    page.locator("#on-day").press("Home");
    assertThat(page.locator("#day").textContent()).isEqualTo("2027");
    assertThat(page.locator("#on-day").getAttribute("aria-valuetext")).isEqualTo("2027");
    assertThat(standing.allTextContents())
        .noneMatch(words -> words.contains("Karvia and Ostrand"))
        .anyMatch(words -> words.contains("League of Coasts sanctions Ostrand"));
    assertThat(page.locator("#count").textContent())
        .isEqualTo("2 stood, 2 of which no date is told; 1 had not begun or were over");
    assertThat(page.locator(".graph [data-actor]:visible").count())
        .isLessThan(page.locator(".graph [data-actor]").count());
    page.locator("#on-day").press("ArrowRight");
    assertThat(page.locator("#day").textContent()).isEqualTo("12 May 2031");
    assertThat(standing.count()).isEqualTo(5);
    page.context().close();
  }

  @Test
  void aLineOfTheGraphLeadsToItsPassageAndBackToItsWords() {
    Page page = at(chromium.page(1280), "#relations");
    page.locator(".graph a[data-for=relation-1] .grip").dispatchEvent("click");
    page.waitForFunction("location.hash.startsWith('#r')");
    assertThat(page.locator("mark.found").first().isVisible()).isTrue();
    page.locator("button.back").click();
    page.waitForFunction("location.hash === '#relation-1'");
    page.context().close();
  }

  @Test
  void withoutTheScriptTheWordsStayAndTheSliderIsNotThere() {
    Page page = at(chromium.withoutScript(320), "");
    assertThat(page.locator(".dates").isVisible()).isFalse();
    assertThat(page.locator(".ties li[data-tie]:visible").count()).isEqualTo(5);
    assertThat(page.locator(".sanctions tbody tr").first().isVisible()).isTrue();
    page.locator("#report-r1 > summary").click();
    assertThat(page.locator("#report-r1 .text").isVisible()).isTrue();
    page.context().close();
  }

  @Test
  void onPaperEverythingIsUnfoldedAndTheSliderLeftOut() {
    Page page = at(chromium.page(768), "");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator(".dates").isVisible()).isFalse();
    assertThat(page.locator("nav.contents").isVisible()).isFalse();
    assertThat(page.locator("#report-r1 .text").isVisible()).isTrue();
    page.context().close();
  }
}
