package news.parallax.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import news.parallax.account.Account;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.Value;
import news.parallax.report.Report;
import news.parallax.store.Store;
import news.parallax.write.Element;
import news.parallax.write.Wording;

/// Two reports of a story side by side: where they differ, what both tell, and what only one does.
final class ComparePage {
  private final Store store;

  ComparePage(Store store) {
    this.store = store;
  }

  String of(Request request, String id) {
    Account account = store.stories().latest(id).orElseThrow(() -> Api.noStory(id)).account();
    List<Report> reports = account.reports().stream().map(ReportEntry::report).toList();
    Report a = chosen(reports, request.value("a").orElse(reports.getFirst().id()));
    Report b = chosen(reports, request.value("b").orElse(reports.getLast().id()));
    List<Element> content =
        new ArrayList<>(
            List.of(
                StoryPages.views(id, "Two reports"),
                Site.title("Two reports of " + FrontPage.named(account.story().title())),
                form(id, reports, a, b)));
    if (a.equals(b)) {
      content.add(Site.note("Choose two different reports."));
    } else {
      content.addAll(compared(account, id, a, b));
    }
    return Site.page("Two reports", content);
  }

  private static Report chosen(List<Report> reports, String id) {
    return reports.stream()
        .filter(report -> report.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    404, "The story has no report '%s'; choose one of its own".formatted(id)));
  }

  private static Element form(String id, List<Report> reports, Report a, Report b) {
    return Element.of("form", "wide")
        .set("action", Site.story(id) + "/compare")
        .add(
            Element.of("label").set("for", "a").text("One"),
            choice("a", reports, a),
            Element.of("label").set("for", "b").text("Other"),
            choice("b", reports, b),
            Element.of("button").text("Compare"));
  }

  private static Element choice(String name, List<Report> reports, Report chosen) {
    Element select = Element.of("select").set("name", name).set("id", name);
    reports.forEach(
        report -> select.add(SearchPage.option(report.id(), named(report), chosen.id())));
    return select;
  }

  static String named(Report report) {
    String title = report.title();
    return outlet(report) + (title == null ? "" : ": " + title);
  }

  private static String outlet(Report report) {
    String outlet = report.outlet();
    return outlet == null ? report.name() : outlet;
  }

  private static List<Element> compared(Account account, String id, Report a, Report b) {
    List<Element> content = new ArrayList<>();
    List<Element> differences =
        account.discrepancies().stream()
            .filter(d -> has(d, a) && has(d, b))
            .map(d -> difference(d, a, b))
            .toList();
    part(
        content,
        "Where they differ",
        differences,
        "The account has no point on which these two differ.");
    part(
        content,
        "What both tell",
        findings(account, id, f -> f.contains(a.id()) && f.contains(b.id())),
        "No statement rests on both.");
    part(
        content,
        "Only in " + outlet(a),
        findings(account, id, f -> f.contains(a.id()) && !f.contains(b.id())),
        "Nothing.");
    part(
        content,
        "Only in " + outlet(b),
        findings(account, id, f -> f.contains(b.id()) && !f.contains(a.id())),
        "Nothing.");
    return content;
  }

  private static boolean has(Discrepancy dispute, Report report) {
    return dispute.values().stream().anyMatch(value -> value.reports().contains(report.id()));
  }

  private static Element difference(Discrepancy dispute, Report a, Report b) {
    return Element.of("li")
        .text(
            "%s: %s / %s"
                .formatted(
                    Wording.capital(dispute.subject()), values(dispute, a), values(dispute, b)));
  }

  private static String values(Discrepancy dispute, Report report) {
    return Wording.list(
        dispute.values().stream()
            .filter(value -> value.reports().contains(report.id()))
            .map(Value::value)
            .map(Wording::dated)
            .toList());
  }

  private static List<Element> findings(
      Account account, String id, Predicate<List<String>> reports) {
    List<Element> items = new ArrayList<>();
    List<Finding> all = account.findings();
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      if (reports.test(finding.reports())) {
        String kind =
            switch (finding.support()) {
              case CORROBORATED -> "agreed";
              case SINGLE_ORIGIN -> "single";
              case CONTESTED -> "contested";
            };
        items.add(
            Element.of("li")
                .add(
                    Site.link(
                        "%s#%s-%d".formatted(Site.story(id), kind, i + 1),
                        Wording.sentence(finding.statement()))));
      }
    }
    return items;
  }

  private static void part(
      List<Element> content, String heading, List<Element> items, String nothing) {
    content.add(Element.of("h2").text(heading));
    content.add(items.isEmpty() ? Site.note(nothing) : Element.of("ul", "plain").add(items));
  }
}
