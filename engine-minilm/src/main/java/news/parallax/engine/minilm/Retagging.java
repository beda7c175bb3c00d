package news.parallax.engine.minilm;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.language.Token;

/// Words that the tagger, which sees no tree, took for others than the tree has: verbs for nouns
/// (`the visit highlights shared interests`, `both states face sanctions`) and nouns for verbs
/// (`Significance of the Visit`). What has a subject before it, an object or a conjunction, and
/// nothing that only nouns have is a verb; what stands as an object or behind a preposition and has
/// nothing that only verbs have is a noun.
final class Retagging {
  private static final Set<String> OPEN = Set.of("NN", "NNS", "JJ");
  private static final Set<String> BASE = Set.of("VB", "VBP");
  private static final Set<String> OF_VERBS =
      Set.of("nsubj", "nsubj:pass", "obj", "mark", "aux", "aux:pass", "xcomp", "ccomp", "advcl");
  private static final Set<String> OF_NOUNS =
      Set.of("case", "cop", "det", "nmod", "nmod:poss", "amod", "compound", "nummod");

  private Retagging() {}

  /// The token as the tree has it.
  ///
  /// @param token with its head and relation in the tree
  /// @param tokens of its sentence, whose own heads and relations are not looked at
  static Token mended(Token token, List<Token> tokens, int[] heads, String[] relations) {
    if (OPEN.contains(token.tag()) && !token.text().endsWith("ed")) {
      return isVerb(token.index(), tokens, heads, relations) ? verb(token) : token;
    }
    boolean base = BASE.contains(token.tag()) && token.relation().matches("nmod|obl|obj");
    return base && children(token.index(), heads).noneMatch(at -> OF_VERBS.contains(relations[at]))
        ? tagged(token, token.lemma(), "NN")
        : token;
  }

  private static IntStream children(int word, int[] heads) {
    return IntStream.range(0, heads.length).filter(at -> heads[at] == word);
  }

  private static boolean isVerb(int word, List<Token> tokens, int[] heads, String[] relations) {
    List<Integer> children = children(word, heads).boxed().toList();
    boolean subject = children.stream().anyMatch(at -> at < word && relations[at].equals("nsubj"));
    boolean ofClause =
        children.stream().anyMatch(at -> relations[at].equals("obj") && tokens.get(at).isNoun())
            || children.stream().anyMatch(at -> relations[at].equals("mark"));
    return subject
        && ofClause
        && children.stream().noneMatch(at -> OF_NOUNS.contains(relations[at]));
  }

  private static Token verb(Token token) {
    boolean third = token.tag().equals("NNS");
    String lemma = third ? token.lemma() : token.text().toLowerCase(Locale.ROOT);
    return tagged(token, lemma, third ? "VBZ" : "VBP");
  }

  private static Token tagged(Token token, String lemma, String tag) {
    return new Token(
        token.index(), token.span(), token.text(), lemma, tag, token.head(), token.relation());
  }
}
