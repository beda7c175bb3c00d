package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.account.Account.ReportEntry;
import news.parallax.report.Block;
import news.parallax.report.Report;
import news.parallax.report.Span;
import news.parallax.write.Highlights.Stretch;

/// The text of each report with the passages marked that statements rest on; in the margin of each
/// paragraph, the statements.
final class ReportsSection {
  private static final int MOST_NOTES = 5;

  private ReportsSection() {}

  /// Id of a report's place on the page.
  static String anchor(String report) {
    return "report-" + report;
  }

  static Section of(Edition edition) {
    List<Statement> statements = Statement.of(edition.account(), edition.names());
    return new Section(
        "reports",
        "Reports",
        "The reports",
        "Underlined: blue where reports agree, red where they differ, grey for whatever else the account uses.",
        edition.account().reports().stream().map(r -> report(edition, r, statements)).toList());
  }

  private static Element report(Edition edition, ReportEntry entry, List<Statement> statements) {
    Report report = entry.report();
    String title = report.title();
    Element summary =
        Element.of("summary")
            .add(Element.of("b").text(edition.names().report(report.id())))
            .text(" ")
            .add(Element.of("span", "date").text(Wording.published(entry.published())))
            .text(" ");
    if (title != null) {
      summary.add(Element.of("span", "headline").text(title));
    }
    return Element.of("details", "report")
        .set("id", anchor(report.id()))
        .add(summary, facts(report), text(report, new Highlights(report, statements)));
  }

  private static Element facts(Report report) {
    String facts =
        Stream.of(
                report.byline() == null ? null : "By " + report.byline(),
                report.source(),
                report.url())
            .filter(fact -> fact != null && !fact.isBlank())
            .collect(Collectors.joining(" · "));
    return Element.of("p", "facts").text(facts);
  }

  private static Element text(Report report, Highlights highlights) {
    Element text = Element.of("div", "text");
    int from = 0;
    for (Block block : report.blocks()) {
      between(text, report, highlights, from, block.span().start());
      text.add(block(report, highlights, block.span(), block.kind()));
      from = block.span().end();
    }
    between(text, report, highlights, from, report.text().length());
    return text;
  }

  /// What stands between two blocks: white space as a rule, and then shown only where a passage
  /// starts in it.
  private static void between(
      Element text, Report report, Highlights highlights, int from, int to) {
    if (from < to) {
      Span gap = new Span(from, to);
      boolean cited = highlights.in(gap).stream().anyMatch(stretch -> !stretch.starts().isEmpty());
      if (cited || !report.at(gap).isBlank()) {
        text.add(block(report, highlights, gap, Block.Kind.FURNITURE));
      }
    }
  }

  private static Element block(Report report, Highlights highlights, Span span, Block.Kind kind) {
    Element words =
        switch (kind) {
          case TITLE -> Element.of("h3", "title");
          case HEADING -> Element.of("h4");
          case PARAGRAPH -> Element.of("p");
          case LIST_ITEM -> Element.of("p", "item");
          case BYLINE, DATELINE, FURNITURE -> Element.of("p", "furniture");
        };
    highlights.in(span).forEach(stretch -> stretch(words, report, stretch));
    return Element.of("div", "block").add(words, notes(highlights.statements(span)));
  }

  private static void stretch(Element words, Report report, Stretch stretch) {
    stretch
        .starts()
        .forEach(passage -> words.add(Element.of("a", "at").set("id", Edition.anchor(passage))));
    String text = report.at(stretch.span());
    if (stretch.statements().isEmpty()) {
      words.text(text);
    } else {
      words.add(
          Element.of("mark", shade(stretch.statements()))
              .set("data-from", Integer.toString(stretch.span().start()))
              .set("data-to", Integer.toString(stretch.span().end()))
              .set(
                  "data-says",
                  stretch.statements().stream()
                      .map(Statement::anchor)
                      .collect(Collectors.joining(" ")))
              .text(text));
    }
  }

  private static String shade(List<Statement> statements) {
    return switch (statements.getFirst().kind()) {
      case DISPUTED -> "disputed-words";
      case AGREED -> "agreed-words";
      default -> "told-words";
    };
  }

  private static Element notes(List<Statement> statements) {
    List<Element> links = new ArrayList<>();
    for (Statement statement : statements) {
      links.add(
          Element.link(statement.anchor())
              .set("class", "to to-" + statement.kind().name().toLowerCase(Locale.ROOT))
              .set("title", Wording.sentence(statement.text()))
              .text(statement.label()));
    }
    Element notes = Element.of("div", "notes");
    notes.add(links.subList(0, Math.min(MOST_NOTES, links.size())));
    if (links.size() > MOST_NOTES) {
      Element rest = Element.of("span").add(links.subList(MOST_NOTES, links.size()));
      notes.add(Edition.fold("+" + (links.size() - MOST_NOTES), rest));
    }
    return notes;
  }
}
