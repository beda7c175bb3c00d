package news.parallax.write;

import java.util.List;
import news.parallax.account.Account.MembershipEntry;
import news.parallax.account.Account.Relation;
import news.parallax.write.Edition.Numbered;

/// How the actors stand to each other: a graph, and beside it the same in words with passages.
final class RelationsSection {
  private static final int MOST = 8;

  private RelationsSection() {}

  static Section of(Edition edition) {
    List<Relation> relations = edition.account().relations();
    List<Element> words =
        Edition.numbered(relations).stream().map(relation -> relation(edition, relation)).toList();
    List<Element> bodies =
        Edition.numbered(edition.account().memberships()).stream()
            .map(membership -> membership(edition, membership))
            .toList();
    Element list = Element.of("ul", "ties");
    list.add(Edition.folded(words, MOST, "more relation", Element.of("ul", "ties")));
    list.add(bodies);
    Element pair = Element.of("div", "pair");
    if (!relations.isEmpty()) {
      pair.add(Element.of("figure").add(RelationGraph.of(relations, edition.names())));
    }
    return new Section(
        "relations",
        "Relations",
        "Who stands where",
        "",
        list.isEmpty() ? List.of() : List.of(pair.add(list)));
  }

  private static Element relation(Edition edition, Numbered<Relation> numbered) {
    Relation relation = numbered.item();
    String words = Digest.relation(relation, edition.names());
    Element key =
        Element.of("svg", "key")
            .set("viewBox", "0 0 30 10")
            .set("aria-hidden", "true")
            .add(Element.of("path", "tie " + Wording.words(relation.kind())).set("d", "M1 5H29"));
    return Edition.saying(Element.of("li"), Statement.Kind.RELATION, numbered.number(), words)
        .add(Element.of("p").add(key).text(" " + words), edition.cites(relation.evidence()));
  }

  private static Element membership(Edition edition, Numbered<MembershipEntry> numbered) {
    String words = Digest.membership(numbered.item(), edition.names());
    return Edition.saying(Element.of("li"), Statement.Kind.MEMBERSHIP, numbered.number(), words)
        .add(Element.of("p").text(words), edition.cites(numbered.item().evidence()));
  }
}
