package news.parallax.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Deals examples in random order, each once before any comes again.
final class Deck {
  private final List<Example> all;
  private final Random random;
  private int next;

  Deck(List<Example> all, Random random) {
    this.all = new ArrayList<>(all);
    this.random = random;
    this.next = all.size();
  }

  /// @param count how many to deal; none when the deck has none
  void deal(int count, List<Example> into) {
    for (int i = 0; i < count && !all.isEmpty(); i++) {
      if (next == all.size()) {
        Collections.shuffle(all, random);
        next = 0;
      }
      into.add(all.get(next++));
    }
  }
}
