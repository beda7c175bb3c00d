package news.parallax.engine.minilm;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.language.Name;

/// Where the treebanks that the model learned from write a phrase in several ways, our trees know
/// one: words of a name are `compound`, a title before a name hangs on the name, a day hangs on its
/// month, and a verb with one object has it as `obj`.
final class Conventions {
  private static final Set<String> GIVING = TreeWords.of("giving");
  private static final Set<String> SEEING = TreeWords.of("seeing");

  private final Draft tree;

  private Conventions(Draft tree) {
    this.tree = tree;
  }

  /// Changes one tree in place.
  ///
  /// @param names those of the sentence
  static void apply(Draft tree, List<Name> names) {
    Conventions conventions = new Conventions(tree);
    tree.each(conventions::name);
    tree.each(conventions::title);
    tree.each(conventions::day);
    tree.each(conventions::object);
    tree.each(conventions::range);
    tree.each(conventions::given);
    tree.each(conventions::seen);
    tree.each(word -> conventions.upward(word, names));
    tree.each(conventions::edge);
  }

  /// `June 18-19`: the second day hangs on what the first hangs on.
  private void range(int word) {
    if (word < 2 || !isNumber(word) || !isNumber(word - 2)) {
      return;
    }
    String between = tree.tag(word - 1);
    int first = tree.head(word - 2) > word ? -1 : tree.head(word - 2);
    if (first >= 0
        && (between.equals("HYPH") || between.equals(":"))
        && tree.head(word) != word - 2) {
      tree.move(word, first, "nmod");
      tree.move(word - 1, word, "punct");
    }
  }

  private boolean isNumber(int word) {
    return tree.tag(word).equals("CD");
  }

  /// `sends aid to Norland`: to whom something is given, verbs of giving say, not the thing.
  private void given(int word) {
    int thing = tree.head(word);
    if (!tree.relation(word).equals("nmod") || thing > word || tree.head(thing) < 0) {
      return;
    }
    while (tree.relation(thing).equals("conj") && tree.head(thing) >= 0) {
      thing = tree.head(thing);
    }
    int verb = tree.head(thing);
    boolean object =
        tree.relation(thing).equals("obj") || tree.relation(thing).equals("nsubj:pass");
    if (verb >= 0 && object && isCase(word, "to") && GIVING.contains(tree.token(verb).lemma())) {
      tree.move(word, verb, "obl");
    }
  }

  /// `saw a man wearing a coat`: what somebody is seen doing belongs to whom it is said of.
  private void seen(int word) {
    int verb = tree.head(word);
    boolean clause = tree.relation(word).equals("advcl") || tree.relation(word).equals("xcomp");
    boolean doing = clause && tree.tag(word).equals("VBG");
    int who = word - 1;
    if (doing
        && who > verb
        && tree.head(who) == verb
        && tree.relation(who).equals("obj")
        && SEEING.contains(tree.token(verb).lemma())) {
      tree.move(word, who, "acl");
    }
  }

  private boolean isCase(int noun, String preposition) {
    for (int word = 0; word < noun; word++) {
      if (tree.head(word) == noun
          && tree.relation(word).equals("case")
          && tree.token(word).lemma().equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  /// `the visit of Ada Quill to Norland in May`: names of persons and places have no such parts,
  /// and what hangs on one hangs on what the name is part of.
  private void upward(int word, List<Name> names) {
    while (isOnName(word, names)) {
      int above = tree.head(tree.head(word));
      tree.hang(word, above, tree.tag(above).startsWith("VB") ? "obl" : "nmod");
    }
  }

  private boolean isOnName(int word, List<Name> names) {
    int name = tree.head(word);
    if (name > word || !tree.is(word, "nmod") || tree.relation(word).equals("nmod:poss")) {
      return false;
    }
    int above = tree.head(name);
    boolean part = tree.is(name, "nmod") || tree.is(name, "obl") || tree.is(name, "conj");
    return above >= 0
        && above < name
        && part
        && tree.has(word, "case")
        && !isCase(word, "of")
        && isNamed(name, names);
  }

  private boolean isNamed(int word, List<Name> names) {
    return names.stream()
        .filter(name -> name.type() == Name.Type.PERSON || name.type() == Name.Type.LOCATION)
        .anyMatch(name -> name.span().contains(tree.token(word).span()));
  }

  /// A comma, colon or dash at the edge of a phrase parts it from the rest and is no part of it.
  private void edge(int mark) {
    switch (tree.tag(mark)) {
      case ",", ":", "." -> {
        for (int steps = 0; steps < tree.size() && isOutermost(mark); steps++) {
          tree.hang(mark, tree.head(tree.head(mark)), tree.relation(mark));
        }
      }
      default -> {}
    }
  }

  /// Whether the head of a mark is not the root and nothing below that head stands beyond the mark.
  private boolean isOutermost(int mark) {
    int head = tree.head(mark);
    return tree.head(head) >= 0
        && IntStream.range(0, tree.size())
            .filter(word -> mark < head ? word < mark : word > mark)
            .noneMatch(word -> tree.isBelow(word, head));
  }

  /// `Islamic State`, `Foreign Relations Committee`.
  private void name(int word) {
    boolean inName = tree.token(word).isProperNoun() && tree.token(tree.head(word)).isProperNoun();
    if (tree.relation(word).equals("amod") && inName && tree.head(word) > word) {
      tree.hang(word, tree.head(word), "compound");
    }
  }

  /// `Foreign Minister Berg`, with no mark between; several that are named keep their noun
  /// (`ministers Quill and Oak`).
  private void title(int name) {
    int title = tree.head(name);
    boolean beside =
        tree.relation(name).equals("appos")
            && tree.token(name).isProperNoun()
            && tree.token(title).isNoun()
            && !tree.tag(title).equals("NNS")
            && title < name;
    for (int between = title + 1; beside && between < name; between++) {
      beside = tree.head(between) == name && tree.relation(between).equals("compound");
    }
    if (beside) {
      turn(title, name, "compound");
    }
  }

  /// `July 9` as the treebanks that head it by the day have it.
  private void day(int month) {
    int day = tree.head(month);
    if (day == month + 1 && tree.tag(day).equals("CD") && TreeWords.isMonth(tree.token(month))) {
      turn(day, month, "nummod");
    }
  }

  private void object(int word) {
    if (tree.relation(word).equals("iobj") && !tree.has(tree.head(word), "obj")) {
      tree.hang(word, tree.head(word), "obj");
    }
  }

  /// Makes a dependent the head of its head.
  private void turn(int oldHead, int newHead, String relation) {
    tree.hang(newHead, tree.head(oldHead), tree.relation(oldHead));
    for (int word = 0; word < tree.size(); word++) {
      if (tree.head(word) == oldHead && word != newHead && !isInside(word, oldHead, newHead)) {
        tree.hang(word, newHead, tree.relation(word));
      }
    }
    tree.hang(oldHead, newHead, relation);
  }

  /// Whether a word stands before an old head as part of it (`Foreign` of `Foreign Minister`).
  private boolean isInside(int word, int oldHead, int newHead) {
    return oldHead < newHead
        && word < oldHead
        && (tree.relation(word).equals("compound") || tree.relation(word).equals("amod"));
  }
}
