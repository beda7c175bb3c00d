package news.parallax.write;

import java.util.List;
import java.util.Optional;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.Phase;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.Support;
import news.parallax.origin.Origin;
import news.parallax.report.Evidence;
import news.parallax.write.Edition.Numbered;

/// Reports across, findings down: who reports what, and who is silent. Reports of one origin stand
/// side by side under one rule.
final class MatrixSection {
  private static final int MOST = 14;

  private MatrixSection() {}

  static Section of(Edition edition) {
    List<Numbered<Finding>> findings =
        Edition.numbered(edition.account().findings()).stream()
            .filter(finding -> finding.item().support() != Support.SINGLE_ORIGIN)
            .limit(MOST)
            .toList();
    List<Element> content =
        findings.isEmpty() || edition.account().reports().size() < 2
            ? List.of()
            : List.of(scroller(table(edition, findings)));
    return new Section(
        "matrix",
        "Coverage",
        "Who reports what, and who is silent",
        "A full mark leads to the passage; a dash is silence.",
        content);
  }

  /// A table that is wider than a phone is moved inside its own frame.
  private static Element scroller(Element table) {
    return Element.of("div", "scroller")
        .set("tabindex", "0")
        .set("role", "region")
        .set("aria-label", "Reports and findings")
        .add(table);
  }

  private static Element table(Edition edition, List<Numbered<Finding>> findings) {
    List<Origin> origins = edition.account().origins();
    Element head =
        Element.of("tr").add(Element.of("th", "corner").set("scope", "col").text("Finding"));
    for (Origin origin : origins) {
      for (String report : origin.reports()) {
        head.add(column(edition, origin, report));
      }
    }
    Element body = Element.of("tbody");
    findings.forEach(finding -> body.add(row(edition, origins, finding)));
    return Element.of("table", "matrix").add(Element.of("thead").add(head), body);
  }

  private static Element column(Edition edition, Origin origin, String report) {
    boolean before =
        edition.account().reports().stream()
            .filter(entry -> entry.report().id().equals(report))
            .map(ReportEntry::phase)
            .anyMatch(phase -> phase == Phase.BEFORE);
    Element name = Element.of("span").text(edition.names().report(report));
    if (before) {
      name.add(Element.of("small").text(" before"));
    }
    return Element.of("th", origin.reports().size() > 1 ? "shared" : "own")
        .set("scope", "col")
        .add(name);
  }

  private static Element row(Edition edition, List<Origin> origins, Numbered<Finding> numbered) {
    Finding finding = numbered.item();
    String anchor = Statement.kind(finding).anchor(numbered.number());
    boolean contested = finding.support() == Support.CONTESTED;
    Element row =
        Element.of("tr", contested ? "contested" : "corroborated")
            .add(
                Element.of("th")
                    .set("scope", "row")
                    .add(Element.link(anchor).text(Wording.sentence(finding.statement()))));
    for (Origin origin : origins) {
      for (String report : origin.reports()) {
        row.add(cell(edition, finding, report));
      }
    }
    return row;
  }

  private static Element cell(Edition edition, Finding finding, String report) {
    Optional<Evidence> passage =
        finding.evidence().stream()
            .filter(evidence -> evidence.report().equals(report))
            .findFirst();
    String outlet = edition.names().report(report);
    return passage
        .map(
            evidence ->
                Element.of("td", "says")
                    .add(
                        Element.link(Edition.anchor(evidence))
                            .set("aria-label", outlet + " reports it")
                            .text("●")))
        .orElseGet(
            () -> Element.of("td", "silent").set("aria-label", outlet + " is silent").text("–"));
  }
}
