package news.parallax.engine.minilm;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.language.Name;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Mends what no name can be: one that is headed twice, one that holds a conjunction, or a noun
/// that stands beside it, and one of a list that is taken for another name of the first. The
/// relations are those of Universal Dependencies.
final class NameRepairs {
  /// What a name in a list of names may have been called.
  private static final Set<String> BESIDE =
      Set.of("appos", "nmod", "nmod:unmarked", "obl:unmarked", "dep", "list");

  private final Draft tree;
  private final List<Name> names;

  private NameRepairs(Draft tree, List<Name> names) {
    this.tree = tree;
    this.names = names;
  }

  /// Parts in place what a tree holds together as one name though a conjunction or a comma stands
  /// between. To be done before names are turned to their last word.
  static void part(Draft tree) {
    NameRepairs repairs = new NameRepairs(tree, List.of());
    tree.each(repairs::joined);
    tree.each(repairs::turned);
  }

  /// Changes one tree in place.
  ///
  /// @param names those of the sentence
  static void apply(Draft tree, List<Name> names) {
    NameRepairs repairs = new NameRepairs(tree, names);
    for (Name name : names) {
      repairs.whole(name.span());
    }
    tree.each(repairs::parted);
    tree.each(repairs::listed);
  }

  /// `Quill and envoy Ada Berg` as one name.
  private void joined(int word) {
    int head = tree.head(word);
    if (head > word || !tree.relation(word).equals("flat")) {
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
    int head = tree.head(word);
    if (!tree.relation(word).equals("conj") || head != word + 1 || !tree.isNoun(word)) {
      return;
    }
    tree.hang(word, head, "compound");
    for (int mark = 0; mark < word; mark++) {
      if (tree.head(mark) == word && tree.is(mark, "cc")) {
        tree.hang(mark, head, "cc");
      }
    }
  }

  /// A name hangs as a whole, by its last word.
  private void whole(Span name) {
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
      if (tree.head(word) < first || tree.head(word) > last) {
        top = tops == 0 || tree.isBelow(top, word) ? word : top;
        tops++;
      }
    }
    boolean flat = words.stream().allMatch(Token::isProperNoun);
    if (tops < 2 || !flat) {
      return;
    }
    raise(first, last, tree.head(top), tree.relation(top));
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
      int above = tree.head(word);
      if (inside) {
        tree.hang(word, last, "compound");
      } else if (above >= first && above < last) {
        tree.move(word, last, tree.relation(word));
      }
    }
  }

  /// `Ada Quill, trade envoy of Norland`, `Ada Quill (the envoy)`: a name is no part of a noun
  /// behind a comma or inside of a bracket; that is set beside it.
  private void parted(int word) {
    int head = tree.head(word);
    if (!tree.relation(word).equals("compound")
        || head < word
        || !tree.isNoun(word)
        || !tree.isParted(word, head)) {
      return;
    }
    int last = tree.lastNoun(word);
    if (last >= head || !tree.token(last).isProperNoun() || !isBeside(last, head)) {
      return;
    }
    int above = tree.head(head);
    String relation = tree.relation(head);
    if (tree.isBelow(above, last)) {
      return;
    }
    if (above != last) {
      tree.hang(last, above, relation);
      tree.hang(head, last, "appos");
    }
    for (int other = 0; other < last; other++) {
      boolean part = tree.head(other) == head && !tree.isParted(other, last);
      if (part) {
        tree.hang(other, last, tree.relation(other));
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

  /// The middle of three bare names of one type is one of them, no other name of the first
  /// (`between Norland, Sudland and Eastland`).
  private void listed(int middle) {
    int first = tree.head(middle);
    boolean bare =
        BESIDE.contains(tree.relation(middle))
            && first >= 0
            && first < middle
            && isOneType(first, middle)
            && start(middle) > first
            && tree.tag(start(middle) - 1).equals(",");
    for (int last = middle + 1; bare && last < tree.size(); last++) {
      if (tree.head(last) == first && tree.relation(last).equals("conj")) {
        String joined = tree.token(middle + 1).text();
        if (tree.token(last).isProperNoun() && (joined.equals(",") || joined.equals("and"))) {
          tree.hang(middle, first, "conj");
        }
        return;
      }
    }
  }

  private boolean isOneType(int first, int second) {
    return names.stream()
        .filter(name -> name.span().contains(tree.token(first).span()))
        .flatMap(name -> names.stream().filter(other -> other.type() == name.type()))
        .anyMatch(name -> name.span().contains(tree.token(second).span()));
  }

  /// Index of the first word of a name.
  private int start(int name) {
    int first = name;
    while (first > 0
        && tree.head(first - 1) == name
        && tree.relation(first - 1).equals("compound")) {
      first--;
    }
    return first;
  }
}
