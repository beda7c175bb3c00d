package news.parallax.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.account.Account.RelationKind;
import news.parallax.write.Circle.Line;
import news.parallax.write.Edition.Numbered;

/// A small graph of actors on an ellipse, their relations as lines, as inline SVG.
final class RelationGraph {
  private static final int MOST_ACTORS = 10;
  private static final int HEIGHT = 380;
  private static final double LETTER = 8.6;
  private static final int ACROSS = 112;
  private static final int DOWN = 140;
  private static final int LINE_OF_TEXT = 14;
  private static final int LETTERS = 14;
  private static final int BEND = 22;
  private static final int BESIDE = 16;

  private RelationGraph() {}

  private record Point(double x, double y) {
    Point towards(Point other, double distance) {
      double length = Math.max(1, Math.hypot(other.x - x, other.y - y));
      return new Point(
          x + (other.x - x) / length * distance, y + (other.y - y) / length * distance);
    }
  }

  /// @param ties those to draw; where there are too many actors, only between the most related
  static Element of(List<Tie> ties, Names names) {
    List<String> most = mostRelated(ties);
    List<Numbered<Tie>> drawn =
        Edition.numbered(ties).stream()
            .filter(tie -> most.contains(tie.item().a()) && most.contains(tie.item().b()))
            .toList();
    List<String> actors =
        most.stream()
            .filter(actor -> drawn.stream().anyMatch(tie -> touches(tie.item(), actor)))
            .toList();
    double width = 2 * (ACROSS + BESIDE + longest(actors, names) * LETTER);
    Map<String, Point> places = places(actors, drawn, width / 2);
    Element svg =
        Element.of("svg", "graph")
            .set("viewBox", "0 0 %s %d".formatted(number(width), HEIGHT))
            .set("aria-hidden", "true");
    svg.add(arrow());
    Map<String, Integer> between = new TreeMap<>();
    for (Numbered<Tie> tie : drawn) {
      svg.add(linked(tie, places, between));
    }
    places.forEach(
        (actor, place) -> {
          Element node = node(names.actor(actor), place, width).set("data-actor", actor);
          boolean over =
              drawn.stream()
                  .map(Numbered::item)
                  .allMatch(tie -> tie.over() || !touches(tie, actor));
          svg.add(over ? node.set("data-over", "over") : node);
        });
    return svg;
  }

  private static boolean touches(Tie tie, String actor) {
    return tie.a().equals(actor) || tie.b().equals(actor);
  }

  private static int longest(List<String> actors, Names names) {
    return actors.stream()
        .flatMap(actor -> rows(names.actor(actor)).stream())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static Map<String, Point> places(
      List<String> actors, List<Numbered<Tie>> drawn, double middle) {
    List<Line> lines =
        drawn.stream()
            .map(tie -> new Line(actors.indexOf(tie.item().a()), actors.indexOf(tie.item().b())))
            .toList();
    List<Integer> order = Circle.order(actors.size(), lines);
    Map<String, Point> places = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      places.put(actors.get(order.get(i)), place(i, order.size(), middle));
    }
    return places;
  }

  /// A line that leads to the first passage behind it; the words beside the graph do so for
  /// whoever has no pointer.
  private static Element linked(
      Numbered<Tie> numbered, Map<String, Point> places, Map<String, Integer> between) {
    Tie tie = numbered.item();
    String pair =
        tie.a().compareTo(tie.b()) < 0 ? tie.a() + " " + tie.b() : tie.b() + " " + tie.a();
    int earlier = between.merge(pair, 1, Integer::sum) - 1;
    String curve = curve(tie, places, earlier);
    Element line = Element.of("path", "tie " + Wording.words(tie.kind())).set("d", curve);
    Element link =
        Element.link(tie.evidence().stream().findFirst().map(Edition::anchor).orElse(tie.anchor()))
            .set("tabindex", "-1")
            .set("data-for", tie.anchor())
            .set("data-between", tie.a() + " " + tie.b())
            .add(
                Element.of("title").text(tie.words()),
                Element.of("path", "grip").set("d", curve),
                directed(tie.kind()) ? line.set("marker-end", "url(#tip)") : line);
    return tie.dated(link, numbered.number());
  }

  /// By number of ties, those that stand first, then by id.
  private static List<String> mostRelated(List<Tie> ties) {
    Map<String, Integer> degrees =
        new TreeMap<>(
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    for (Tie tie : ties) {
      int weight = tie.over() ? 1 : ties.size();
      degrees.merge(tie.a(), weight, Integer::sum);
      degrees.merge(tie.b(), weight, Integer::sum);
    }
    return degrees.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_ACTORS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Point place(int index, int count, double middle) {
    double angle = 2 * Math.PI * index / count - Math.PI / 2;
    return new Point(middle + ACROSS * Math.cos(angle), HEIGHT / 2.0 + DOWN * Math.sin(angle));
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
  private static String curve(Tie tie, Map<String, Point> places, int earlier) {
    Point from = Objects.requireNonNull(places.get(tie.a()));
    Point to = Objects.requireNonNull(places.get(tie.b()));
    int side = earlier % 2 == 0 ? 1 : -1;
    double bend = BEND * ((earlier + 1) / 2) * side;
    double length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
    Point control =
        new Point(
            (from.x + to.x) / 2 - (to.y - from.y) / length * bend * 2,
            (from.y + to.y) / 2 + (to.x - from.x) / length * bend * 2);
    Point start = from.towards(control, 7);
    Point end = to.towards(control, 8);
    return String.format(
        Locale.ROOT,
        "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
        start.x,
        start.y,
        control.x,
        control.y,
        end.x,
        end.y);
  }

  private static boolean directed(RelationKind kind) {
    return switch (kind) {
      case SANCTIONS, SUPPLIES -> true;
      case ALLIED, COOPERATES, HOSTILE, NEGOTIATES -> false;
    };
  }

  private static Element node(String name, Point place, double width) {
    double dx = place.x - width / 2;
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
