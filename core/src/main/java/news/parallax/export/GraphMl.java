package news.parallax.export;

import java.util.List;
import java.util.Locale;
import news.parallax.account.Account;
import news.parallax.account.Account.Relation;
import news.parallax.actor.Actor;

/// Actors as nodes, relations as edges.
final class GraphMl {
  private static final List<String> KEYS =
      List.of("node name", "node kind", "node country", "edge kind", "edge from");

  private GraphMl() {}

  static String of(Account account) {
    StringBuilder out =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    for (String key : KEYS) {
      String[] part = key.split(" ");
      out.append(
          "  <key id=\"%s-%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"string\"/>\n"
              .formatted(part[0], part[1], part[0], part[1]));
    }
    out.append(
        "  <graph id=\"%s\" edgedefault=\"undirected\">\n".formatted(Xml.of(account.story().id())));
    account.actors().forEach(actor -> node(out, actor));
    int edge = 1;
    for (Relation relation : account.relations()) {
      out.append(
          "    <edge id=\"x%d\" source=\"%s\" target=\"%s\">"
              .formatted(edge++, relation.a(), relation.b()));
      data(out, "edge-kind", relation.kind().name().toLowerCase(Locale.ROOT));
      if (relation.from().start() != null) {
        data(out, "edge-from", relation.from().start().toString());
      }
      out.append("</edge>\n");
    }
    return out.append("  </graph>\n</graphml>\n").toString();
  }

  private static void node(StringBuilder out, Actor actor) {
    out.append("    <node id=\"%s\">".formatted(actor.id()));
    data(out, "node-name", actor.name());
    data(out, "node-kind", actor.kind().name().toLowerCase(Locale.ROOT));
    if (actor.country() != null) {
      data(out, "node-country", actor.country());
    }
    out.append("</node>\n");
  }

  private static void data(StringBuilder out, String key, String value) {
    out.append("<data key=\"%s\">%s</data>".formatted(key, Xml.of(value)));
  }
}
