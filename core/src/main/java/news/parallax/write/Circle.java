package news.parallax.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// An order of nodes on a circle in which few lines cross: from the given order, pairs are swapped
/// as long as that helps. The same nodes and lines give the same order.
final class Circle {
  private static final int CROSSING = 10;

  private Circle() {}

  /// A line between two nodes, by index.
  record Line(int a, int b) {}

  /// @return the indexes of `count` nodes in the order of their places
  static List<Integer> order(int count, List<Line> lines) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      order.add(i);
    }
    int cost = cost(order, lines);
    boolean better = true;
    while (better) {
      better = false;
      for (int i = 0; i < count; i++) {
        for (int j = i + 1; j < count; j++) {
          Collections.swap(order, i, j);
          int swapped = cost(order, lines);
          if (swapped < cost) {
            cost = swapped;
            better = true;
          } else {
            Collections.swap(order, i, j);
          }
        }
      }
    }
    return order;
  }

  private static int cost(List<Integer> order, List<Line> lines) {
    int[] place = new int[order.size()];
    for (int i = 0; i < place.length; i++) {
      place[order.get(i)] = i;
    }
    int cost = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line one = lines.get(i);
      int apart = Math.abs(place[one.a()] - place[one.b()]);
      cost += Math.min(apart, place.length - apart);
      for (int j = i + 1; j < lines.size(); j++) {
        cost += cross(place, one, lines.get(j)) ? CROSSING : 0;
      }
    }
    return cost;
  }

  private static boolean cross(int[] place, Line one, Line other) {
    int from = Math.min(place[one.a()], place[one.b()]);
    int to = Math.max(place[one.a()], place[one.b()]);
    return inside(from, to, place[other.a()]) != inside(from, to, place[other.b()])
        && !touches(one, other);
  }

  private static boolean inside(int from, int to, int place) {
    return from < place && place < to;
  }

  private static boolean touches(Line one, Line other) {
    return one.a() == other.a()
        || one.a() == other.b()
        || one.b() == other.a()
        || one.b() == other.b();
  }
}
