package news.parallax.engine.minilm;

/// Mends what no object of English can be: a noun right behind a verb that is called a thing by the
/// way, or one behind an object and a preposition. The relations are those of Universal
/// Dependencies.
final class ObjectRepairs {
  private final Draft tree;

  private ObjectRepairs(Draft tree) {
    this.tree = tree;
  }

  /// Changes one tree in place.
  static void apply(Draft tree) {
    ObjectRepairs repairs = new ObjectRepairs(tree);
    tree.each(repairs::bare);
    tree.each(repairs::prepositional);
  }

  /// `reached its deadline`: the noun right behind a verb without an object, called a thing by the
  /// way.
  private void bare(int word) {
    int verb = tree.head(word);
    if (!tree.relation(word).equals("obl")
        || word < verb
        || !tree.isNoun(word)
        || !tree.tag(verb).startsWith("VB")
        || tree.has(word, "case")
        || tree.has(verb, "obj")
        || tree.has(verb, "aux:pass")
        || TreeWords.isTime(tree.token(word))) {
      return;
    }
    for (int at = verb + 1; at < word; at++) {
      if (!tree.isBelow(at, word) || tree.tag(at).equals("IN") || tree.tag(at).equals("CD")) {
        return;
      }
    }
    tree.hang(word, verb, "obj");
  }

  /// `drove a van into a crowd`: what stands behind an object and a preposition is no object. Where
  /// no other object stands before it, the preposition may belong to the verb or to a measure
  /// (`saw off the rival`, `lost over a third`).
  private void prepositional(int word) {
    if (!tree.relation(word).equals("obj") || !tree.has(word, "case") || !tree.isNoun(word)) {
      return;
    }
    int verb = tree.head(word);
    for (int other = 0; other < word; other++) {
      if (tree.head(other) == verb && tree.relation(other).equals("obj")) {
        tree.hang(word, verb, "obl");
        return;
      }
    }
  }
}
