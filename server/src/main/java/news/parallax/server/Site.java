package news.parallax.server;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import news.parallax.write.Element;

/// The frame that all pages share, and what they say in the same way.
final class Site {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Site() {}

  /// A page with a main part of its own.
  static String page(String title, List<Element> content) {
    Element main = Element.of("main", "site-main").set("id", "main").add(content);
    return framed(title, main.toString(), List.of("/assets/site.js"));
  }

  /// A page around markup that has its own main part with the id `main`.
  ///
  /// @param markup trusted: written by [Element]
  static String framed(String title, String markup, List<String> scripts) {
    Element head =
        Element.of("head")
            .add(
                Element.of("meta").set("charset", "utf-8"),
                Element.of("meta")
                    .set("name", "viewport")
                    .set("content", "width=device-width, initial-scale=1"),
                Element.of("meta").set("name", "color-scheme").set("content", "light dark"),
                Element.of("title").text(title + " · Parallax"),
                Element.of("link")
                    .set("rel", "icon")
                    .set("type", "image/svg+xml")
                    .set("href", "/assets/icon.svg"),
                sheet("/assets/page.css"),
                sheet("/assets/site.css"));
    scripts.forEach(
        script -> head.add(Element.of("script").set("type", "module").set("src", script)));
    return "<!DOCTYPE html>\n<html lang=\"en\">"
        + head
        + "<body>"
        + Element.of("a", "skip").set("href", "#main").text("Skip to the content")
        + header()
        + markup
        + "</body></html>\n";
  }

  private static Element sheet(String address) {
    return Element.of("link").set("rel", "stylesheet").set("href", address);
  }

  private static Element header() {
    Element links = Element.of("ul");
    links.add(
        Element.of("li", "mark").add(link("/", "Parallax")),
        Element.of("li").add(link("/", "Stories")),
        Element.of("li").add(link("/read", "Read reports")),
        Element.of("li").add(link("/corrections", "Corrections")));
    Element search =
        Element.of("form")
            .set("action", "/search")
            .set("role", "search")
            .add(
                Element.of("input")
                    .set("type", "search")
                    .set("name", "q")
                    .set("placeholder", "Reports, claims, actors …")
                    .set("aria-label", "Words to look for"),
                Element.of("button").text("Search"));
    return Element.of("div", "site")
        .add(
            Element.of("nav").set("aria-label", "Parallax").add(links),
            search,
            Element.of("p", "news").set("id", "news").set("role", "status"));
  }

  static Element link(String address, String text) {
    return Element.of("a").set("href", address).text(text);
  }

  static Element title(String text) {
    return Element.of("h1").text(text);
  }

  static Element note(String text) {
    return Element.of("p", "note").text(text);
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /// The address of a story's page.
  static String story(String id) {
    return "/stories/" + id;
  }

  /// Links to the pages of a list before and after this one.
  ///
  /// @param address with its query, to which the offset is added
  static Element turning(String address, int offset, int limit, boolean more) {
    Element nav = Element.of("nav", "turning").set("aria-label", "More");
    if (offset > 0) {
      nav.add(link(address + "offset=" + Math.max(0, offset - limit), "← Back"));
    }
    if (more) {
      nav.add(link(address + "offset=" + (offset + limit), "More →"));
    }
    return nav;
  }
}
