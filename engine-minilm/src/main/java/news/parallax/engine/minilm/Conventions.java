package news.parallax.engine.minilm;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.language.Name;
import news.parallax.language.Token;

/// Where the treebanks that the model learned from write a phrase in several ways, our trees know
/// one: words of a name are `compound`, a title before a name hangs on the name, a day hangs on its
/// month, and a verb with one object has it as `obj`.
final class Conventions {
  static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .flatMap(
              month ->
                  Stream.of(TextStyle.FULL, TextStyle.SHORT)
                      .map(style -> month.getDisplayName(style, Locale.ENGLISH)))
          .flatMap(name -> Stream.of(name, name + "."))
          .collect(Collectors.toSet());

  private static final Set<String> GIVING = TreeWords.of("giving");
  private static final Set<String> SEEING = TreeWords.of("seeing");

  private final Draft draft;
  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;

  private Conventions(Draft draft) {
    this.draft = draft;
    this.tokens = draft.tokens();
    this.heads = draft.heads();
    this.relations = draft.relations();
  }

  /// Changes one tree in place.
  ///
  /// @param names those of the sentence
  static void apply(Draft draft, List<Name> names) {
    Conventions tree = new Conventions(draft);
    int[] heads = draft.heads();
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] >= 0) {
        tree.name(word);
        tree.title(word);
        tree.day(word);
        tree.object(word);
        tree.range(word);
        tree.given(word);
        tree.seen(word);
      }
    }
    for (int word = 0; word < heads.length; word++) {
      for (int steps = 0; steps < heads.length && tree.upward(word, names); steps++) {}
    }
    for (int word = 0; word < heads.length; word++) {
      for (int steps = 0; steps < heads.length && tree.edge(word); steps++) {}
    }
  }

  /// `June 18-19`: the second day hangs on what the first hangs on.
  private void range(int word) {
    if (word < 2 || !isNumber(word) || !isNumber(word - 2)) {
      return;
    }
    String between = tokens.get(word - 1).tag();
    int first = heads[word - 2] > word ? -1 : heads[word - 2];
    if (first >= 0 && (between.equals("HYPH") || between.equals(":")) && heads[word] != word - 2) {
      draft.move(word, first, "nmod");
      draft.move(word - 1, word, "punct");
    }
  }

  private boolean isNumber(int word) {
    return tokens.get(word).tag().equals("CD");
  }

  /// `sends aid to Norland`: to whom something is given, verbs of giving say, not the thing.
  private void given(int word) {
    int thing = heads[word];
    if (!relations[word].equals("nmod") || thing > word || heads[thing] < 0) {
      return;
    }
    while (relations[thing].equals("conj") && heads[thing] >= 0) {
      thing = heads[thing];
    }
    int verb = heads[thing];
    boolean object = relations[thing].equals("obj") || relations[thing].equals("nsubj:pass");
    if (verb >= 0 && object && isCase(word, "to") && GIVING.contains(tokens.get(verb).lemma())) {
      draft.move(word, verb, "obl");
    }
  }

  /// `saw a man wearing a coat`: what somebody is seen doing belongs to whom it is said of.
  private void seen(int word) {
    int verb = heads[word];
    boolean clause = relations[word].equals("advcl") || relations[word].equals("xcomp");
    boolean doing = clause && tokens.get(word).tag().equals("VBG");
    int who = word - 1;
    if (doing
        && who > verb
        && heads[who] == verb
        && relations[who].equals("obj")
        && SEEING.contains(tokens.get(verb).lemma())) {
      draft.move(word, who, "acl");
    }
  }

  private boolean isCase(int noun, String preposition) {
    for (int word = 0; word < noun; word++) {
      if (heads[word] == noun
          && relations[word].equals("case")
          && tokens.get(word).lemma().equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  /// `the visit of Ada Quill to Norland in May`: names of persons and places have no such parts,
  /// and what hangs on one hangs on what the name is part of.
  ///
  /// @return whether the word was moved
  private boolean upward(int word, List<Name> names) {
    int name = heads[word];
    if (name < 0 || name > word || !draft.is(word, "nmod") || relations[word].equals("nmod:poss")) {
      return false;
    }
    int above = heads[name];
    boolean part = draft.is(name, "nmod") || draft.is(name, "obl") || draft.is(name, "conj");
    if (above < 0
        || above > name
        || !part
        || !draft.has(word, "case")
        || isCase(word, "of")
        || !isNamed(name, names)) {
      return false;
    }
    draft.hang(word, above, tokens.get(above).tag().startsWith("VB") ? "obl" : "nmod");
    return true;
  }

  private boolean isNamed(int word, List<Name> names) {
    return names.stream()
        .filter(name -> name.type() == Name.Type.PERSON || name.type() == Name.Type.LOCATION)
        .anyMatch(name -> name.span().contains(tokens.get(word).span()));
  }

  /// A comma, colon or dash at the edge of a phrase parts it from the rest and is no part of it.
  ///
  /// @return whether the mark was moved
  private boolean edge(int mark) {
    int head = heads[mark];
    String tag = tokens.get(mark).tag();
    if (head < 0 || heads[head] < 0 || !(tag.equals(",") || tag.equals(":") || tag.equals("."))) {
      return false;
    }
    int first = mark < head ? mark : head;
    int last = mark < head ? head : mark;
    boolean outermost = true;
    for (int word = 0; word < heads.length; word++) {
      boolean beyond = mark < head ? word < first : word > last;
      if (beyond && draft.isBelow(word, head)) {
        outermost = false;
      }
    }
    if (outermost) {
      heads[mark] = heads[head];
    }
    return outermost;
  }

  /// `Islamic State`, `Foreign Relations Committee`.
  private void name(int word) {
    boolean inName = tokens.get(word).isProperNoun() && tokens.get(heads[word]).isProperNoun();
    if (relations[word].equals("amod") && inName && heads[word] > word) {
      relations[word] = "compound";
    }
  }

  /// `Foreign Minister Berg`, with no mark between; several that are named keep their noun
  /// (`ministers Quill and Oak`).
  private void title(int name) {
    int title = heads[name];
    boolean beside =
        relations[name].equals("appos")
            && tokens.get(name).isProperNoun()
            && tokens.get(title).isNoun()
            && !tokens.get(title).tag().equals("NNS")
            && title < name;
    for (int between = title + 1; beside && between < name; between++) {
      beside = heads[between] == name && relations[between].equals("compound");
    }
    if (beside) {
      turn(title, name, "compound");
    }
  }

  /// `July 9` as the treebanks that head it by the day have it.
  private void day(int month) {
    int day = heads[month];
    if (day == month + 1
        && tokens.get(day).tag().equals("CD")
        && MONTHS.contains(tokens.get(month).text())) {
      turn(day, month, "nummod");
    }
  }

  private void object(int word) {
    if (!relations[word].equals("iobj")) {
      return;
    }
    for (int other = 0; other < heads.length; other++) {
      if (heads[other] == heads[word] && relations[other].equals("obj")) {
        return;
      }
    }
    relations[word] = "obj";
  }

  /// Makes a dependent the head of its head.
  private void turn(int oldHead, int newHead, String relation) {
    heads[newHead] = heads[oldHead];
    relations[newHead] = relations[oldHead];
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] == oldHead && word != newHead && !isInside(word, oldHead, newHead)) {
        heads[word] = newHead;
      }
    }
    heads[oldHead] = newHead;
    relations[oldHead] = relation;
  }

  /// Whether a word stands before an old head as part of it (`Foreign` of `Foreign Minister`).
  private boolean isInside(int word, int oldHead, int newHead) {
    return oldHead < newHead
        && word < oldHead
        && (relations[word].equals("compound") || relations[word].equals("amod"));
  }
}
