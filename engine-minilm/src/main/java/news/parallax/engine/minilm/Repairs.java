package news.parallax.engine.minilm;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import news.parallax.language.Name;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Mends what no tree of English can hold: a name that is headed twice, a part of a name across a
/// comma, a preposition that hangs on the noun before it, a possessor left of what it possesses, a
// verb
/// whose subject was called its object. The relations are those of Universal Dependencies.
final class Repairs {
  private static final Set<String> NAMING = TreeWords.of("naming");
  private static final Set<String> TIMES = TreeWords.of("time");

  private final Draft tree;

  private Repairs(Draft tree) {
    this.tree = tree;
  }

  /// Parts in place what a tree holds together as one name though a conjunction or a comma stands
  /// between. To be done before names are turned to their last word.
  static void part(Draft tree) {
    Repairs repairs = new Repairs(tree);
    repairs.each(repairs::joined);
    repairs.each(repairs::turned);
  }

  /// `Quill and envoy Ada Berg` as one name.
  private void joined(int word) {
    int head = tree.heads()[word];
    if (head > word || !tree.relations()[word].equals("flat")) {
      return;
    }
    for (int at = head + 1; at < word; at++) {
      if (tree.tag(at).equals("CC")) {
        tree.hang(word, head, "conj");
        return;
      }
    }
    if (tree.isParted(head, word) && tree.tag(head + 1).equals(",")) {
      tree.hang(word, head, "appos");
    }
  }

  /// `envoy` as a second beside the name that it is part of.
  private void turned(int word) {
    int head = tree.heads()[word];
    if (!tree.relations()[word].equals("conj") || head != word + 1 || !tree.isNoun(word)) {
      return;
    }
    tree.hang(word, head, "compound");
    for (int mark = 0; mark < word; mark++) {
      if (tree.heads()[mark] == word && tree.is(mark, "cc")) {
        tree.hang(mark, head, "cc");
      }
    }
  }

  /// Changes one tree in place.
  ///
  /// @param names those of the sentence
  static void apply(Draft tree, List<Name> names) {
    Repairs repairs = new Repairs(tree);
    for (Name name : names) {
      repairs.name(name.span());
    }
    repairs.each(repairs::parted);
    repairs.each(repairs::leftward);
    repairs.each(repairs::preposition);
    repairs.each(repairs::possessor);
    repairs.each(repairs::twice);
    repairs.each(repairs::subject);
    repairs.each(repairs::object);
    repairs.each(repairs::called);
    repairs.each(repairs::raised);
  }

  /// Mends word by word, the root excepted.
  private void each(IntConsumer repair) {
    for (int word = 0; word < tree.size(); word++) {
      if (tree.heads()[word] >= 0) {
        repair.accept(word);
      }
    }
  }

  /// A name hangs as a whole, by its last word.
  private void name(Span name) {
    List<Token> words =
        tree.tokens().stream().filter(token -> name.contains(token.span())).toList();
    if (words.size() < 2) {
      return;
    }
    int first = words.getFirst().index();
    int last = words.getLast().index();
    int top = last;
    int tops = 0;
    for (int word = first; word <= last; word++) {
      if (tree.heads()[word] < first || tree.heads()[word] > last) {
        top = tops == 0 || tree.isBelow(top, word) ? word : top;
        tops++;
      }
    }
    boolean flat = words.stream().allMatch(Token::isProperNoun);
    if (tops < 2 || !flat) {
      return;
    }
    raise(first, last, tree.heads()[top], tree.relations()[top]);
  }

  /// Makes the last of some words their head, with a given head and relation of its own. What
  /// depends on any of them depends on it.
  private void raise(int first, int last, int head, String relation) {
    if ((head >= first && head <= last) || tree.isBelow(head, last)) {
      return;
    }
    tree.hang(last, head, relation);
    for (int word = 0; word < tree.size(); word++) {
      boolean inside = word >= first && word < last;
      int above = tree.heads()[word];
      if (inside) {
        tree.hang(word, last, "compound");
      } else if (above >= first && above < last) {
        tree.move(word, last, tree.relations()[word]);
      }
    }
  }

  /// `Ada Quill, trade envoy of Norland`: what stands before the comma is no part of the noun
  // behind
  /// it; that is set beside it.
  private void parted(int word) {
    int head = tree.heads()[word];
    if (!tree.relations()[word].equals("compound")
        || head < word
        || !tree.isNoun(word)
        || !tree.isParted(word, head)) {
      return;
    }
    int last = tree.lastNoun(word);
    if (last >= head || !tree.tag(last + 1).equals(",")) {
      return;
    }
    int above = tree.heads()[head];
    String relation = tree.relations()[head];
    if (tree.isBelow(above, last)) {
      return;
    }
    tree.hang(last, above, relation);
    tree.hang(head, last, "appos");
    for (int other = 0; other < last; other++) {
      boolean part = tree.heads()[other] == head && !tree.isParted(other, last);
      if (part) {
        tree.hang(other, last, tree.relations()[other]);
      }
    }
  }

  /// A noun that should be part of the noun right behind it and hangs on one before it.
  private void leftward(int word) {
    if (tree.relations()[word].equals("compound")
        && tree.heads()[word] < word
        && tree.isNoun(word)
        && tree.isNoun(word + 1)) {
      tree.move(word, tree.lastNoun(word + 1), "compound");
    }
  }

  /// `a spokesman for the tracking service`: a preposition belongs to the noun behind it that no
  /// other has.
  private void preposition(int word) {
    int head = tree.heads()[word];
    String tag = tree.tag(word);
    if (!tree.relations()[word].equals("case")
        || head > word
        || !(tag.equals("IN") || tag.equals("TO"))) {
      return;
    }
    for (int noun = word + 1; noun < tree.size() && !tree.tag(noun).startsWith("VB"); noun++) {
      boolean loose = tree.is(noun, "nmod") || tree.is(noun, "obl");
      if (tree.isNoun(noun) && loose && !tree.has(noun, "case") && !tree.isBelow(noun, word)) {
        tree.hang(word, noun, "case");
        return;
      }
    }
  }

  /// `Norland's next president`: a possessor belongs to the noun behind its mark.
  private void possessor(int word) {
    if (!tree.relations()[word].equals("nmod:poss")
        || tree.heads()[word] > word
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

  /// `Chairman Ada Quill` as three subjects of one verb: nouns side by side in one role are one.
  private void twice(int word) {
    boolean role = tree.is(word, "nsubj") || tree.is(word, "obj") || tree.is(word, "obl");
    int next = word + 1;
    if (!role || !tree.isNoun(word) || !tree.isNoun(next)) {
      return;
    }
    int last = tree.lastNoun(word);
    int head = tree.heads()[word];
    for (int other = next; other <= last; other++) {
      boolean same =
          tree.heads()[other] == head && tree.relations()[other].equals(tree.relations()[word]);
      boolean plain = tree.tokens().get(other).isProperNoun();
      if (same && plain) {
        raise(word, other, head, tree.relations()[word]);
        return;
      }
    }
  }

  /// The noun before a verb without a subject, called its object or a thing by the way.
  private void subject(int word) {
    int verb = tree.heads()[word];
    boolean named = tree.relations()[word].equals("obj") || tree.relations()[word].equals("obl");
    if (!named
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
    boolean finite =
        !tree.tag(verb).equals("VBG") && !tree.tag(verb).equals("VBN") || tree.has(verb, "aux");
    if (finite && !TIMES.contains(tree.tokens().get(word).lemma())) {
      tree.hang(word, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }
  }

  /// `reached its deadline`: the noun right behind a verb without an object, called a thing by the
  // way.
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
}
