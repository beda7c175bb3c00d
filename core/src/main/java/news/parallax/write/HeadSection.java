package news.parallax.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.Support;
import news.parallax.origin.Origin;
import news.parallax.write.Edition.Numbered;

/// The top of the page: headline, period, the story in a few sentences, and who reports it.
final class HeadSection {
  private static final int MOST_SENTENCES = 4;
  private static final int MOST_DIFFERENCES = 3;
  private static final int FEWEST_WORDS = 4;

  private HeadSection() {}

  static Element of(Edition edition) {
    Account account = edition.account();
    Element header = Element.of("header", "head");
    header.add(
        Element.of("p", "kicker")
            .text("Parallax · one account of " + Wording.count(account.reports().size(), "report")),
        Element.of("h1").text(account.story().title()),
        Element.of("p", "facts").text(String.join(" · ", Digest.facts(account))));
    return header;
  }

  /// The short story beside the list of reports.
  static Element opening(Edition edition) {
    return Element.of("div", "opening").add(story(edition), sources(edition));
  }

  private static Element story(Edition edition) {
    Element story =
        Element.of("section", "story").set("id", "story").set("aria-label", "The short story");
    Element told = Element.of("p", "told");
    for (Numbered<Finding> finding : told(edition.account())) {
      String anchor = Statement.kind(finding.item()).anchor(finding.number());
      told.add(Element.link(anchor).text(Wording.sentence(finding.item().statement()))).text(" ");
    }
    if (!told.isEmpty()) {
      story.add(told);
    }
    List<Numbered<Discrepancy>> disputed = Edition.numbered(edition.account().discrepancies());
    if (!disputed.isEmpty()) {
      story.add(differences(disputed));
    }
    return story;
  }

  /// The best supported statements that are sentences, one for each thing they tell of; where
  /// nothing is corroborated, what single origins say.
  private static List<Numbered<Finding>> told(Account account) {
    List<Numbered<Finding>> findings = Edition.numbered(account.findings());
    List<Numbered<Finding>> agreed = told(findings, Support.CORROBORATED);
    return agreed.isEmpty() ? told(findings, Support.SINGLE_ORIGIN) : agreed;
  }

  private static List<Numbered<Finding>> told(List<Numbered<Finding>> findings, Support support) {
    List<Numbered<Finding>> told = new ArrayList<>();
    Set<String> items = new HashSet<>();
    for (Numbered<Finding> finding : findings) {
      boolean sentence = isSentence(finding.item());
      boolean fresh =
          finding.item().items().isEmpty() || !items.containsAll(finding.item().items());
      if (finding.item().support() == support
          && sentence
          && fresh
          && told.size() < MOST_SENTENCES) {
        told.add(finding);
        items.addAll(finding.item().items());
      }
    }
    return told;
  }

  /// Whether it reads as a sentence: what is found in words alone may be a phrase.
  private static boolean isSentence(Finding finding) {
    String statement = finding.statement();
    boolean whole = !finding.items().isEmpty() || statement.matches("(?s).*[.!?][\"”’']?");
    return whole && statement.split("\\s+").length >= FEWEST_WORDS;
  }

  private static Element differences(List<Numbered<Discrepancy>> disputed) {
    Element list = Element.of("ul");
    disputed.stream().limit(MOST_DIFFERENCES).forEach(dispute -> list.add(difference(dispute)));
    int left = disputed.size() - MOST_DIFFERENCES;
    if (left > 0) {
      list.add(Element.of("li").add(Element.link("disputed").text("and %d more".formatted(left))));
    }
    return Element.of("div", "differ").add(Element.of("h2").text("Reports differ"), list);
  }

  /// The subject with its rival values.
  private static Element difference(Numbered<Discrepancy> dispute) {
    String rivals =
        dispute.item().values().stream()
            .map(value -> Wording.dated(value.value()))
            .collect(Collectors.joining(" / "));
    return Element.of("li")
        .add(
            Element.link(Statement.Kind.DISPUTED.anchor(dispute.number()))
                .text(Wording.capital(dispute.item().subject())),
            Element.of("span").text(rivals));
  }

  private static Element sources(Edition edition) {
    Element list = Element.of("ul");
    for (Origin origin : edition.account().origins()) {
      list.add(
          origin.reports().size() == 1
              ? source(edition, origin.reports().getFirst())
              : shared(edition, origin));
    }
    return Element.of("aside", "sources")
        .set("aria-label", "Reports and origins")
        .add(Element.of("h2").text("Reports"), list);
  }

  private static Element shared(Edition edition, Origin origin) {
    Element list = Element.of("ul");
    origin.reports().forEach(report -> list.add(source(edition, report)));
    return Element.of("li", "shared")
        .add(list, Element.of("p").text(Digest.sharedOrigin(origin, edition.names()) + "."));
  }

  private static Element source(Edition edition, String report) {
    ReportEntry entry =
        edition.account().reports().stream()
            .filter(r -> r.report().id().equals(report))
            .findFirst()
            .orElseThrow();
    Element source =
        Element.of("li")
            .add(
                Element.link(ReportsSection.anchor(report)).text(edition.names().report(report)),
                Element.of("span", "date").text(" " + Wording.published(entry.published())));
    String title = entry.report().title();
    return title == null ? source : source.add(Element.of("span", "headline").text(title));
  }
}
