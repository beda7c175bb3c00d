package news.parallax.engine.minilm;

import java.util.List;
import java.util.function.IntConsumer;
import news.parallax.language.Token;

/// A tree in the making: the words of a sentence with heads and relations that may still change.
///
/// @param tokens whose own heads and relations are not looked at
/// @param heads of each word the index of its head, -1 at the root
/// @param relations of each word its relation to its head
record Draft(List<Token> tokens, int[] heads, String[] relations) {
  int size() {
    return heads.length;
  }

  Token token(int word) {
    return tokens.get(word);
  }

  String tag(int word) {
    return tokens.get(word).tag();
  }

  int head(int word) {
    return heads[word];
  }

  String relation(int word) {
    return relations[word];
  }

  boolean isNoun(int word) {
    return word < size() && tokens.get(word).isNoun();
  }

  /// Whether a word is a verb in a form that has a subject of its own, by its tag.
  boolean isFinite(int word) {
    return switch (tag(word)) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  /// Whether a word stands in a relation or a subtype of it.
  boolean is(int word, String relation) {
    return relations[word].equals(relation) || relations[word].startsWith(relation + ":");
  }

  /// Goes through the words in order, the root excepted.
  void each(IntConsumer change) {
    for (int word = 0; word < size(); word++) {
      if (heads[word] >= 0) {
        change.accept(word);
      }
    }
  }

  /// The first word without a head, -1 when there is none.
  int root() {
    for (int word = 0; word < size(); word++) {
      if (heads[word] < 0) {
        return word;
      }
    }
    return -1;
  }

  /// Whether a word has a dependent in a relation or a subtype of it.
  boolean has(int head, String relation) {
    for (int word = 0; word < size(); word++) {
      if (heads[word] == head && is(word, relation)) {
        return true;
      }
    }
    return false;
  }

  void hang(int word, int head, String relation) {
    heads[word] = head;
    relations[word] = relation;
  }

  /// Whether a mark that ends phrases (a comma, a colon, a bracket, a quotation mark) stands
  /// between two words.
  boolean isParted(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      switch (tag(at)) {
        case ",", ":", "``", "''", "-LRB-", "-RRB-", "." -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// The last of the nouns that stand side by side from a word on; a day or month begins anew
  /// (`struck a trade deal Sunday`).
  int lastNoun(int from) {
    int last = from;
    while (isNoun(last + 1) && !TreeWords.isDate(token(last + 1))) {
      last++;
    }
    return last;
  }

  /// Whether `low` stands below `high`; nothing stands above the root.
  ///
  /// @param low a word, or -1 for what the root hangs on
  boolean isBelow(int low, int high) {
    int at = low < 0 ? low : heads[low];
    for (int steps = 0; at >= 0 && steps < size(); steps++) {
      if (at == high) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /// Hangs a word elsewhere, unless that would close a circle.
  void move(int word, int head, String relation) {
    if (word != head && !isBelow(head, word)) {
      hang(word, head, relation);
    }
  }
}
