package news.parallax.eval.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Matches rows with columns, one to one, so that the weights of the chosen pairs add up to the
/// most.
final class Assignment {
  private Assignment() {}

  /// A row and a column that may go together, at most once given.
  ///
  /// @param weight above 0
  record Pair(int row, int column, double weight) {}

  /// The greatest sum. Rows and columns that no chain of pairs connects are matched apart, which
  /// keeps many small groups cheap.
  static double greatest(List<Pair> pairs) {
    double sum = 0;
    for (List<Pair> part : connected(pairs)) {
      sum += greatestOf(part);
    }
    return sum;
  }

  private static Collection<List<Pair>> connected(List<Pair> pairs) {
    Map<Integer, Integer> parent = new HashMap<>();
    for (Pair pair : pairs) {
      int a = root(parent, pair.row());
      int b = root(parent, ~pair.column());
      if (a != b) {
        parent.put(a, b);
      }
    }
    Map<Integer, List<Pair>> parts = new HashMap<>();
    for (Pair pair : pairs) {
      parts.computeIfAbsent(root(parent, pair.row()), key -> new ArrayList<>()).add(pair);
    }
    return parts.values();
  }

  /// Rows are nodes 0, 1, …; columns are nodes -1, -2, ….
  private static int root(Map<Integer, Integer> parent, int node) {
    int at = node;
    int above = parent.getOrDefault(at, at);
    while (above != at) {
      at = above;
      above = parent.getOrDefault(at, at);
    }
    if (at != node) {
      parent.put(node, at);
    }
    return at;
  }

  private static double greatestOf(List<Pair> pairs) {
    List<Integer> rows = pairs.stream().map(Pair::row).distinct().toList();
    List<Integer> columns = pairs.stream().map(Pair::column).distinct().toList();
    int size = Math.max(rows.size(), columns.size());
    double[][] cost = new double[size][size];
    for (Pair pair : pairs) {
      cost[rows.indexOf(pair.row())][columns.indexOf(pair.column())] = -pair.weight();
    }
    return -least(cost);
  }

  /// The Hungarian method with potentials (Kuhn 1955, Munkres 1957), rows added one by one.
  private static double least(double[][] cost) {
    int n = cost.length;
    double[] rowPotential = new double[n + 1];
    double[] columnPotential = new double[n + 1];
    int[] rowOf = new int[n + 1];
    int[] before = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      rowOf[0] = row;
      int column = 0;
      double[] slack = new double[n + 1];
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      boolean[] seen = new boolean[n + 1];
      do {
        seen[column] = true;
        int r = rowOf[column];
        int next = 0;
        double delta = Double.POSITIVE_INFINITY;
        for (int c = 1; c <= n; c++) {
          if (!seen[c]) {
            double reduced = cost[r - 1][c - 1] - rowPotential[r] - columnPotential[c];
            if (reduced < slack[c]) {
              slack[c] = reduced;
              before[c] = column;
            }
            if (slack[c] < delta) {
              delta = slack[c];
              next = c;
            }
          }
        }
        for (int c = 0; c <= n; c++) {
          if (seen[c]) {
            rowPotential[rowOf[c]] += delta;
            columnPotential[c] -= delta;
          } else {
            slack[c] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[before[column]];
        column = before[column];
      }
    }
    double sum = 0;
    for (int c = 1; c <= n; c++) {
      sum += cost[rowOf[c] - 1][c - 1];
    }
    return sum;
  }
}
