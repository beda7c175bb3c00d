package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Explained;
import news.parallax.account.Account.Scope;
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
    return Edition.saying(
            Element.of("article", "dispute " + Wording.words(dispute.severity())),
            Statement.Kind.DISPUTED,
            numbered.number(),
            dispute.subject())
        .add(
            Element.of("p", "kind")
                .add(Element.of("b").text(asks(dispute.kind())))
                .text(" " + between(dispute.scope()) + " ")
                .add(
                    Element.of("span", "severity")
                        .text(Wording.capital(Wording.words(dispute.severity())) + " severity")),
            Element.of("h3").text(Wording.capital(dispute.subject())),
            rivals,
            why(dispute.why()));
  }

  private static Element why(String reason) {
    return Element.of("p", "why")
        .add(Element.of("b").text("Why:"))
        .text(" " + Wording.sentence(Wording.dated(reason)));
  }

  /// The question to which the rivals are answers.
  private static String asks(DiscrepancyKind kind) {
    return switch (kind) {
      case DATE -> "On which day?";
      case TIME -> "At what time?";
      case NUMBER -> "How many?";
      case PLACE -> "Where?";
      case NAME -> "Under which name?";
      case ACTOR -> "Who?";
      case OBJECT -> "Which?";
      case TITLE -> "In which office?";
      case POLARITY -> "So, or not so?";
      case STATUS -> "Fact, plan or charge?";
      case CAUSE -> "For what reason?";
      case QUOTE -> "In which words?";
    };
  }

  private static String between(Scope scope) {
    return switch (scope) {
      case BETWEEN_REPORTS -> "Reports give different answers.";
      case WITHIN_REPORT -> "One report gives different answers.";
      case AGAINST_CALENDAR -> "The calendar does not allow it.";
      case BETWEEN_SPEAKERS -> "Those who speak give different answers.";
    };
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
            .text(" ")
            .add(Element.of("span", "holders").text(edition.names().reports(value.reports())));
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
            why(difference.why()));
  }
}
