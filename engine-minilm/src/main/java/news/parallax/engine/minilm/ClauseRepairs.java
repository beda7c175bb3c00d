package news.parallax.engine.minilm;

import java.util.Set;

/// Mends what no clause of English can hold: a name that a verb tears apart, a finite verb as an
/// object, a verb whose subject was called its object. The relations are those of Universal
/// Dependencies.
final class ClauseRepairs {
  private static final Set<String> NAMING = TreeWords.of("naming");
  private static final Set<String> TIMES = TreeWords.of("time");
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
    tree.each(repairs::doer);
    tree.each(repairs::relative);
    tree.each(repairs::bearer);
    tree.each(repairs::subject);
    tree.each(repairs::far);
    tree.each(repairs::object);
    tree.each(repairs::prepositional);
    tree.each(repairs::called);
    tree.each(repairs::raised);
    tree.each(repairs::pair);
    tree.each(repairs::aside);
  }

  /// A word of a name that is torn from it by a verb, which no name holds: it is the verb's subject
  /// or object where that has none, else part of the noun behind it.
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
      boolean verb = tree.tag(at).startsWith("VB");
      if (verb && !tree.relations()[at].equals("amod") && !tree.relations()[at].equals("aux")) {
        return at;
      }
    }
    return -1;
  }

  /// A finite verb that hangs on the noun right before it as an object or a participle does; that
  /// noun is its subject (`concerns grow about …`).
  private void clause(int verb) {
    int noun = tree.heads()[verb];
    String called = tree.relations()[verb];
    boolean object = (called.equals("obj") || called.equals("acl")) && noun == verb - 1;
    if (!object || !FINITE.contains(tree.tag(verb)) || !tree.isNoun(noun)) {
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

  /// `the potential for Norland to send arms`: who stands between `for` and its verb does it.
  private void doer(int word) {
    int noun = tree.heads()[word];
    for (int verb = word + 1; tree.relations()[word].equals("nmod") && verb < tree.size(); verb++) {
      boolean beside = tree.heads()[verb] == noun && tree.relations()[verb].equals("acl");
      if (beside && tree.tag(verb).equals("VB") && hasFor(verb, word)) {
        tree.hang(word, verb, "nsubj");
      }
    }
  }

  /// Whether a verb has `for` before a word.
  private boolean hasFor(int verb, int word) {
    for (int at = 0; at < word; at++) {
      boolean mark = tree.heads()[at] == verb && tree.relations()[at].equals("mark");
      if (mark && tree.tokens().get(at).text().equalsIgnoreCase("for")) {
        return true;
      }
    }
    return false;
  }

  /// `the pact that Norland and Sudland signed holds`: the first finite verb behind `that` and its
  /// subject is the clause's, which tells of the noun before.
  private void relative(int that) {
    int noun = that - 1;
    if (!tree.tag(that).equals("WDT") || noun < 0 || !tree.isNoun(noun)) {
      return;
    }
    int verb = that + 1;
    while (verb < tree.size() && !tree.tag(verb).startsWith("VB") && !tree.tag(verb).equals("MD")) {
      verb++;
    }
    int subject = -1;
    for (int at = that + 1; at < Math.min(verb, tree.size()); at++) {
      subject = subject < 0 && tree.isNoun(at) ? tree.lastNoun(at) : subject;
    }
    boolean torn =
        verb < tree.size()
            && FINITE.contains(tree.tag(verb))
            && tree.heads()[verb] >= 0
            && tree.is(verb, "advcl")
            && subject >= 0
            && !tree.has(verb, "nsubj")
            && !tree.has(noun, "acl:relcl");
    if (!torn) {
      return;
    }
    tree.move(verb, noun, "acl:relcl");
    for (int at = that + 1; at < verb; at++) {
      boolean outside = tree.heads()[at] <= that || tree.heads()[at] >= verb;
      if (outside && tree.isNoun(at) && at != subject) {
        tree.move(at, subject, "conj");
      }
    }
    tree.move(subject, verb, "nsubj");
    tree.move(that, verb, "obj");
  }

  /// `ministers Ada Quill and Ben Oak` with the names as a second subject of the verb before them:
  /// they are who the noun right before them means.
  private void bearer(int name) {
    int verb = tree.heads()[name];
    int first = name;
    while (first > 0
        && tree.heads()[first - 1] == name
        && tree.relations()[first - 1].equals("compound")) {
      first--;
    }
    int noun = first - 1;
    boolean second =
        tree.relations()[name].equals("nsubj")
            && verb < noun
            && tree.tokens().get(name).isProperNoun()
            && tree.isNoun(noun)
            && !tree.tokens().get(noun).isProperNoun()
            && hasSubjectBefore(verb);
    if (!second || tree.isBelow(noun, name)) {
      return;
    }
    tree.hang(name, noun, "appos");
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

  /// `drove a van into a crowd`: what stands behind a preposition is no object.
  private void prepositional(int word) {
    if (tree.relations()[word].equals("obj") && tree.has(word, "case") && tree.isNoun(word)) {
      tree.hang(word, tree.heads()[word], "obl");
    }
  }

  /// `calls it a victory`: what something is called is the verb's complement.
  private void called(int word) {
    int verb = tree.heads()[word];
    boolean bare = tree.relations()[word].equals("obl") || tree.relations()[word].equals("obj");
    if (!bare
        || word < verb
        || tree.has(word, "case")
        || !NAMING.contains(tree.tokens().get(verb).lemma())) {
      return;
    }
    for (int other = verb + 1; other < word; other++) {
      if (tree.heads()[other] == verb && tree.relations()[other].equals("obj")) {
        tree.hang(word, verb, "xcomp");
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
      if (tree.heads()[first] == verb && tree.is(first, "nsubj")) {
        tree.hang(second, first, "conj");
        tree.hang(and, second, "cc");
        return;
      }
    }
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
