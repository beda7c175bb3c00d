package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.Support;
import news.parallax.write.Edition.Numbered;

/// What the reports agree on, with a mark per origin; below it what only one origin says.
final class AgreedSection {
  private static final int MOST = 8;

  private AgreedSection() {}

  static Section of(Edition edition) {
    List<Element> content = new ArrayList<>();
    List<Element> agreed = findings(edition, Support.CORROBORATED);
    if (!agreed.isEmpty()) {
      int shown = agreed.size() <= MOST + 1 ? agreed.size() : MOST;
      content.add(Element.of("ol", "agreed-list").add(agreed.subList(0, shown)));
      fold(content, "more that two or more origins report", agreed.subList(shown, agreed.size()));
    }
    fold(content, "contested", findings(edition, Support.CONTESTED));
    fold(content, "from one origin only", findings(edition, Support.SINGLE_ORIGIN));
    return new Section(
        "agreed",
        "Agreed",
        "What reports agree on",
        "Each mark is one origin. Reports that copy one another count once.",
        content);
  }

  private static void fold(List<Element> content, String what, List<Element> findings) {
    if (!findings.isEmpty()) {
      content.add(
          Edition.fold(
              findings.size() + " " + what, Element.of("ol", "agreed-list").add(findings)));
    }
  }

  private static List<Element> findings(Edition edition, Support support) {
    return Edition.numbered(edition.account().findings()).stream()
        .filter(finding -> finding.item().support() == support)
        .map(finding -> finding(edition, finding))
        .toList();
  }

  private static Element finding(Edition edition, Numbered<Finding> numbered) {
    Finding finding = numbered.item();
    Element words = Element.of("p", "words").text(Wording.sentence(finding.statement()));
    return Edition.saying(
            Element.of("li", "finding"),
            Statement.kind(finding),
            numbered.number(),
            finding.statement())
        .add(
            edition.dots(finding.origins()),
            Element.of("div").add(words, edition.cites(finding.evidence())));
  }
}
