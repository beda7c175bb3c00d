package news.parallax.export;

import java.util.Locale;
import news.parallax.account.Account;
import news.parallax.account.Account.Relation;
import news.parallax.actor.Actor;

/// Actors as nodes, relations as edges that begin when a report first dates them: GEXF 1.2draft
/// (https://gexf.net), which Gephi shows with a slider over time.
final class Gexf {
  private Gexf() {}

  static String of(Account account) {
    StringBuilder out =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n")
            .append(
                "  <graph defaultedgetype=\"undirected\" mode=\"dynamic\" timeformat=\"date\">\n")
            .append("    <attributes class=\"node\">\n")
            .append("      <attribute id=\"kind\" title=\"kind\" type=\"string\"/>\n")
            .append("      <attribute id=\"country\" title=\"country\" type=\"string\"/>\n")
            .append("    </attributes>\n")
            .append("    <attributes class=\"edge\">\n")
            .append("      <attribute id=\"relation\" title=\"relation\" type=\"string\"/>\n")
            .append("    </attributes>\n    <nodes>\n");
    account.actors().forEach(actor -> node(out, actor));
    out.append("    </nodes>\n    <edges>\n");
    int edge = 1;
    for (Relation relation : account.relations()) {
      edge(out, edge++, relation);
    }
    return out.append("    </edges>\n  </graph>\n</gexf>\n").toString();
  }

  private static void node(StringBuilder out, Actor actor) {
    out.append("      <node id=\"%s\" label=\"%s\">".formatted(actor.id(), Xml.of(actor.name())));
    out.append("<attvalues>");
    value(out, "kind", actor.kind().name().toLowerCase(Locale.ROOT));
    if (actor.country() != null) {
      value(out, "country", actor.country());
    }
    out.append("</attvalues></node>\n");
  }

  private static void edge(StringBuilder out, int number, Relation relation) {
    out.append(
        "      <edge id=\"x%d\" source=\"%s\" target=\"%s\""
            .formatted(number, relation.a(), relation.b()));
    if (relation.from().start() != null) {
      out.append(" start=\"%s\"".formatted(relation.from().start()));
    }
    out.append("><attvalues>");
    value(out, "relation", relation.kind().name().toLowerCase(Locale.ROOT));
    out.append("</attvalues></edge>\n");
  }

  private static void value(StringBuilder out, String of, String value) {
    out.append("<attvalue for=\"%s\" value=\"%s\"/>".formatted(of, Xml.of(value)));
  }
}
