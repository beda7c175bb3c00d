package news.parallax.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where an alignment is looked for: for each word of the left report from `top` on, a range of
/// words of the right one around the diagonals of some seeds.
final class Band {
  /// How far beyond its outer seeds a passage may reach, in words.
  private static final int REACH = 40;

  /// How many words may have been put in or left out between two seeds, or beside them.
  private static final int DRIFT = 16;

  private final int top;
  private final int[] from;
  private final int[] to;
  private final List<Seed> seeds;

  private Band(int top, int rows, List<Seed> seeds) {
    this.top = top;
    this.from = new int[rows];
    this.to = new int[rows];
    this.seeds = seeds;
  }

  /// The seeds grouped by nearness, each group with its band.
  ///
  /// @param seeds sorted
  static List<Band> around(List<Seed> seeds, int leftSize, int rightSize) {
    List<List<Seed>> open = new ArrayList<>();
    List<List<Seed>> groups = new ArrayList<>();
    for (Seed seed : seeds) {
      open.removeIf(group -> seed.left() - group.getLast().left() > REACH);
      List<Seed> home = null;
      for (List<Seed> group : open) {
        if (home == null && Math.abs(group.getLast().diagonal() - seed.diagonal()) <= DRIFT) {
          home = group;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        open.add(home);
        groups.add(home);
      }
      home.add(seed);
    }
    return groups.stream().map(group -> of(group, 0, leftSize, rightSize)).toList();
  }

  private static Band of(List<Seed> seeds, int least, int most, int rightSize) {
    int top = Math.max(least, seeds.getFirst().left() - REACH);
    int bottom = Math.min(most, seeds.getLast().left() + REACH);
    Band band = new Band(top, bottom - top, seeds);
    Arrays.fill(band.from, Integer.MAX_VALUE);
    for (Seed seed : seeds) {
      int last = Math.min(bottom, seed.left() + REACH);
      for (int row = Math.max(top, seed.left() - REACH); row < last; row++) {
        int column = row + seed.diagonal();
        int at = row - top;
        band.from[at] = Math.min(band.from[at], Math.max(0, column - DRIFT));
        band.to[at] = Math.max(band.to[at], Math.min(rightSize, column + DRIFT + 1));
      }
    }
    return band;
  }

  /// What is left of it above, between and below passages found in it, where there are seeds.
  ///
  /// @param passages in order of the left report
  List<Band> without(List<Passage> passages, int rightSize) {
    List<Band> rest = new ArrayList<>();
    int from = top;
    for (Passage passage : passages) {
      addPart(rest, from, passage.leftFrom(), rightSize);
      from = passage.leftTo();
    }
    addPart(rest, from, top + rows(), rightSize);
    return rest;
  }

  private void addPart(List<Band> rest, int least, int most, int rightSize) {
    List<Seed> inside =
        seeds.stream().filter(seed -> least <= seed.left() && seed.left() < most).toList();
    if (!inside.isEmpty()) {
      rest.add(of(inside, least, most, rightSize));
    }
  }

  int top() {
    return top;
  }

  int rows() {
    return from.length;
  }

  /// First word of the right report in this row; rows count from 0 at [#top()].
  int from(int row) {
    return Math.min(from[row], to[row]);
  }

  int to(int row) {
    return to[row];
  }
}
