package news.parallax.engine.minilm;

import java.util.Set;

/// Mends what no clause of English can hold: a name that a verb tears apart, a finite verb as an
/// object, a verb whose subject was called its object. The relations are those of Universal
/// Dependencies.
final class ClauseRepairs {
  private static final Set<String> TIMES = TreeWords.of("time");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

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

  private ClauseRepairs(Draft tree) {
    this.tree = tree;
  }

  /// Changes one tree in place.
  static void apply(Draft tree) {
    ClauseRepairs repairs = new ClauseRepairs(tree);
    tree.each(repairs::torn);
    tree.each(repairs::clause);
    tree.each(repairs::subject);
    tree.each(repairs::far);
    tree.each(repairs::object);
    tree.each(repairs::prepositional);
    tree.each(repairs::raised);
    tree.each(repairs::pair);
    tree.each(repairs::aside);
  }

  /// A word of a name that is torn from it by a finite verb, which no name holds: it is the verb's
  /// subject or object where that has none, else part of the noun behind it.
  private void torn(int word) {
    if (!tree.relations()[word].equals("flat") && !tree.relations()[word].equals("compound")) {
      return;
    }
    int head = tree.heads()[word];
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
      boolean verb = FINITE.contains(tree.tag(at));
      if (verb && !tree.relations()[at].equals("amod") && !tree.relations()[at].equals("aux")) {
        return at;
      }
    }
    return -1;
  }

  /// A verb of the present that hangs on the noun right before it as a participle does; that noun
  /// is its subject (`concerns grow about …`). What is tagged as a past there is a participle more
  /// often than not (`videos posted to the site`).
  private void clause(int verb) {
    int noun = tree.heads()[verb];
    boolean participle = tree.relations()[verb].equals("acl") && noun == verb - 1;
    if (!participle || !PRESENT.contains(tree.tag(verb)) || !tree.isNoun(noun)) {
      return;
    }
    int above = tree.heads()[noun];
    String relation = tree.relations()[noun];
    for (int word = 0; word < tree.size(); word++) {
      boolean behind =
          word > verb || tree.relations()[word].matches("punct|advcl|obl|advmod|mark|cc");
      if (tree.heads()[word] == noun && word != verb && behind) {
        tree.hang(word, verb, tree.relations()[word]);
      }
    }
    tree.hang(verb, above, relation);
    tree.hang(noun, verb, "nsubj");
  }

  /// The noun before a verb without a subject, called its object or a thing by the way.
  private void subject(int word) {
    int verb = tree.heads()[word];
    if (!MISTAKEN.contains(tree.relations()[word])
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
      boolean aux = tree.heads()[at] == verb && (tree.is(at, "aux") || tree.is(at, "advmod"));
      if (!of && !aux && !tree.relations()[at].equals("punct")) {
        return;
      }
    }
    boolean called = tree.relations()[word].equals("vocative") && tree.isParted(word, verb);
    String noun = tree.tokens().get(word).lemma();
    boolean time = TIMES.contains(noun) || Draft.CALENDAR.contains(noun);
    if (isFinite(verb) && !called && !time) {
      tree.hang(word, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  /// A name before the sentence's finite verb that lacks a subject is it: where it stands for
  /// itself, or hangs on what stands behind the verb.
  private void far(int name) {
    boolean free =
        tree.tokens().get(name).isProperNoun()
            && !Draft.CALENDAR.contains(tree.tokens().get(name).text())
            && !tree.has(name, "case");
    int verb = free ? tree.root() : -1;
    boolean astray = tree.relations()[name].endsWith(":unmarked") || tree.heads()[name] > verb;
    if (verb > name && astray && isFinite(verb) && !tree.has(verb, "nsubj")) {
      tree.move(name, verb, "nsubj");
    }
  }

  private boolean isFinite(int verb) {
    if (FINITE.contains(tree.tag(verb))) {
      return true;
    }
    for (int word = 0; word < tree.size(); word++) {
      boolean auxiliary = tree.heads()[word] == verb && tree.is(word, "aux");
      if (auxiliary && (FINITE.contains(tree.tag(word)) || tree.tag(word).equals("MD"))) {
        return true;
      }
    }
    return false;
  }

  /// `reached its deadline`: the noun right behind a verb without an object, called a thing by the
  /// way.
  private void object(int word) {
    int verb = tree.heads()[word];
    if (!tree.relations()[word].equals("obl")
        || word < verb
        || !tree.isNoun(word)
        || !tree.tag(verb).startsWith("VB")
        || tree.has(word, "case")
        || tree.has(verb, "obj")
        || tree.has(verb, "aux:pass")
        || TIMES.contains(tree.tokens().get(word).lemma())) {
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
    if (!tree.relations()[word].equals("obj") || !tree.has(word, "case") || !tree.isNoun(word)) {
      return;
    }
    int verb = tree.heads()[word];
    for (int other = 0; other < word; other++) {
      if (tree.heads()[other] == verb && tree.relations()[other].equals("obj")) {
        tree.hang(word, verb, "obl");
        return;
      }
    }
  }

  /// `The treaty is expected to be signed`: what stands before a verb without a subject is its
  /// subject, not that of the verb below it.
  private void raised(int word) {
    int below = tree.heads()[word];
    int above = tree.heads()[below];
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
    int verb = tree.heads()[second];
    if (!tree.is(second, "nsubj") || verb < second) {
      return;
    }
    int start = second;
    for (int word = 0; word < second; word++) {
      start = tree.isBelow(word, second) ? Math.min(start, word) : start;
    }
    int and = tree.tag(start).equals("CC") ? start : start - 1;
    for (int first = 0; first < and && tree.tag(and).equals("CC"); first++) {
      if (tree.heads()[first] == verb && tree.is(first, "nsubj") && reaches(first, and)) {
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
    int verb = tree.heads()[word];
    boolean second =
        tree.relations()[word].equals("nsubj")
            && verb < word
            && isBehindComma(word)
            && hasSubjectBefore(verb);
    if (second) {
      tree.hang(word, verb, "parataxis");
      int next = word + 1;
      if (next < tree.size() && tree.heads()[next] == verb && tree.tag(next).equals("VBN")) {
        tree.hang(next, word, "acl");
      }
    }
  }

  private boolean isBehindComma(int word) {
    int first = word;
    while (first > 0 && tree.heads()[first - 1] == word && !tree.tag(first - 1).equals(",")) {
      first--;
    }
    return first > 0 && tree.tag(first - 1).equals(",");
  }

  private boolean hasSubjectBefore(int verb) {
    for (int word = 0; word < verb; word++) {
      if (tree.heads()[word] == verb && tree.is(word, "nsubj")) {
        return true;
      }
    }
    return false;
  }
}
