package news.parallax.write;

import java.util.List;
import news.parallax.account.Account.FigureEntry;
import news.parallax.write.Edition.Numbered;

/// The numbers that reports give, each with what it counts.
final class FiguresSection {
  private static final int MOST = 8;

  private FiguresSection() {}

  static Section of(Edition edition) {
    List<Element> figures =
        Edition.numbered(edition.account().figures()).stream()
            .map(f -> figure(edition, f))
            .toList();
    Element list = Element.of("ul", "figures");
    list.add(Edition.folded(figures, MOST, "more figure", Element.of("ul", "figures")));
    return new Section(
        "figures", "Numbers", "In numbers", "", list.isEmpty() ? List.of() : List.of(list));
  }

  private static Element figure(Edition edition, Numbered<FigureEntry> numbered) {
    FigureEntry figure = numbered.item();
    String amount = Wording.amount(figure);
    return Edition.saying(
            Element.of("li"),
            Statement.Kind.FIGURE,
            numbered.number(),
            amount + " " + figure.counts())
        .add(
            Element.of("p", "amount").text(amount),
            Element.of("div")
                .add(Element.of("p").text(figure.counts()), edition.cites(figure.evidence())));
  }
}
