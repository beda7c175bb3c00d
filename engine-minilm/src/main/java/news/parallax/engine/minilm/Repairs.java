package news.parallax.engine.minilm;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.language.Token;

/// Mends what no tree of English can hold: names that a verb tears apart, a finite verb as an
/// object, two subjects side by side, prepositions behind their noun.
final class Repairs {
  private static final Set<String> CALENDAR =
      Stream.concat(
              Conventions.MONTHS.stream(),
              Arrays.stream(DayOfWeek.values())
                  .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
          .collect(Collectors.toSet());

  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;

  private Repairs(List<Token> tokens, int[] heads, String[] relations) {
    this.tokens = tokens;
    this.heads = heads;
    this.relations = relations;
  }

  /// Changes one tree in place.
  ///
  /// @param tokens whose own heads and relations are not looked at
  static void apply(List<Token> tokens, int[] heads, String[] relations) {
    Repairs tree = new Repairs(tokens, heads, relations);
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] >= 0) {
        tree.torn(word);
        tree.parted(word);
        tree.clause(word);
        tree.twins(word);
        tree.owner(word);
        tree.doer(word);
        tree.subject(word);
        tree.preposition(word);
        tree.aside(word);
        tree.listed(word);
      }
    }
  }

  /// A word of a name that is torn from it by a verb, which no name holds: it is the verb's subject
  /// or object where that has none, else part of the noun behind it.
  private void torn(int word) {
    if (!relations[word].equals("flat") && !relations[word].equals("compound")) {
      return;
    }
    int head = heads[word];
    int verb = verbBetween(Math.min(word, head), Math.max(word, head));
    String role = word < verb ? "nsubj" : "obj";
    boolean free = verb >= 0 && !hasChild(verb, role);
    if (free && isLast(word)) {
      heads[word] = verb;
      relations[word] = role;
    } else if (verb >= 0 && word + 1 < heads.length && tokens.get(word + 1).isNoun()) {
      heads[word] = word + 1;
      relations[word] = "compound";
    }
  }

  /// The first verb between two words that takes a subject, -1 when there is none.
  private int verbBetween(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      String tag = tokens.get(at).tag();
      if (tag.startsWith("VB") && !relations[at].equals("amod") && !relations[at].equals("aux")) {
        return at;
      }
    }
    return -1;
  }

  private boolean hasChild(int head, String relation) {
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] == head && relations[word].startsWith(relation)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a noun ends its phrase.
  private boolean isLast(int word) {
    return word + 1 == heads.length || !tokens.get(word + 1).isNoun();
  }

  /// Two names that a comma parts are two, and two words of one side by side are one.
  private void parted(int word) {
    if (!tokens.get(word).isProperNoun() || !tokens.get(heads[word]).isProperNoun()) {
      return;
    }
    boolean comma = word + 1 < heads.length && tokens.get(word + 1).text().equals(",");
    if (relations[word].equals("compound") && heads[word] > word && comma) {
      relations[word] = "conj";
    } else if (relations[word].equals("conj") && heads[word] == word + 1) {
      relations[word] = "compound";
    }
  }

  /// A finite verb that hangs as an object on the noun right before it, which is its subject
  /// (`concerns grow about …`).
  private void clause(int verb) {
    int noun = heads[verb];
    boolean finite = tokens.get(verb).tag().matches("VBP|VBZ|VBD");
    if (finite && relations[verb].equals("obj") && noun == verb - 1 && tokens.get(noun).isNoun()) {
      for (int word = 0; word < heads.length; word++) {
        boolean behind = word > verb || relations[word].matches("punct|advcl|obl|advmod|mark|cc");
        if (heads[word] == noun && word != verb && behind) {
          heads[word] = verb;
        }
      }
      heads[verb] = heads[noun];
      relations[verb] = relations[noun];
      heads[noun] = verb;
      relations[noun] = "nsubj";
    }
  }

  /// Two nouns in one role of one word, with nothing between but words of the second, of which the
  /// second is a name or the first is one: one phrase (`the news agency TASS`), headed by the last.
  private void twins(int first) {
    int last = twin(first);
    if (last < 0) {
      return;
    }
    for (int child = 0; child < heads.length; child++) {
      if (heads[child] == first) {
        heads[child] = last;
      }
    }
    heads[first] = last;
    relations[first] = "compound";
  }

  private int twin(int first) {
    int next = first + 1;
    while (next < heads.length && relations[next].equals("compound") && heads[next] > next) {
      next++;
    }
    if (next == heads.length || !tokens.get(first).isNoun() || !tokens.get(next).isNoun()) {
      return -1;
    }
    boolean one =
        heads[first] == heads[next]
            && relations[first].equals(relations[next])
            && relations[first].matches("nsubj|obj|obl|nmod");
    boolean named =
        Character.isUpperCase(tokens.get(next).text().charAt(0))
            || next == first + 1 && tokens.get(first).isProperNoun();
    return one && named ? next : -1;
  }

  /// What bears `'s` owns the noun that it hangs on.
  private void owner(int word) {
    boolean marked =
        word + 1 < heads.length
            && tokens.get(word + 1).tag().equals("POS")
            && heads[word + 1] == word;
    if (marked && relations[word].matches("compound|nmod") && heads[word] > word) {
      relations[word] = "nmod:poss";
    }
  }

  /// `the potential for Norland to send arms`: who stands between `for` and its verb does it.
  private void doer(int word) {
    int noun = heads[word];
    for (int verb = word + 1; relations[word].equals("nmod") && verb < heads.length; verb++) {
      boolean beside = heads[verb] == noun && relations[verb].equals("acl");
      if (beside && tokens.get(verb).tag().equals("VB") && hasMark(verb, word)) {
        heads[word] = verb;
        relations[word] = "nsubj";
      }
    }
  }

  /// Whether a verb has `for` before a word.
  private boolean hasMark(int verb, int word) {
    for (int at = 0; at < word; at++) {
      boolean mark = heads[at] == verb && relations[at].equals("mark");
      if (mark && tokens.get(at).text().equalsIgnoreCase("for")) {
        return true;
      }
    }
    return false;
  }

  /// A name before a finite verb that lacks a subject is it: where it stands for itself, or hangs
  /// on what stands behind the verb.
  private void subject(int name) {
    boolean free =
        tokens.get(name).isProperNoun()
            && !CALENDAR.contains(tokens.get(name).text())
            && !hasChild(name, "case");
    int verb = free ? root() : -1;
    boolean astray = relations[name].endsWith(":unmarked") || heads[name] > verb;
    if (verb > name && astray && isFinite(verb) && !hasChild(verb, "nsubj")) {
      heads[name] = verb;
      relations[name] = "nsubj";
    }
  }

  private int root() {
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] < 0) {
        return word;
      }
    }
    return -1;
  }

  private boolean isFinite(int verb) {
    if (tokens.get(verb).tag().matches("VBD|VBZ|VBP")) {
      return true;
    }
    for (int word = 0; word < heads.length; word++) {
      boolean auxiliary = heads[word] == verb && relations[word].startsWith("aux");
      if (auxiliary && tokens.get(word).tag().matches("VBD|VBZ|VBP|MD")) {
        return true;
      }
    }
    return false;
  }

  /// A preposition belongs to the next phrase behind it, neither to the noun before it nor to a
  /// phrase that has one of its own.
  private void preposition(int word) {
    if (!relations[word].equals("case") || !tokens.get(word).tag().matches("IN|TO|VBG")) {
      return;
    }
    for (int noun = word + 1; noun < heads.length; noun++) {
      boolean phrase = relations[noun].matches("nmod|obl") && !hasChild(noun, "case");
      boolean skipped = noun < heads[word] && isCase(noun + 1, heads[word]);
      if (phrase && (heads[word] < word && heads[noun] == heads[word] || skipped)) {
        heads[word] = noun;
        return;
      }
    }
  }

  /// Whether a word is a preposition of a phrase.
  private boolean isCase(int word, int phrase) {
    return heads[word] == phrase && relations[word].equals("case");
  }

  /// A second subject, behind the verb and a comma, is an aside (`said that it would help, a view
  /// shared by Norland`); a participle right behind it tells of it.
  private void aside(int word) {
    int verb = heads[word];
    boolean second =
        relations[word].equals("nsubj")
            && verb < word
            && isBehindComma(word)
            && hasSubjectBefore(verb);
    if (second) {
      relations[word] = "parataxis";
      int next = word + 1;
      if (next < heads.length && heads[next] == verb && tokens.get(next).tag().equals("VBN")) {
        heads[next] = word;
        relations[next] = "acl";
      }
    }
  }

  private boolean isBehindComma(int word) {
    int first = word;
    while (first > 0 && heads[first - 1] == word && !tokens.get(first - 1).text().equals(",")) {
      first--;
    }
    return first > 0 && tokens.get(first - 1).text().equals(",");
  }

  private boolean hasSubjectBefore(int verb) {
    for (int word = 0; word < verb; word++) {
      if (heads[word] == verb && relations[word].startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /// The middle of three bare names is one of them, no other name of the first (`between Norland,
  /// Sudland and Eastland`).
  private void listed(int middle) {
    int first = heads[middle];
    boolean bare =
        relations[middle].equals("appos")
            && tokens.get(middle).isProperNoun()
            && tokens.get(first).isProperNoun()
            && first < middle
            && tokens.get(start(middle) - 1).text().equals(",");
    for (int last = middle + 1; bare && last < heads.length; last++) {
      if (heads[last] == first && relations[last].equals("conj")) {
        int next = middle + 1;
        String joined = tokens.get(next).text();
        bare = tokens.get(last).isProperNoun() && (joined.equals(",") || joined.equals("and"));
        relations[middle] = bare ? "conj" : relations[middle];
        return;
      }
    }
  }

  /// Index of the first word of a name.
  private int start(int name) {
    int first = name;
    while (first > 0 && heads[first - 1] == name && relations[first - 1].equals("compound")) {
      first--;
    }
    return first;
  }
}
