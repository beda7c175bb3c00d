package news.parallax.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ProvisionEntry;
import news.parallax.write.Edition.Numbered;

/// Agreements, those that replace each other as a chain from the oldest to the newest.
final class PactsSection {
  private static final int MOST_PROVISIONS = 4;

  private final Edition edition;
  private final List<Numbered<AgreementEntry>> agreements;
  private final Set<String> shown = new HashSet<>();

  private PactsSection(Edition edition) {
    this.edition = edition;
    this.agreements = Edition.numbered(edition.account().agreements());
  }

  static Section of(Edition edition) {
    List<Element> content = new PactsSection(edition).content();
    SanctionsTable.of(edition).ifPresent(content::add);
    return new Section("pacts", "Agreements", "Agreements and sanctions", "", content);
  }

  private List<Element> content() {
    List<Element> content = new ArrayList<>();
    for (Numbered<AgreementEntry> newest : agreements) {
      boolean last = newest.item().replacedBy() == null || agreement(newest).isEmpty();
      if (last && !newest.item().replaces().isEmpty()) {
        content.add(chain(newest));
      }
    }
    Element others = Element.of("div", "others");
    agreements.stream().filter(this::isFresh).forEach(pact -> others.add(card(pact)));
    if (!others.isEmpty()) {
      content.add(others);
    }
    return content;
  }

  /// What the account has under the id that replaced this one.
  private Optional<Numbered<AgreementEntry>> agreement(Numbered<AgreementEntry> replaced) {
    return agreements.stream()
        .filter(pact -> pact.item().id().equals(replaced.item().replacedBy()))
        .findFirst();
  }

  private boolean isFresh(Numbered<AgreementEntry> pact) {
    return !shown.contains(pact.item().id());
  }

  private Element chain(Numbered<AgreementEntry> newest) {
    List<List<Numbered<AgreementEntry>>> generations = new ArrayList<>();
    List<Numbered<AgreementEntry>> generation = List.of(newest);
    while (!generation.isEmpty()) {
      generations.addFirst(generation);
      generation.forEach(pact -> shown.add(pact.item().id()));
      Set<String> replaced =
          generation.stream()
              .flatMap(pact -> pact.item().replaces().stream())
              .collect(Collectors.toSet());
      generation =
          agreements.stream()
              .filter(pact -> replaced.contains(pact.item().id()) && isFresh(pact))
              .toList();
    }
    Element chain =
        Element.of("ol", "chain").set("aria-label", "Agreements, each replaced by the next");
    generations.forEach(
        pacts -> {
          Element link = Element.of("li");
          pacts.forEach(pact -> link.add(card(pact)));
          chain.add(link);
        });
    return chain;
  }

  private Element card(Numbered<AgreementEntry> numbered) {
    AgreementEntry pact = numbered.item();
    Element card =
        Edition.saying(
                Element.of("article", "pact"), Statement.Kind.PACT, numbered.number(), pact.name())
            .add(
                Element.of("h3").text(Wording.capital(pact.name())),
                Element.of("p", "standing")
                    .add(edition.dots(pact.origins()))
                    .text(" " + Wording.capital(Digest.standing(pact, edition.names()))));
    agreement(numbered)
        .ifPresent(
            heir ->
                card.add(
                    Element.of("p", "heir")
                        .text("Replaced by ")
                        .add(
                            Element.link(Statement.Kind.PACT.anchor(heir.number()))
                                .text(heir.item().name()))));
    List<Element> provisions = pact.provisions().stream().map(this::provision).toList();
    List<Element> folded =
        Edition.folded(
            provisions, MOST_PROVISIONS, "more provision", Element.of("ul", "provisions"));
    Element list = Element.of("ul", "provisions");
    list.add(folded.stream().filter(item -> item.is("li")).toList());
    if (!list.isEmpty()) {
      card.add(list);
    }
    return card.add(folded.stream().filter(item -> !item.is("li")).toList())
        .add(edition.cites(pact.evidence()));
  }

  private Element provision(ProvisionEntry provision) {
    String said =
        provision.saidBy().isEmpty() ? "" : " (" + edition.names().actors(provision.saidBy()) + ")";
    return Element.of("li")
        .add(
            Element.of("p").text(Wording.capital(provision.text()) + said),
            edition.cites(provision.evidence()));
  }
}
