package news.parallax.write;

import java.util.List;
import java.util.Optional;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.pact.Sanction;
import news.parallax.report.Evidence;
import news.parallax.time.Time;
import news.parallax.write.Edition.Numbered;
import org.jspecify.annotations.Nullable;

/// Who sanctions whom with what, since when, for what, how that stands, and the passages of each.
final class SanctionsTable {
  private static final List<String> COLUMNS =
      List.of("By", "On", "With", "Since", "For", "Standing", "Passages");
  private static final String NOT_SAID = "not said";

  private SanctionsTable() {}

  /// Empty when the account has no sanctions.
  static Optional<Element> of(Edition edition) {
    if (edition.account().sanctions().isEmpty()) {
      return Optional.empty();
    }
    Element head = Element.of("tr");
    COLUMNS.forEach(title -> head.add(Element.of("th").set("scope", "col").text(title)));
    Element body = Element.of("tbody");
    Edition.numbered(edition.account().sanctions()).forEach(s -> body.add(row(edition, s)));
    return Optional.of(
        Element.of("table", "sanctions")
            .add(
                Element.of("caption").text("Sanctions and duties"),
                Element.of("thead").add(head),
                body));
  }

  private static Element row(Edition edition, Numbered<SanctionEntry> numbered) {
    SanctionEntry sanction = numbered.item();
    Names names = edition.names();
    Element row =
        Edition.saying(
            Element.of("tr"),
            Statement.Kind.SANCTION,
            numbered.number(),
            Digest.sanction(sanction, names));
    row.add(
        told(0, sanction.imposedBy().isEmpty() ? null : names.actors(sanction.imposedBy())),
        told(1, names.actor(sanction.target())),
        told(2, sanction.measures().isEmpty() ? null : Wording.list(sanction.measures())),
        told(3, day(sanction.since())),
        told(4, sanction.reason()));
    String until = sanction.until().isKnown() ? " " + Wording.time(sanction.until()) : "";
    Element standing =
        cell(5)
            .add(
                Element.of("span", "standing " + shade(sanction.status()))
                    .text(Digest.status(sanction.status()) + until));
    steps(sanction, edition).ifPresent(standing::add);
    return row.add(standing, cell(6).add(edition.cites(sanction.evidence())));
  }

  /// What was done to them and how they were evaded, step by step.
  private static Optional<Element> steps(SanctionEntry sanction, Edition edition) {
    Element steps = Element.of("ul", "steps");
    sanction
        .changes()
        .forEach(
            change ->
                steps.add(
                    step(Digest.change(change, edition.names()), change.evidence(), edition)));
    sanction
        .evasions()
        .forEach(
            evasion ->
                steps.add(
                    step(Digest.evasion(evasion, edition.names()), evasion.evidence(), edition)));
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps);
  }

  private static Element step(String words, List<Evidence> evidence, Edition edition) {
    return Element.of("li").text(Wording.capital(words) + " ").add(edition.cites(evidence));
  }

  private static @Nullable String day(Time since) {
    return since.isKnown() ? Wording.time(since).replaceFirst("^since ", "") : null;
  }

  private static String shade(Sanction.Status status) {
    return switch (status) {
      case IN_FORCE -> "stands";
      case LIFTED -> "over";
      case THREATENED, UNKNOWN -> "open";
    };
  }

  private static Element cell(int column) {
    return Element.of("td").set("data-column", COLUMNS.get(column));
  }

  private static Element told(int column, @Nullable String words) {
    return words == null
        ? cell(column).add(Element.of("span", "unsaid").text(NOT_SAID))
        : cell(column).text(words);
  }
}
