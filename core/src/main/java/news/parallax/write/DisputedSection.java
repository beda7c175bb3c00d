package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.Explained;
import news.parallax.account.Account.Value;
import news.parallax.write.Edition.Numbered;

/// Where reports differ: rival values side by side, who holds each, the passages, and the reason.
/// Below it the differences that are no conflict.
final class DisputedSection {
  private static final int MOST = 6;
  private static final int LONG_VALUE = 40;

  private DisputedSection() {}

  static Section of(Edition edition) {
    List<Element> disputes =
        Edition.numbered(edition.account().discrepancies()).stream()
            .map(dispute -> dispute(edition, dispute))
            .toList();
    List<Element> content =
        new ArrayList<>(Edition.folded(disputes, MOST, "more disputed point", Element.of("div")));
    List<Element> explained =
        Edition.numbered(edition.account().explained()).stream()
            .map(difference -> explained(edition, difference))
            .toList();
    if (!explained.isEmpty()) {
      content.add(
          Edition.fold(
              Wording.count(explained.size(), "difference")
                  + " looked at and found to be no conflict",
              Element.of("div").add(explained)));
    }
    return new Section(
        "disputed",
        "Disputed",
        "What is disputed",
        "Parallax gives no verdict: it shows who says what, and which value rests on more.",
        content);
  }

  private static Element dispute(Edition edition, Numbered<Discrepancy> numbered) {
    Discrepancy dispute = numbered.item();
    Element rivals = Element.of("div", "rivals");
    for (int i = 0; i < dispute.values().size(); i++) {
      Integer better = dispute.betterSupported();
      rivals.add(rival(edition, dispute.values().get(i), better != null && better == i));
    }
    String kind = Digest.kind(dispute) + ", " + Wording.words(dispute.severity()) + " severity";
    return Edition.saying(
            Element.of("article", "dispute"),
            Statement.Kind.DISPUTED,
            numbered.number(),
            dispute.subject())
        .add(
            Element.of("p", "kind").text(Wording.capital(kind)),
            Element.of("h3").text(Wording.capital(dispute.subject())),
            rivals,
            Element.of("p", "why").text(Wording.dated(dispute.why())));
  }

  private static Element rival(Edition edition, Value value, boolean better) {
    String shown = Wording.dated(value.value());
    Element rival = Element.of("div", better ? "rival better" : "rival");
    rival.add(
        Element.of("p", shown.length() > LONG_VALUE ? "value long" : "value")
            .text(Wording.capital(shown)));
    Element backing =
        Element.of("p", "backing")
            .add(edition.dots(value.origins()))
            .text(" " + edition.names().reports(value.reports()));
    if (better) {
      backing.text(" ").add(Element.of("b", "flag").text("better supported"));
    }
    return rival.add(backing).add(edition.quotations(value.evidence()));
  }

  private static Element explained(Edition edition, Numbered<Explained> numbered) {
    Explained difference = numbered.item();
    Element rivals = Element.of("div", "rivals");
    difference.values().forEach(value -> rivals.add(rival(edition, value, false)));
    return Edition.saying(
            Element.of("article", "dispute settled"),
            Statement.Kind.EXPLAINED,
            numbered.number(),
            difference.subject())
        .add(
            Element.of("p", "kind").text(Wording.capital(Wording.words(difference.kind()))),
            Element.of("h3").text(Wording.capital(difference.subject())),
            rivals,
            Element.of("p", "why").text(Wording.dated(difference.why())));
  }
}
