package news.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.store.TwoStories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Every view in a real browser: what a person does there, at three widths, by keyboard, and under
/// the rules of axe-core. Pictures lie in `target/screenshots`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<Integer> WIDTHS = List.of(390, 820, 1280);
  private static final int HEIGHT = 900;
  private static final Set<String> SERIOUS = Set.of("serious", "critical");
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final List<String> trouble = new ArrayList<>();
  private Newsstand stand;
  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    Optional<Path> chromium = chromium();
    assumeThat(chromium).as("no Chromium on the path: the pages were not tried").isPresent();
    stand = new Newsstand(folder, null);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  void close() {
    if (playwright != null) {
      playwright.close();
    }
    if (stand != null) {
      stand.close();
    }
  }

  private static Optional<Path> chromium() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// A page on which everything that goes wrong is noted.
  private Page page(int width) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT));
    Page page = context.newPage();
    String here = stand.at("/").toString();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            trouble.add("console: %s (%s)".formatted(message.text(), message.location()));
          }
        });
    page.onPageError(error -> trouble.add("script: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(here)) {
            trouble.add("request to " + request.url());
          }
        });
    return page;
  }

  private Map<String, String> views() {
    String story = "/stories/" + stand.story(2);
    return Map.of(
        "front", "/",
        "story", story,
        "history", story + "/history",
        "compare", story + "/compare",
        "search", "/search?q=karvel",
        "actor", "/actors?name=Anna+M%C3%BCller",
        "read", "/read",
        "corrections", "/corrections");
  }

  @Test
  void noViewHasATroubleAtAnyWidth() {
    for (int width : WIDTHS) {
      Page page = page(width);
      views()
          .forEach(
              (name, address) -> {
                page.navigate(stand.at(address).toString());
                page.screenshot(
                    new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve("%s-%d.png".formatted(name, width))));
                Object overflow =
                    page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(overflow).as("%s at %d is too wide".formatted(name, width)).isEqualTo(0);
              });
      page.context().close();
    }
    assertThat(trouble).isEmpty();
  }

  @Test
  void noViewHasASeriousFindingOfAxe() {
    Page page = page(1280);
    List<String> findings = new ArrayList<>();
    views()
        .forEach(
            (name, address) -> {
              page.navigate(stand.at(address).toString());
              new AxeBuilder(page)
                  .analyze().getViolations().stream()
                      .filter(rule -> SERIOUS.contains(rule.getImpact()))
                      .forEach(
                          rule ->
                              rule.getNodes()
                                  .forEach(
                                      node ->
                                          findings.add(
                                              name + ": " + rule.getId() + ": " + node.getHtml())));
            });
    page.context().close();
    assertThat(findings).isEmpty();
  }

  @Test
  void aPersonReachesTheWordsBehindAStatementByKeyboard() {
    Page page = page(1280);
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
    Page page = page(820);
    page.navigate(stand.at("/").toString());
    page.locator(".site input[type=search]").fill("parliament");
    page.keyboard().press("Enter");
    page.locator(".hits h2 a").first().click();
    page.waitForURL("**/stories/*#*");
    page.context().close();
  }

  @Test
  void whatIsPastedBecomesAnAccount() {
    Page page = page(390);
    page.navigate(stand.at("/read").toString());
    page.locator("#text-1").fill(TwoStories.MINE.text());
    page.locator("#text-2").fill(TwoStories.RESCUE.text());
    page.locator("form.reports button").click();
    assertThat(page.locator("main .sources li").count()).isGreaterThanOrEqualTo(2);
    page.context().close();
  }

  @Test
  void anOpenPageTellsWhatChanges() {
    Page page = page(1280);
    page.navigate(stand.at("/").toString());
    page.waitForTimeout(1500);
    stand.tell(
        TwoStories.report(
            "inbox/9.txt", "Lantern", LocalDate.of(2031, 5, 15), TwoStories.VOTE.text()));
    page.locator("#news:has-text('changed')").waitFor();
    page.context().close();
    assertThat(trouble).isEmpty();
  }
}
