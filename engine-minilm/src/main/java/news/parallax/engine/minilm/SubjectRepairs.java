package news.parallax.engine.minilm;

import java.util.Set;

/// Mends what no subject of English can be: a finite verb without one behind a noun that could be
/// it, a second one of the same verb. The relations are those of Universal Dependencies.
final class SubjectRepairs {
  /// What a noun right before a verb without a subject may have been called.
  private static final Set<String> MISTAKEN =
      Set.of(
          "obj",
          "iobj",
          "obl",
          "obl:agent",
          "obl:unmarked",
          "vocative",
          "discourse",
          "dislocated",
          "goeswith",
          "dep");

  private final Draft tree;

  private SubjectRepairs(Draft tree) {
    this.tree = tree;
  }

  /// Changes one tree in place.
  static void apply(Draft tree) {
    SubjectRepairs repairs = new SubjectRepairs(tree);
    tree.each(repairs::missing);
    tree.each(repairs::far);
    tree.each(repairs::raised);
    tree.each(repairs::pair);
    tree.each(repairs::aside);
  }

  /// The noun before a verb without a subject, called its object or a thing by the way.
  private void missing(int word) {
    int verb = tree.head(word);
    if (!MISTAKEN.contains(tree.relation(word))
        || word > verb
        || !tree.isNoun(word)
        || tree.has(word, "case")
        || !tree.tag(verb).startsWith("VB")
        || tree.has(verb, "nsubj")
        || tree.has(verb, "csubj")) {
      return;
    }
    for (int at = word + 1; at < verb; at++) {
      boolean of = tree.isBelow(at, word);
      boolean aux = tree.head(at) == verb && (tree.is(at, "aux") || tree.is(at, "advmod"));
      if (!of && !aux && !tree.relation(at).equals("punct")) {
        return;
      }
    }
    boolean called = tree.relation(word).equals("vocative") && tree.isParted(word, verb);
    if (isOfFinite(verb) && !called && !TreeWords.isTime(tree.token(word))) {
      tree.hang(word, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  /// A name before the sentence's finite verb that lacks a subject is it: where it stands for
  /// itself, or hangs on what stands behind the verb.
  private void far(int name) {
    boolean free =
        tree.token(name).isProperNoun()
            && !TreeWords.isDate(tree.token(name))
            && !tree.has(name, "case");
    int verb = free ? tree.root() : -1;
    boolean astray = tree.relation(name).endsWith(":unmarked") || tree.head(name) > verb;
    if (verb > name && astray && isOfFinite(verb) && !tree.has(verb, "nsubj")) {
      tree.move(name, verb, "nsubj");
    }
  }

  private boolean isOfFinite(int verb) {
    if (tree.isFinite(verb)) {
      return true;
    }
    for (int word = 0; word < tree.size(); word++) {
      boolean auxiliary = tree.head(word) == verb && tree.is(word, "aux");
      if (auxiliary && (tree.isFinite(word) || tree.tag(word).equals("MD"))) {
        return true;
      }
    }
    return false;
  }

  /// `The treaty is expected to be signed`: what stands before a verb without a subject is its
  /// subject, not that of the verb below it.
  private void raised(int word) {
    int below = tree.head(word);
    int above = tree.head(below);
    if (!tree.is(word, "nsubj")
        || above < word
        || above > below
        || !tree.is(below, "xcomp")
        || tree.has(above, "nsubj")) {
      return;
    }
    boolean passive = tree.has(above, "aux:pass");
    tree.hang(word, above, passive ? "nsubj:pass" : "nsubj");
  }

  /// `The presidents of Norland and the envoy of Sudland signed`: two subjects of one verb joined
  /// by `and` are one.
  private void pair(int second) {
    int verb = tree.head(second);
    if (!tree.is(second, "nsubj") || verb < second) {
      return;
    }
    int start = second;
    for (int word = 0; word < second; word++) {
      start = tree.isBelow(word, second) ? Math.min(start, word) : start;
    }
    int and = tree.tag(start).equals("CC") ? start : start - 1;
    for (int first = 0; first < and && tree.tag(and).equals("CC"); first++) {
      if (tree.head(first) == verb && tree.is(first, "nsubj") && reaches(first, and)) {
        tree.hang(second, first, "conj");
        tree.hang(and, second, "cc");
        return;
      }
    }
  }

  /// Whether all words from one to another are of its phrase.
  private boolean reaches(int first, int end) {
    for (int word = first + 1; word < end; word++) {
      if (!tree.isBelow(word, first)) {
        return false;
      }
    }
    return true;
  }

  /// A second subject, behind the verb and a comma, is an aside (`said that it would help, a view
  /// shared by Norland`); a participle right behind it tells of it.
  private void aside(int word) {
    int verb = tree.head(word);
    boolean second =
        tree.relation(word).equals("nsubj")
            && verb < word
            && isBehindComma(word)
            && hasSubjectBefore(verb);
    if (second) {
      tree.hang(word, verb, "parataxis");
      int next = word + 1;
      if (next < tree.size() && tree.head(next) == verb && tree.tag(next).equals("VBN")) {
        tree.hang(next, word, "acl");
      }
    }
  }

  private boolean isBehindComma(int word) {
    int first = word;
    while (first > 0 && tree.head(first - 1) == word && !tree.tag(first - 1).equals(",")) {
      first--;
    }
    return first > 0 && tree.tag(first - 1).equals(",");
  }

  private boolean hasSubjectBefore(int verb) {
    for (int word = 0; word < verb; word++) {
      if (tree.head(word) == verb && tree.is(word, "nsubj")) {
        return true;
      }
    }
    return false;
  }
}
