package news.parallax.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.engine.minilm.Labels;
import news.parallax.eval.corpus.Conllu.Word;
import news.parallax.eval.corpus.Transcript;
import news.parallax.language.Analysis;
import news.parallax.language.Engine;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Trees of another parser for sentences that no treebank has.
///
/// A head that learns from sentences whose syntax is never asked for bends what the encoder says of
/// their syntax. So the sentences with events get trees too: CoreNLP's, as far as both ways of
/// writing trees agree. Names, what hangs on them and what the parser could not tell are not asked
/// for.
final class Teacher {
  /// Relations as CoreNLP writes them, as the treebanks do.
  private static final Map<String, String> RENAMED =
      Map.of(
          "obl:tmod", "obl:unmarked",
          "obl:npmod", "obl:unmarked",
          "nmod:tmod", "nmod:unmarked",
          "nmod:npmod", "nmod:unmarked");

  /// Where the two differ too often.
  private static final Set<String> UNSURE =
      Set.of(
          "dep", "compound", "flat", "appos", "nummod", "punct", "fixed", "goeswith", "parataxis");

  private final Engine parser;

  /// @param parser makes trees whose names hang on their last word
  Teacher(Engine parser) {
    this.parser = parser;
  }

  /// The tree of a text of one sentence, empty when the parser sees several.
  List<Word> words(String sentence) {
    Transcript transcript = new Transcript();
    transcript.add(sentence, false);
    Analysis analysis = parser.analyse(transcript.report("r0", "a sentence with an event", null));
    return analysis.sentences().size() == 1 ? words(analysis.sentences().getFirst()) : List.of();
  }

  private static List<Word> words(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      words.add(
          new Word(
              token.span(),
              token.lemma(),
              token.tag(),
              token.head(),
              known(sentence, token) ? relation(sentence, token) : ""));
    }
    return words;
  }

  private static boolean known(Sentence sentence, Token token) {
    String relation = relation(sentence, token);
    return !UNSURE.contains(token.relation())
        && !isInName(sentence, token)
        && sentence.head(token).filter(head -> isInName(sentence, head)).isEmpty()
        && (relation.equals("root") || Labels.RELATIONS.contains(relation));
  }

  private static String relation(Sentence sentence, Token token) {
    if (token.head() < 0) {
      return "root";
    }
    boolean agent =
        token.relation().equals("obl")
            && sentence.children(token, "case").stream().anyMatch(c -> c.lemma().equals("by"))
            && sentence.head(token).filter(verb -> verb.tag().equals("VBN")).isPresent();
    return agent ? "obl:agent" : RENAMED.getOrDefault(token.relation(), token.relation());
  }

  /// Whether a word stands beside another that belongs to the same name or noun.
  private static boolean isInName(Sentence sentence, Token token) {
    return token.is("compound")
        || token.is("flat")
        || !sentence.children(token, "compound", "flat").isEmpty();
  }
}
