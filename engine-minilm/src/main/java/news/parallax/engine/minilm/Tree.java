package news.parallax.engine.minilm;

import java.util.Arrays;

/// The dependency tree of highest score among those whose arcs do not cross and that have one root.
///
/// @see <a href="https://aclanthology.org/C96-1058/">Eisner (1996)</a>, whose algorithm finds it in
///     cubic time
final class Tree {
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private final float[][] arcs;
  private final int size;
  private final float[][][] open;
  private final float[][][] closed;
  private final int[][][] openSplit;
  private final int[][][] closedSplit;
  private final int[] heads;

  /// Directions of a stretch: its head is its last word, or its first.
  private static final int LEFT = 0;

  private static final int RIGHT = 1;

  private Tree(float[][] arcs) {
    this.arcs = arcs;
    this.size = arcs.length;
    this.open = new float[2][size][size];
    this.closed = new float[2][size][size];
    this.openSplit = new int[2][size][size];
    this.closedSplit = new int[2][size][size];
    this.heads = new int[size];
  }

  /// The head of each word, -1 for the root.
  ///
  /// @param arcs for each word a score for each word as its head
  /// @param roots for each word a score as root
  static int[] of(float[][] arcs, float[] roots) {
    int[] greedy = greedy(arcs, roots);
    return isTree(greedy) ? greedy : new Tree(arcs).best(roots);
  }

  private static int[] greedy(float[][] arcs, float[] roots) {
    int[] heads = new int[arcs.length];
    for (int word = 0; word < heads.length; word++) {
      int best = -1;
      float highest = roots[word];
      for (int head = 0; head < heads.length; head++) {
        if (head != word && arcs[word][head] > highest) {
          best = head;
          highest = arcs[word][head];
        }
      }
      heads[word] = best;
    }
    return heads;
  }

  private static boolean isTree(int[] heads) {
    if (Arrays.stream(heads).filter(head -> head < 0).count() != 1) {
      return false;
    }
    for (int word = 0; word < heads.length; word++) {
      int at = word;
      for (int steps = 0; at >= 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return true;
  }

  private int[] best(float[] roots) {
    for (int width = 1; width < size; width++) {
      for (int from = 0; from + width < size; from++) {
        join(from, from + width);
      }
    }
    int root = 0;
    float highest = NEVER;
    for (int word = 0; word < size; word++) {
      float score = roots[word] + closed[LEFT][0][word] + closed[RIGHT][word][size - 1];
      if (score > highest) {
        highest = score;
        root = word;
      }
    }
    heads[root] = -1;
    close(LEFT, 0, root);
    close(RIGHT, root, size - 1);
    return heads;
  }

  /// The best open and closed stretches from one word to another.
  private void join(int from, int to) {
    float highest = NEVER;
    int split = from;
    for (int at = from; at < to; at++) {
      float score = closed[RIGHT][from][at] + closed[LEFT][at + 1][to];
      if (score > highest) {
        highest = score;
        split = at;
      }
    }
    open[LEFT][from][to] = highest + arcs[from][to];
    open[RIGHT][from][to] = highest + arcs[to][from];
    openSplit[LEFT][from][to] = split;
    openSplit[RIGHT][from][to] = split;
    closed[LEFT][from][to] = NEVER;
    closed[RIGHT][from][to] = NEVER;
    for (int at = from; at <= to; at++) {
      if (at < to) {
        keep(LEFT, from, to, at, closed[LEFT][from][at] + open[LEFT][at][to]);
      }
      if (at > from) {
        keep(RIGHT, from, to, at, open[RIGHT][from][at] + closed[RIGHT][at][to]);
      }
    }
  }

  private void keep(int direction, int from, int to, int split, float score) {
    if (score > closed[direction][from][to]) {
      closed[direction][from][to] = score;
      closedSplit[direction][from][to] = split;
    }
  }

  private void open(int direction, int from, int to) {
    heads[direction == LEFT ? from : to] = direction == LEFT ? to : from;
    int split = openSplit[direction][from][to];
    close(RIGHT, from, split);
    close(LEFT, split + 1, to);
  }

  private void close(int direction, int from, int to) {
    if (from == to) {
      return;
    }
    int split = closedSplit[direction][from][to];
    if (direction == LEFT) {
      close(LEFT, from, split);
      open(LEFT, split, to);
    } else {
      open(RIGHT, from, split);
      close(RIGHT, split, to);
    }
  }
}
