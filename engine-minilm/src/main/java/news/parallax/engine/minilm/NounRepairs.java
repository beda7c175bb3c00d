package news.parallax.engine.minilm;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import news.parallax.language.Name;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Mends what no noun phrase of English can hold: a name that is headed twice or that a comma
/// parts, a preposition that hangs on the noun before it, a possessor left of what it possesses.
/// The relations are those of Universal Dependencies.
final class NounRepairs {
  /// What a name in a list of names may have been called.
  private static final Set<String> BESIDE =
      Set.of("appos", "nmod", "nmod:unmarked", "obl:unmarked", "dep", "list");

  private final Draft tree;
  private final List<Name> names;

  private NounRepairs(Draft tree, List<Name> names) {
    this.tree = tree;
    this.names = names;
  }

  /// Parts in place what a tree holds together as one name though a conjunction or a comma stands
  /// between. To be done before names are turned to their last word.
  static void part(Draft tree) {
    NounRepairs repairs = new NounRepairs(tree, List.of());
    repairs.each(repairs::joined);
    repairs.each(repairs::turned);
  }

  /// Changes one tree in place.
  ///
  /// @param names those of the sentence
  static void apply(Draft tree, List<Name> names) {
    NounRepairs repairs = new NounRepairs(tree, names);
    for (Name name : names) {
      repairs.name(name.span());
    }
    repairs.each(repairs::parted);
    repairs.each(repairs::leftward);
    repairs.each(repairs::preposition);
    repairs.each(repairs::possessor);
    repairs.each(repairs::owner);
    repairs.each(repairs::twins);
    repairs.each(repairs::listed);
  }

  private void each(IntConsumer repair) {
    tree.each(repair);
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

  /// `Ada Quill, trade envoy of Norland`, `Ada Quill (the envoy)`: a name is no part of a noun
  // behind
  /// a comma or inside of a bracket; that is set beside it.
  private void parted(int word) {
    int head = tree.heads()[word];
    if (!tree.relations()[word].equals("compound")
        || head < word
        || !tree.isNoun(word)
        || !tree.isParted(word, head)) {
      return;
    }
    int last = tree.lastNoun(word);
    if (last >= head || !tree.tokens().get(last).isProperNoun() || !isBeside(last, head)) {
      return;
    }
    int above = tree.heads()[head];
    String relation = tree.relations()[head];
    if (tree.isBelow(above, last)) {
      return;
    }
    if (above != last) {
      tree.hang(last, above, relation);
      tree.hang(head, last, "appos");
    }
    for (int other = 0; other < last; other++) {
      boolean part = tree.heads()[other] == head && !tree.isParted(other, last);
      if (part) {
        tree.hang(other, last, tree.relations()[other]);
      }
    }
  }

  /// Whether a comma stands behind a name, or a bracket that holds a noun.
  private boolean isBeside(int name, int noun) {
    return switch (tree.tag(name + 1)) {
      case "," -> true;
      case "-LRB-" -> IntStream.range(name, noun).noneMatch(at -> tree.tag(at).equals("-RRB-"));
      default -> false;
    };
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
        || !(tag.equals("IN") || tag.equals("TO") || tag.equals("VBG"))) {
      return;
    }
    if (head > word) {
      if (tree.relations()[head].equals("compound") && tree.heads()[head] > head) {
        tree.hang(word, tree.heads()[head], "case");
      }
      skipping(word);
      return;
    }
    for (int noun = word + 1; noun < tree.size(); noun++) {
      if (tree.heads()[noun] == word && tree.isNoun(noun)) {
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
    int head = tree.heads()[word];
    for (int noun = word + 1; noun + 1 < head; noun++) {
      boolean loose = tree.is(noun, "nmod") || tree.is(noun, "obl");
      boolean other = tree.heads()[noun + 1] == head && tree.relations()[noun + 1].equals("case");
      if (loose && other && !tree.has(noun, "case")) {
        tree.move(word, noun, "case");
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

  /// What bears `'s` owns the noun that it hangs on.
  private void owner(int word) {
    boolean marked =
        word + 1 < tree.size()
            && tree.tag(word + 1).equals("POS")
            && tree.heads()[word + 1] == word;
    boolean part =
        tree.relations()[word].equals("compound") || tree.relations()[word].equals("nmod");
    if (marked && part && tree.heads()[word] > word) {
      tree.hang(word, tree.heads()[word], "nmod:poss");
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
      if (tree.heads()[child] == first) {
        tree.move(child, last, tree.relations()[child]);
      }
    }
    tree.hang(first, last, "compound");
  }

  private int twin(int first) {
    int next = first + 1;
    while (next < tree.size()
        && tree.relations()[next].equals("compound")
        && tree.heads()[next] > next) {
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
            && tree.heads()[first] == tree.heads()[next]
            && tree.relations()[first].equals(tree.relations()[next]);
    boolean named =
        Character.isUpperCase(tree.tokens().get(next).text().charAt(0))
            || (next == first + 1 && tree.tokens().get(first).isProperNoun());
    return one && named ? next : -1;
  }

  /// The middle of three bare names of one type is one of them, no other name of the first
  /// (`between Norland, Sudland and Eastland`).
  private void listed(int middle) {
    int first = tree.heads()[middle];
    boolean bare =
        BESIDE.contains(tree.relations()[middle])
            && first >= 0
            && first < middle
            && isOneType(first, middle)
            && start(middle) > first
            && tree.tag(start(middle) - 1).equals(",");
    for (int last = middle + 1; bare && last < tree.size(); last++) {
      if (tree.heads()[last] == first && tree.relations()[last].equals("conj")) {
        String joined = tree.tokens().get(middle + 1).text();
        if (tree.tokens().get(last).isProperNoun()
            && (joined.equals(",") || joined.equals("and"))) {
          tree.hang(middle, first, "conj");
        }
        return;
      }
    }
  }

  private boolean isOneType(int first, int second) {
    return names.stream()
        .filter(name -> name.span().contains(tree.tokens().get(first).span()))
        .flatMap(name -> names.stream().filter(other -> other.type() == name.type()))
        .anyMatch(name -> name.span().contains(tree.tokens().get(second).span()));
  }

  /// Index of the first word of a name.
  private int start(int name) {
    int first = name;
    while (first > 0
        && tree.heads()[first - 1] == name
        && tree.relations()[first - 1].equals("compound")) {
      first--;
    }
    return first;
  }
}
