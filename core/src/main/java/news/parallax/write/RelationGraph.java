package news.parallax.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.account.Account.Relation;
import news.parallax.account.Account.RelationKind;
import news.parallax.write.Circle.Line;

/// A small graph of actors on an ellipse, their relations as lines, as inline SVG.
final class RelationGraph {
  private static final int MOST_ACTORS = 10;
  private static final int WIDTH = 420;
  private static final int HEIGHT = 380;
  private static final int ACROSS = 112;
  private static final int DOWN = 140;
  private static final int LINE_OF_TEXT = 14;
  private static final int LETTERS = 15;
  private static final int BEND = 22;

  private RelationGraph() {}

  private record Point(double x, double y) {
    Point towards(Point other, double distance) {
      double length = Math.max(1, Math.hypot(other.x - x, other.y - y));
      return new Point(
          x + (other.x - x) / length * distance, y + (other.y - y) / length * distance);
    }
  }

  /// @param relations those to draw; where there are too many actors, only between the most related
  static Element of(List<Relation> relations, Names names) {
    List<String> most = mostRelated(relations);
    List<Relation> drawn =
        relations.stream().filter(r -> most.contains(r.a()) && most.contains(r.b())).toList();
    List<String> actors =
        most.stream()
            .filter(
                actor -> drawn.stream().anyMatch(r -> r.a().equals(actor) || r.b().equals(actor)))
            .toList();
    List<Line> lines =
        drawn.stream().map(r -> new Line(actors.indexOf(r.a()), actors.indexOf(r.b()))).toList();
    Map<String, Point> places = new LinkedHashMap<>();
    List<Integer> order = Circle.order(actors.size(), lines);
    for (int i = 0; i < order.size(); i++) {
      places.put(actors.get(order.get(i)), place(i, order.size()));
    }
    Element svg =
        Element.of("svg", "graph")
            .set("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT))
            .set("role", "img")
            .set(
                "aria-label",
                "Graph of actors and relations; the list beside it says the same in words");
    svg.add(arrow());
    Map<String, Integer> between = new TreeMap<>();
    for (Relation relation : drawn) {
      String pair =
          relation.a().compareTo(relation.b()) < 0
              ? relation.a() + " " + relation.b()
              : relation.b() + " " + relation.a();
      int earlier = between.merge(pair, 1, Integer::sum) - 1;
      svg.add(line(relation, places, earlier));
    }
    places.forEach((actor, place) -> svg.add(node(names.actor(actor), place)));
    return svg;
  }

  /// By number of relations, then by id.
  private static List<String> mostRelated(List<Relation> relations) {
    Map<String, Integer> degrees =
        new TreeMap<>(
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    for (Relation relation : relations) {
      degrees.merge(relation.a(), 1, Integer::sum);
      degrees.merge(relation.b(), 1, Integer::sum);
    }
    return degrees.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_ACTORS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Point place(int index, int count) {
    double angle = 2 * Math.PI * index / count - Math.PI / 2;
    return new Point(WIDTH / 2.0 + ACROSS * Math.cos(angle), HEIGHT / 2.0 + DOWN * Math.sin(angle));
  }

  private static Element arrow() {
    Element tip = Element.of("path").set("d", "M0 0L8 4L0 8Z");
    return Element.of("marker", "tip")
        .set("id", "tip")
        .set("viewBox", "0 0 8 8")
        .set("refX", "7")
        .set("refY", "4")
        .set("markerWidth", "7")
        .set("markerHeight", "7")
        .set("orient", "auto")
        .add(tip);
  }

  /// @param earlier lines already drawn between the two, which this one bends around
  private static Element line(Relation relation, Map<String, Point> places, int earlier) {
    Point from = places.getOrDefault(relation.a(), place(0, 1));
    Point to = places.getOrDefault(relation.b(), place(0, 1));
    Point middle = new Point((from.x + to.x) / 2, (from.y + to.y) / 2);
    int side = earlier % 2 == 0 ? 1 : -1;
    double bend = BEND * ((earlier + 1) / 2) * side;
    double length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
    Point control =
        new Point(
            middle.x - (to.y - from.y) / length * bend * 2,
            middle.y + (to.x - from.x) / length * bend * 2);
    Point start = from.towards(control, 7);
    Point end = to.towards(control, 8);
    Element path =
        Element.of("path", "tie " + Wording.words(relation.kind()))
            .set(
                "d",
                String.format(
                    Locale.ROOT,
                    "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
                    start.x,
                    start.y,
                    control.x,
                    control.y,
                    end.x,
                    end.y));
    return directed(relation.kind()) ? path.set("marker-end", "url(#tip)") : path;
  }

  private static boolean directed(RelationKind kind) {
    return switch (kind) {
      case SANCTIONS, SUPPLIES -> true;
      case ALLIED, COOPERATES, HOSTILE, NEGOTIATES -> false;
    };
  }

  private static Element node(String name, Point place) {
    double dx = place.x - WIDTH / 2.0;
    double dy = place.y - HEIGHT / 2.0;
    boolean beside = Math.abs(dx) > ACROSS * 0.3;
    String anchor = !beside ? "middle" : dx > 0 ? "start" : "end";
    double x = place.x + (beside ? Math.signum(dx) * 11 : 0);
    List<String> rows = rows(name);
    double top =
        beside
            ? place.y + 4 - (rows.size() - 1) * LINE_OF_TEXT / 2.0
            : dy < 0 ? place.y - 12 - (rows.size() - 1) * LINE_OF_TEXT : place.y + 21;
    Element label = Element.of("text").set("text-anchor", anchor);
    for (int i = 0; i < rows.size(); i++) {
      label.add(
          Element.of("tspan")
              .set("x", number(x))
              .set("y", number(top + i * LINE_OF_TEXT))
              .text(rows.get(i)));
    }
    Element dot =
        Element.of("circle").set("cx", number(place.x)).set("cy", number(place.y)).set("r", "5.5");
    return Element.of("g", "actor").add(dot, label);
  }

  /// A name in lines of a few letters.
  private static List<String> rows(String name) {
    List<String> rows = new ArrayList<>();
    for (String word : name.strip().split("\\s+")) {
      boolean fits = !rows.isEmpty() && rows.getLast().length() + 1 + word.length() <= LETTERS;
      if (fits) {
        rows.set(rows.size() - 1, rows.getLast() + " " + word);
      } else {
        rows.add(word);
      }
    }
    return rows;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
