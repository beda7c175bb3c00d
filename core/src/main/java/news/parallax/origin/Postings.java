package news.parallax.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where each fingerprint occurs in some reports: a hash table with open addressing whose chains
/// run from the latest occurrence to the first. About 30 bytes a fingerprint.
final class Postings {
  private static final int NONE = -1;

  /// How many occurrences of one fingerprint are looked at, the latest first: what more reports
  /// than these share is a stock phrase.
  private static final int MOST_OCCURRENCES = 128;

  /// Receives one occurrence: the report's number in this table, the index of a word.
  interface Visitor {
    void at(int report, int position);
  }

  private final List<WordSequence> reports = new ArrayList<>();
  private long[] keys = new long[1 << 10];
  private int[] heads = new int[1 << 10];
  private int keyCount;
  private int[] next = new int[1 << 10];
  private int[] owners = new int[1 << 10];
  private int[] positions = new int[1 << 10];
  private int size;

  Postings() {
    Arrays.fill(heads, NONE);
  }

  int reports() {
    return reports.size();
  }

  WordSequence report(int number) {
    return reports.get(number);
  }

  void add(WordSequence words, Fingerprints fingerprints) {
    int owner = reports.size();
    reports.add(words);
    for (int i = 0; i < fingerprints.size(); i++) {
      add(fingerprints.hash(i), owner, fingerprints.position(i));
    }
  }

  /// The reports, in the order in which they were added.
  List<WordSequence> all() {
    return reports;
  }

  void visit(long hash, Visitor visitor) {
    int seen = 0;
    for (int at = heads[slot(hash)]; at != NONE && seen < MOST_OCCURRENCES; at = next[at]) {
      visitor.at(owners[at], positions[at]);
      seen++;
    }
  }

  private void add(long hash, int owner, int position) {
    if (keyCount * 2 >= keys.length) {
      growTable();
    }
    if (size == next.length) {
      next = Arrays.copyOf(next, size * 2);
      owners = Arrays.copyOf(owners, size * 2);
      positions = Arrays.copyOf(positions, size * 2);
    }
    int slot = slot(hash);
    if (heads[slot] == NONE) {
      keys[slot] = hash;
      keyCount++;
    }
    owners[size] = owner;
    positions[size] = position;
    next[size] = heads[slot];
    heads[slot] = size++;
  }

  /// The slot that holds this hash, or the free one where it belongs.
  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = (int) hash & mask;
    while (heads[slot] != NONE && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void growTable() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[oldKeys.length * 2];
    heads = new int[oldHeads.length * 2];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
