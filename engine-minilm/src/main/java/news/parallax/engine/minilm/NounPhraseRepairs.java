package news.parallax.engine.minilm;

/// Mends what no noun phrase of English can be: a noun that is part of one before it, a preposition
/// that hangs on the noun before it, a possessor left of what it possesses, a noun and a name in
/// one role that are two phrases. The relations are those of Universal Dependencies.
final class NounPhraseRepairs {
  private final Draft tree;

  private NounPhraseRepairs(Draft tree) {
    this.tree = tree;
  }

  /// Changes one tree in place.
  static void apply(Draft tree) {
    NounPhraseRepairs repairs = new NounPhraseRepairs(tree);
    tree.each(repairs::leftward);
    tree.each(repairs::preposition);
    tree.each(repairs::possessor);
    tree.each(repairs::owner);
    tree.each(repairs::twins);
  }

  /// A noun that should be part of the noun right behind it and hangs on one before it.
  private void leftward(int word) {
    if (tree.relation(word).equals("compound")
        && tree.head(word) < word
        && tree.isNoun(word)
        && tree.isNoun(word + 1)) {
      tree.move(word, tree.lastNoun(word + 1), "compound");
    }
  }

  /// `a spokesman for the tracking service`: a preposition belongs to the noun behind it that no
  /// other has.
  private void preposition(int word) {
    int head = tree.head(word);
    String tag = tree.tag(word);
    if (!tree.relation(word).equals("case")
        || !(tag.equals("IN") || tag.equals("TO") || tag.equals("VBG"))) {
      return;
    }
    if (head > word) {
      if (tree.relation(head).equals("compound") && tree.head(head) > head) {
        tree.hang(word, tree.head(head), "case");
      }
      skipping(word);
      return;
    }
    for (int noun = word + 1; noun < tree.size(); noun++) {
      if (tree.head(noun) == word && tree.isNoun(noun)) {
        tree.hang(noun, head, "nmod");
        tree.hang(word, noun, "case");
        return;
      }
    }
    for (int noun = word + 1; noun < tree.size() && !tree.tag(noun).startsWith("VB"); noun++) {
      boolean loose = tree.is(noun, "nmod") || tree.is(noun, "obl");
      if (tree.isNoun(noun) && loose && !tree.has(noun, "case") && !tree.isBelow(noun, word)) {
        tree.hang(word, noun, "case");
        return;
      }
    }
  }

  /// `sanctions on Norland in May`: a preposition is not drawn past a phrase that has none to one
  /// that has its own.
  private void skipping(int word) {
    int head = tree.head(word);
    for (int noun = word + 1; noun + 1 < head; noun++) {
      boolean loose = tree.is(noun, "nmod") || tree.is(noun, "obl");
      boolean other = tree.head(noun + 1) == head && tree.relation(noun + 1).equals("case");
      if (loose && other && !tree.has(noun, "case")) {
        tree.move(word, noun, "case");
        return;
      }
    }
  }

  /// `Norland's next president`: a possessor belongs to the noun behind its mark.
  private void possessor(int word) {
    if (!tree.relation(word).equals("nmod:poss")
        || tree.head(word) > word
        || word + 1 >= tree.size()
        || !tree.tag(word + 1).equals("POS")) {
      return;
    }
    for (int at = word + 2; at < tree.size(); at++) {
      if (tree.isNoun(at)) {
        tree.move(word, tree.lastNoun(at), "nmod:poss");
        return;
      }
      if (!tree.tag(at).startsWith("JJ") && !tree.tag(at).equals("CD")) {
        return;
      }
    }
  }

  /// What bears `'s` owns the noun that it hangs on.
  private void owner(int word) {
    boolean marked =
        word + 1 < tree.size() && tree.tag(word + 1).equals("POS") && tree.head(word + 1) == word;
    boolean part = tree.relation(word).equals("compound") || tree.relation(word).equals("nmod");
    if (marked && part && tree.head(word) > word) {
      tree.hang(word, tree.head(word), "nmod:poss");
    }
  }

  /// Two nouns in one role of one word, with nothing between but words of the second, of which the
  /// second is a name or the first is one: one phrase (`the news agency TASS`, `Chairman Ada
  /// Quill`), headed by the last.
  private void twins(int first) {
    int last = twin(first);
    if (last < 0) {
      return;
    }
    for (int child = 0; child < tree.size(); child++) {
      if (tree.head(child) == first) {
        tree.move(child, last, tree.relation(child));
      }
    }
    tree.hang(first, last, "compound");
  }

  private int twin(int first) {
    int next = first + 1;
    while (next < tree.size() && tree.relation(next).equals("compound") && tree.head(next) > next) {
      next++;
    }
    if (!tree.isNoun(first) || !tree.isNoun(next)) {
      return -1;
    }
    boolean role =
        tree.is(first, "nsubj")
            || tree.is(first, "obj")
            || tree.is(first, "obl")
            || tree.is(first, "nmod");
    boolean one =
        role
            && tree.head(first) == tree.head(next)
            && tree.relation(first).equals(tree.relation(next));
    boolean named =
        Character.isUpperCase(tree.token(next).text().charAt(0))
            || (next == first + 1 && tree.token(first).isProperNoun());
    return one && named ? next : -1;
  }
}
