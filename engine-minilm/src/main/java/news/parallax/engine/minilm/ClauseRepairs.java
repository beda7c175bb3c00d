package news.parallax.engine.minilm;

import java.util.Set;

/// Mends what no clause of English can be: one whose verb tears a name apart, or whose verb of the
/// present is a participle. The relations are those of Universal Dependencies.
final class ClauseRepairs {
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private final Draft tree;

  private ClauseRepairs(Draft tree) {
    this.tree = tree;
  }

  /// Changes one tree in place.
  static void apply(Draft tree) {
    ClauseRepairs repairs = new ClauseRepairs(tree);
    tree.each(repairs::torn);
    tree.each(repairs::clause);
  }

  /// A word of a name that is torn from it by a finite verb, which no name holds: it is the verb's
  /// subject or object where that has none, else part of the noun behind it.
  private void torn(int word) {
    if (!tree.relation(word).equals("flat") && !tree.relation(word).equals("compound")) {
      return;
    }
    int head = tree.head(word);
    int verb = verbBetween(Math.min(word, head), Math.max(word, head));
    String role = word < verb ? "nsubj" : "obj";
    boolean free = verb >= 0 && !tree.has(verb, role);
    if (free && !tree.isNoun(word + 1)) {
      tree.move(word, verb, role);
    } else if (verb >= 0 && tree.isNoun(word + 1)) {
      tree.move(word, word + 1, "compound");
    }
  }

  /// The first verb between two words that takes a subject, -1 when there is none.
  private int verbBetween(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean verb = tree.isFinite(at);
      if (verb && !tree.relation(at).equals("amod") && !tree.relation(at).equals("aux")) {
        return at;
      }
    }
    return -1;
  }

  /// A verb of the present that hangs on the noun right before it as a participle does; that noun
  /// is its subject (`concerns grow about …`). What is tagged as a past there is a participle more
  /// often than not (`videos posted to the site`).
  private void clause(int verb) {
    int noun = tree.head(verb);
    boolean participle = tree.relation(verb).equals("acl") && noun == verb - 1;
    if (!participle || !PRESENT.contains(tree.tag(verb)) || !tree.isNoun(noun)) {
      return;
    }
    int above = tree.head(noun);
    String relation = tree.relation(noun);
    for (int word = 0; word < tree.size(); word++) {
      boolean behind = word > verb || tree.relation(word).matches("punct|advcl|obl|advmod|mark|cc");
      if (tree.head(word) == noun && word != verb && behind) {
        tree.hang(word, verb, tree.relation(word));
      }
    }
    tree.hang(verb, above, relation);
    tree.hang(noun, verb, "nsubj");
  }
}
