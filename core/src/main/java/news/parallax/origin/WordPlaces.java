package news.parallax.origin;

import java.util.Arrays;

/// Where each word of a report stands in it: a hash table with open addressing whose chains run
/// from the first place to the last.
final class WordPlaces {
  private static final int NONE = -1;

  private final WordSequence words;
  private final int[] first;
  private final int[] next;

  WordPlaces(WordSequence words) {
    this.words = words;
    first = new int[Integer.highestOneBit(Math.max(1, words.size())) * 4];
    next = new int[words.size()];
    Arrays.fill(first, NONE);
    for (int at = words.size() - 1; at >= 0; at--) {
      int slot = slot(words.word(at));
      next[at] = first[slot];
      first[slot] = at;
    }
  }

  /// Whether a word stands at an index of `from` (inclusive) to `to` (exclusive).
  boolean between(int word, int from, int to) {
    int at = first[slot(word)];
    while (at != NONE && at < from) {
      at = next[at];
    }
    return at != NONE && at < to;
  }

  /// The slot of this word, or the free one where it belongs.
  private int slot(int word) {
    int mask = first.length - 1;
    int slot = (word * 0x9E3779B9 >>> 7) & mask;
    while (first[slot] != NONE && words.word(first[slot]) != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
