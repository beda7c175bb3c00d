package news.parallax.engine.minilm;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;

  private Conventions(List<Token> tokens, int[] heads, String[] relations) {
    this.tokens = tokens;
    this.heads = heads;
    this.relations = relations;
  }

  /// Changes one tree in place.
  ///
  /// @param tokens whose own heads and relations are not looked at
  static void apply(List<Token> tokens, int[] heads, String[] relations) {
    Conventions tree = new Conventions(tokens, heads, relations);
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] >= 0) {
        tree.name(word);
        tree.title(word);
        tree.day(word);
        tree.object(word);
      }
    }
  }

  /// `Islamic State`, `Foreign Relations Committee`.
  private void name(int word) {
    boolean inName = tokens.get(word).isProperNoun() && tokens.get(heads[word]).isProperNoun();
    if (relations[word].equals("amod") && inName && heads[word] > word) {
      relations[word] = "compound";
    }
  }

  /// `Foreign Minister Berg`, with no mark between.
  private void title(int name) {
    int title = heads[name];
    boolean beside =
        relations[name].equals("appos")
            && tokens.get(name).isProperNoun()
            && tokens.get(title).isNoun()
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
