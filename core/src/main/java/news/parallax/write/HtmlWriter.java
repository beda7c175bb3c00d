package news.parallax.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.account.Account;
import news.parallax.account.Account.Rejected;
import news.parallax.inquiry.SideBySide;

/// Writes an account as one HTML page that needs nothing else: styles and script stand in it, it
/// makes no request, and it can be read without the script.
public final class HtmlWriter {
  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

  private final String skeleton;
  private final String style;
  private final String script;

  public HtmlWriter() {
    skeleton = resource("page.html");
    style = resource("page.css");
    script = resource("page.js");
  }

  /// A whole page.
  public String write(Account account) {
    return page(account.story().title(), body(new Edition(account)));
  }

  /// A whole page of two reports beside each other.
  public String write(SideBySide sides) {
    Edition edition = new Edition(sides.account());
    List<Section> sections =
        Stream.of(
                SideBySideSection.of(sides, edition),
                AgreedSection.of(edition),
                DisputedSection.of(edition),
                ReportsSection.of(edition))
            .filter(section -> !section.content().isEmpty())
            .toList();
    Element main = Element.of("main").set("id", "main");
    sections.forEach(section -> main.add(section.element()));
    return page(
        SideBySideSection.title(sides, edition),
        SideBySideSection.head(sides, edition).toString()
            + contents(sections)
            + main
            + colophon(List.of()));
  }

  private String page(String title, String body) {
    Map<String, String> parts =
        Map.of("title", Element.escaped(title), "style", style, "body", body, "script", script);
    return SLOT.matcher(skeleton)
        .replaceAll(slot -> Matcher.quoteReplacement(parts.getOrDefault(slot.group(1), "")));
  }

  /// What stands in the page's body, without the script: for pages of others, which bring the
  /// account's own style and script along.
  public static String body(Account account) {
    return body(new Edition(account));
  }

  /// The style sheet of accounts.
  public static String style() {
    return resource("page.css");
  }

  /// The script of accounts; they can be read without it.
  public static String script() {
    return resource("page.js");
  }

  private static String body(Edition edition) {
    List<Section> sections =
        Stream.of(
                AgreedSection.of(edition),
                DisputedSection.of(edition),
                TimelineSection.of(edition),
                MatrixSection.of(edition),
                SpeechSection.of(edition),
                RelationsSection.of(edition),
                PactsSection.of(edition),
                FiguresSection.of(edition),
                FramingSection.of(edition),
                CorrectionsSection.of(edition),
                ReportsSection.of(edition))
            .filter(section -> !section.content().isEmpty())
            .toList();
    Element main = Element.of("main").set("id", "main");
    main.add(HeadSection.opening(edition));
    sections.forEach(section -> main.add(section.element()));
    return HeadSection.of(edition).toString()
        + contents(sections)
        + main
        + colophon(edition.account().rejected());
  }

  private static Element contents(List<Section> sections) {
    Element list = Element.of("ul");
    sections.forEach(
        section -> list.add(Element.of("li").add(Element.link(section.id()).text(section.name()))));
    return Element.of("nav", "contents").set("aria-label", "Contents").add(list);
  }

  private static Element colophon(List<Rejected> rejected) {
    Element footer = Element.of("footer", "colophon");
    rejected.forEach(
        input ->
            footer.add(
                Element.of("p")
                    .text(
                        "Not read: %s, %s. %s"
                            .formatted(input.source(), input.reason(), input.remedy()))));
    return footer.add(
        Element.of("p")
            .text(
                "Made by Parallax from the reports above, and nothing else. It says who says what and what each rests on; it does not say what is true."));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource %s is missing".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The resource %s cannot be read".formatted(name), e);
    }
  }
}
