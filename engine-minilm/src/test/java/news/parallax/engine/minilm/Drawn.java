package news.parallax.engine.minilm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import news.parallax.language.Name;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Trees written as text: `word/TAG/relation/head`, heads by index, words parted by blanks.
final class Drawn {
  private Drawn() {}

  static Draft tree(String words) {
    List<Token> tokens = new ArrayList<>();
    String[] all = words.split(" ");
    int[] heads = new int[all.length];
    String[] relations = new String[all.length];
    int at = 0;
    for (int i = 0; i < all.length; i++) {
      String[] parts = all[i].split("/");
      Span span = new Span(at, at + parts[0].length());
      String lemma = parts.length > 4 ? parts[4] : parts[0];
      tokens.add(new Token(i, span, parts[0], lemma, parts[1], -1, "dep"));
      relations[i] = parts[2];
      heads[i] = Integer.parseInt(parts[3]);
      at = span.end() + 1;
    }
    return new Draft(tokens, heads, relations);
  }

  /// A tree with what some repairs change in it.
  static Draft mended(String words, Consumer<Draft> repairs) {
    Draft tree = tree(words);
    repairs.accept(tree);
    return tree;
  }

  /// The name from one word to another.
  static Name name(Draft tree, int first, int last, Name.Type type) {
    Span span = tree.tokens().get(first).span().cover(tree.tokens().get(last).span());
    return new Name(span, type, 0);
  }

  /// A word's relation and head, as `nsubj/3`.
  static String arc(Draft tree, int word) {
    return tree.relations()[word] + "/" + tree.heads()[word];
  }
}
