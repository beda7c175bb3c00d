package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import news.parallax.account.Account.MembershipEntry;
import news.parallax.write.Edition.Numbered;

/// How the actors stand to each other: a graph, beside it the same in words with passages, and a
/// slider over the days on which anything of it changed. The slider is there only with the script.
final class RelationsSection {
  private static final int MOST = 8;
  private static final int FEWEST_MOMENTS = 2;
  private static final String ALL = "all dates";

  private RelationsSection() {}

  static Section of(Edition edition) {
    List<Tie> ties = Tie.of(edition.account(), edition.names());
    List<Element> standing = new ArrayList<>();
    List<Element> over = new ArrayList<>();
    for (Numbered<Tie> tie : Edition.numbered(ties)) {
      (tie.item().over() ? over : standing).add(words(edition, tie));
    }
    Element list = Element.of("div", "standings");
    addList(list, Edition.folded(standing, MOST, "more relation", Element.of("ul", "ties")));
    if (!over.isEmpty()) {
      list.add(Edition.fold(over.size() + " over by now", Element.of("ul", "ties").add(over)));
    }
    addList(
        list,
        Edition.numbered(edition.account().memberships()).stream()
            .map(membership -> membership(edition, membership))
            .toList());
    Element beside = Element.of("div", "beside");
    if (!ties.isEmpty()) {
      beside.add(figure(ties, edition));
    }
    return new Section(
        "relations",
        "Relations",
        "Who stands where",
        "",
        list.isEmpty() ? List.of() : List.of(beside.add(list)));
  }

  /// Items in a list, and what folds the others after it.
  private static void addList(Element list, List<Element> items) {
    List<Element> shown = items.stream().filter(item -> item.is("li")).toList();
    if (!shown.isEmpty()) {
      list.add(Element.of("ul", "ties").add(shown));
    }
    list.add(items.stream().filter(item -> !item.is("li")).toList());
  }

  private static Element figure(List<Tie> ties, Edition edition) {
    Element figure = Element.of("figure");
    List<Tie.Moment> moments = Tie.moments(ties);
    if (moments.size() >= FEWEST_MOMENTS) {
      figure.add(slider(moments));
    }
    return figure.add(RelationGraph.of(ties, edition.names()));
  }

  /// One step per day on which a tie begins or is over; the last step shows all that stands, dated
  /// or not, as the page does without the script.
  private static Element slider(List<Tie.Moment> moments) {
    Element days = Element.of("datalist").set("id", "moments");
    for (int i = 0; i < moments.size(); i++) {
      Tie.Moment moment = moments.get(i);
      days.add(
          Element.of("option")
              .set("value", Integer.toString(i))
              .set("label", moment.label())
              .set("data-day", moment.day().toString()));
    }
    String last = Integer.toString(moments.size());
    days.add(Element.of("option").set("value", last).set("label", ALL));
    return Element.of("div", "dates")
        .set("hidden", "hidden")
        .add(
            Element.of("label").set("for", "on-day").text("Who stood where, as of"),
            Element.of("output").set("id", "day").set("for", "on-day").text(ALL),
            Element.of("input")
                .set("type", "range")
                .set("id", "on-day")
                .set("list", "moments")
                .set("min", "0")
                .set("max", last)
                .set("step", "1")
                .set("value", last),
            Element.of("span", "ends")
                .add(
                    Element.of("span").text(moments.getFirst().label()),
                    Element.of("span").text("all")),
            days,
            Element.of("p", "count").set("id", "count").set("role", "status"));
  }

  private static Element words(Edition edition, Numbered<Tie> numbered) {
    Tie tie = numbered.item();
    Element key =
        Element.of("svg", "key")
            .set("viewBox", "0 0 30 10")
            .set("aria-hidden", "true")
            .add(Element.of("path", "tie " + Wording.words(tie.kind())).set("d", "M1 5H29"));
    Element item = Element.of("li");
    if (!tie.over()) {
      item.set("id", tie.anchor()).set("data-says", Wording.sentence(tie.words()));
    }
    Element line = Element.of("p").add(key).text(" ");
    return tie.dated(item, numbered.number())
        .add(
            tie.over()
                ? line.add(Element.link(tie.anchor()).text(tie.words()))
                : line.text(tie.words()),
            edition.cites(tie.evidence()));
  }

  private static Element membership(Edition edition, Numbered<MembershipEntry> numbered) {
    String words = Digest.membership(numbered.item(), edition.names());
    return Edition.saying(Element.of("li"), Statement.Kind.MEMBERSHIP, numbered.number(), words)
        .add(Element.of("p").text(words), edition.cites(numbered.item().evidence()));
  }
}
