package news.parallax.engine.minilm;

import java.util.Set;
import java.util.function.IntPredicate;
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
  private static final Set<String> NOMINAL = Set.of("nmod", "obl", "obj");
  private static final Set<String> OF_VERBS =
      Set.of("nsubj", "nsubj:pass", "obj", "mark", "aux", "aux:pass", "xcomp", "ccomp", "advcl");
  private static final Set<String> OF_NOUNS =
      Set.of("case", "cop", "det", "nmod", "nmod:poss", "amod", "compound", "nummod");

  private Retagging() {}

  /// The part of speech of a word as its tree has it.
  static String tag(Draft tree, int word) {
    Token token = tree.tokens().get(word);
    if (OPEN.contains(token.tag()) && !token.text().endsWith("ed") && isVerb(tree, word)) {
      return token.tag().equals("NNS") ? "VBZ" : "VBP";
    }
    boolean noun =
        BASE.contains(token.tag())
            && NOMINAL.contains(tree.relations()[word])
            && !has(tree, word, at -> OF_VERBS.contains(tree.relations()[at]));
    return noun ? "NN" : token.tag();
  }

  private static boolean has(Draft tree, int word, IntPredicate child) {
    return IntStream.range(0, tree.size()).filter(at -> tree.heads()[at] == word).anyMatch(child);
  }

  private static boolean isVerb(Draft tree, int word) {
    boolean subject = has(tree, word, at -> at < word && tree.relations()[at].equals("nsubj"));
    boolean ofClause =
        has(tree, word, at -> tree.relations()[at].equals("obj") && tree.isNoun(at))
            || has(tree, word, at -> tree.relations()[at].equals("mark"));
    return subject && ofClause && !has(tree, word, at -> OF_NOUNS.contains(tree.relations()[at]));
  }
}
