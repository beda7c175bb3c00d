package news.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The Chromium of this machine, which notes everything that goes wrong on its pages. Pictures lie
/// in `target/screenshots`.
final class Chromium implements AutoCloseable {
  /// A phone, a tablet, a desk, in CSS pixels.
  static final List<Integer> WIDTHS = List.of(320, 768, 1280);

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final int HEIGHT = 900;
  private static final Set<String> SERIOUS = Set.of("serious", "critical");
  private static final Path PICTURES = Path.of("target", "screenshots");

  /// Errors in the console, faults of scripts, and requests to elsewhere.
  final List<String> trouble = new ArrayList<>();

  private final Playwright playwright;
  private final Browser browser;
  private final String home;

  /// Skips the test where there is no Chromium on the path.
  ///
  /// @param home how every address that may be asked begins
  Chromium(String home) throws IOException {
    Optional<Path> found = found();
    assumeThat(found).as("no Chromium on the path: the pages were not tried").isPresent();
    this.home = home;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(found.orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    Files.createDirectories(PICTURES);
  }

  private static Optional<Path> found() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  Page page(int width) {
    return page(options(width));
  }

  Page dark(int width) {
    return page(options(width).setColorScheme(ColorScheme.DARK));
  }

  Page withoutScript(int width) {
    return page(options(width).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions options(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, HEIGHT);
  }

  private Page page(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            trouble.add("console: %s (%s)".formatted(message.text(), message.location()));
          }
        });
    page.onPageError(error -> trouble.add("script: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(home)) {
            trouble.add("request to " + request.url());
          }
        });
    return page;
  }

  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  /// That nothing sticks out on the right; what does is named by its tags and classes.
  static void fits(Page page, String name) {
    assertThat(
            page.evaluate(
                """
                () => {
                  const width = document.documentElement.clientWidth;
                  if (document.documentElement.scrollWidth <= width) {
                    return [];
                  }
                  const path = e => e === document.body ? '' : path(e.parentElement) + ' ' + e.tagName
                      + (e.className ? '.' + (e.className.baseVal ?? e.className) : '');
                  return [...document.querySelectorAll('body *')]
                      .filter(e => !e.parentElement.closest('.scroller, svg'))
                      .filter(e => e.getBoundingClientRect().right > width + 1)
                      .map(path);
                }
                """))
        .as(name + " is too wide")
        .isEqualTo(List.of());
  }

  /// What the rules of axe-core find serious or critical.
  static List<String> findings(Page page, String name) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> SERIOUS.contains(rule.getImpact()))
            .flatMap(
                rule ->
                    rule.getNodes().stream()
                        .map(node -> "%s: %s: %s".formatted(name, rule.getId(), node.getHtml())))
            .toList();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
