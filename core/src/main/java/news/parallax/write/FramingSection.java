package news.parallax.write;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.account.Account.Framing;
import news.parallax.write.Edition.Numbered;

/// The loaded or differing words that each report uses.
final class FramingSection {
  private FramingSection() {}

  static Section of(Edition edition) {
    Map<String, Element> byReport = new TreeMap<>();
    for (Numbered<Framing> framing : Edition.numbered(edition.account().framing())) {
      byReport
          .computeIfAbsent(framing.item().report(), report -> Element.of("ul"))
          .add(term(edition, framing));
    }
    Element list = Element.of("dl", "framing");
    byReport.forEach(
        (report, terms) ->
            list.add(
                Element.of("dt").text(edition.names().report(report)),
                Element.of("dd").add(terms)));
    return new Section(
        "framing",
        "Wording",
        "How they word it",
        "Words with a charge, as each report uses them.",
        list.isEmpty() ? List.of() : List.of(list));
  }

  private static Element term(Edition edition, Numbered<Framing> numbered) {
    Framing framing = numbered.item();
    String target = framing.target();
    Element item =
        Edition.saying(Element.of("li"), Statement.Kind.FRAMING, numbered.number(), framing.term());
    item.add(
        Element.link(Edition.anchor(framing.evidence().getFirst()))
            .text("“" + framing.term() + "”"));
    return target == null ? item : item.text(" for " + edition.names().actor(target));
  }
}
