package news.parallax.engine.minilm;

import java.util.ArrayList;
import java.util.List;
import news.parallax.report.Span;

/// The syntax of one sentence.
///
/// @param words one for each token, in order
public record Parse(List<Word> words) {
  /// @param tag Penn Treebank part of speech
  /// @param head index of its head in the sentence, -1 at the root
  /// @param relation of Universal Dependencies, `root` at the root
  public record Word(String tag, int head, String relation) {}

  public Parse {
    words = List.copyOf(words);
  }

  /// The part of a sentence that lies in one window, as a tree of its own.
  ///
  /// @param scores of the window
  /// @param tokens of the sentence, all of which the window holds
  public static Parse of(Scores scores, List<Span> tokens) {
    int[] leads = scores.window().leads(tokens);
    float[][] arcs = scores.of(Head.ARCS);
    float[][] among = new float[leads.length][leads.length];
    float[] roots = new float[leads.length];
    for (int word = 0; word < leads.length; word++) {
      float[] row = arcs[leads[word] + 1];
      roots[word] = row[0];
      for (int head = 0; head < leads.length; head++) {
        among[word][head] = row[leads[head] + 1];
      }
    }
    int[] heads = Tree.of(among, roots);
    List<Word> words = new ArrayList<>();
    for (int word = 0; word < leads.length; word++) {
      int lead = leads[word] + 1;
      int head = heads[word];
      String relation = head < 0 ? "root" : relation(scores, lead, leads[head] + 1);
      words.add(
          new Word(Labels.TAGS.get(Scores.best(scores.of(Head.SPEECH)[lead])), head, relation));
    }
    return new Parse(words);
  }

  private static String relation(Scores scores, int dependent, int governor) {
    float[] first = scores.of(Head.RELATIONS)[dependent];
    float[] second = scores.of(Head.GOVERNORS)[governor];
    return Labels.RELATIONS.get(Scores.best(first, second));
  }
}
