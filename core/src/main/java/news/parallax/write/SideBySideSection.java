package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import news.parallax.inquiry.SideBySide;
import news.parallax.inquiry.SideBySide.Pair;
import news.parallax.report.Evidence;

/// Two reports beside each other: a row for each pair of sentences that tell the same, those that
/// differ marked, and below them what only one of the two tells.
final class SideBySideSection {
  private SideBySideSection() {}

  static String title(SideBySide sides, Edition edition) {
    return "%s beside %s"
        .formatted(edition.names().report(sides.left()), edition.names().report(sides.right()));
  }

  static Element head(SideBySide sides, Edition edition) {
    return Element.of("header", "head")
        .add(
            Element.of("p", "kicker").text("Parallax · two reports compared"),
            Element.of("h1").text(title(sides, edition)),
            Element.of("p", "facts").text(String.join(" · ", facts(sides))));
  }

  /// What there is, in a few words.
  static List<String> facts(SideBySide sides) {
    return List.of(
        Wording.count(sides.pairs().size(), "passage") + " told by both",
        Wording.count(sides.agreements().size(), "agreement"),
        Wording.count(sides.differences().size(), "difference"),
        Wording.count(sides.account().explained().size(), "harmless difference"));
  }

  static Section of(SideBySide sides, Edition edition) {
    List<Element> content = new ArrayList<>();
    for (Pair pair : sides.pairs()) {
      content.add(
          Element.of("div", pair.opposed() ? "pair differs" : "pair")
              .set("role", "group")
              .set("aria-label", pair.opposed() ? "The two differ" : "The two tell the same")
              .add(sentence(edition, pair.left()), sentence(edition, pair.right())));
    }
    only(content, edition, sides.left(), sides.onlyLeft());
    only(content, edition, sides.right(), sides.onlyRight());
    return new Section(
        "sides",
        "Side by side",
        "The two side by side",
        "Each row shows two sentences that tell the same; a red rule marks a row in which they differ.",
        content);
  }

  private static Element sentence(Edition edition, Evidence evidence) {
    return Element.of("blockquote", "passage")
        .add(
            Element.of("p").text(edition.names().passage(evidence).whole()),
            Element.of("footer")
                .add(
                    Element.link(Edition.anchor(evidence))
                        .text(edition.names().report(evidence.report()))));
  }

  private static void only(
      List<Element> content, Edition edition, String report, List<Evidence> sentences) {
    if (!sentences.isEmpty()) {
      Element list = Element.of("ul", "only");
      sentences.forEach(
          sentence -> list.add(Element.of("li").text(edition.names().passage(sentence).whole())));
      content.add(
          Edition.fold(
              "%s only in %s"
                  .formatted(
                      Wording.count(sentences.size(), "sentence"), edition.names().report(report)),
              list));
    }
  }
}
