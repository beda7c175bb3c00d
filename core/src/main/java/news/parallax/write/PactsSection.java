package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ProvisionEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.write.Edition.Numbered;

/// Agreements in the order in which they replace each other, and a table of sanctions.
final class PactsSection {
  private static final List<String> COLUMNS =
      List.of("Sanctions by", "on", "since", "for", "standing");
  private static final String NOT_SAID = "not said";

  private PactsSection() {}

  static Section of(Edition edition) {
    List<Element> content = new ArrayList<>();
    List<Numbered<AgreementEntry>> agreements = Edition.numbered(edition.account().agreements());
    List<Numbered<AgreementEntry>> heirs =
        agreements.stream().filter(g -> !g.item().replaces().isEmpty()).toList();
    List<String> chained = new ArrayList<>();
    for (Numbered<AgreementEntry> heir : heirs) {
      List<Numbered<AgreementEntry>> replaced =
          agreements.stream()
              .filter(
                  g ->
                      heir.item().replaces().contains(g.item().id())
                          && !chained.contains(g.item().id()))
              .toList();
      Element chain = Element.of("div", "chain");
      if (!replaced.isEmpty()) {
        Element old = Element.of("div", "replaced");
        replaced.stream()
            .filter(g -> !heirs.contains(g))
            .forEach(g -> old.add(agreement(edition, g)));
        chain.add(old, Element.of("p", "turns").text("replaced by"));
        replaced.forEach(g -> chained.add(g.item().id()));
      }
      chained.add(heir.item().id());
      content.add(chain.add(agreement(edition, heir)));
    }
    Element others = Element.of("div", "others");
    agreements.stream()
        .filter(g -> !chained.contains(g.item().id()))
        .forEach(g -> others.add(agreement(edition, g)));
    if (!others.isEmpty()) {
      content.add(others);
    }
    if (!edition.account().sanctions().isEmpty()) {
      content.add(sanctions(edition));
    }
    return new Section("pacts", "Agreements", "Agreements and sanctions", "", content);
  }

  private static Element agreement(Edition edition, Numbered<AgreementEntry> numbered) {
    AgreementEntry agreement = numbered.item();
    Element card =
        Edition.saying(
                Element.of("article", "pact"),
                Statement.Kind.PACT,
                numbered.number(),
                agreement.name())
            .add(
                Element.of("h3").text(Wording.capital(agreement.name())),
                Element.of("p", "standing")
                    .add(edition.dots(agreement.origins()))
                    .text(" " + Wording.capital(Digest.standing(agreement, edition.names()))));
    Element provisions = Element.of("ul", "provisions");
    agreement.provisions().forEach(provision -> provisions.add(provision(edition, provision)));
    if (!provisions.isEmpty()) {
      card.add(provisions);
    }
    return card.add(edition.cites(agreement.evidence()));
  }

  private static Element provision(Edition edition, ProvisionEntry provision) {
    String said =
        provision.saidBy().isEmpty() ? "" : " (" + edition.names().actors(provision.saidBy()) + ")";
    return Element.of("li")
        .add(
            Element.of("p").text(Wording.capital(provision.text()) + said),
            edition.cites(provision.evidence()));
  }

  private static Element sanctions(Edition edition) {
    Element head = Element.of("tr");
    COLUMNS.forEach(title -> head.add(Element.of("th").set("scope", "col").text(title)));
    Element body = Element.of("tbody");
    Edition.numbered(edition.account().sanctions()).forEach(s -> body.add(sanction(edition, s)));
    return Element.of("table", "sanctions").add(Element.of("thead").add(head), body);
  }

  private static Element sanction(Edition edition, Numbered<SanctionEntry> numbered) {
    SanctionEntry sanction = numbered.item();
    Names names = edition.names();
    String by = sanction.imposedBy().isEmpty() ? NOT_SAID : names.actors(sanction.imposedBy());
    String since = sanction.since().isKnown() ? Wording.time(sanction.since()) : NOT_SAID;
    String reason = sanction.reason() == null ? NOT_SAID : sanction.reason();
    List<String> cells =
        List.of(
            by, names.actor(sanction.target()), since, reason, Wording.words(sanction.status()));
    Element row =
        Edition.saying(
            Element.of("tr"),
            Statement.Kind.SANCTION,
            numbered.number(),
            Digest.sanction(sanction, names));
    for (int i = 0; i < cells.size(); i++) {
      Element cell = Element.of("td").set("data-column", COLUMNS.get(i)).text(cells.get(i));
      row.add(i == 0 ? cell.add(edition.cites(sanction.evidence())) : cell);
    }
    return row;
  }
}
