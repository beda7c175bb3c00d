package news.parallax.engine.minilm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.language.Dealing;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// What the phrases of one sentence would do to each other by the model's head of events, which was
/// trained on the mean over the words of a source's and of a target's whole phrase.
final class Dealings {
  /// Phrases of a sentence that are looked at; longer lists come of tables, not of telling.
  private static final int MOST_PHRASES = 16;

  private static final double HUNDREDTH = 100.0;
  private static final Set<String> INSIDE_PHRASE =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "punct", "case");

  private Dealings() {}

  /// One for each ordered pair of phrases, by source and then target; none when the window does not
  /// hold the whole sentence.
  static List<Dealing> of(Sentence sentence, Scores scores) {
    int[] leads = scores.window().leads(sentence.tokens().stream().map(Token::span).toList());
    if (leads[0] < 0 || leads[leads.length - 1] < 0) {
      return List.of();
    }
    List<Token> heads =
        sentence.tokens().stream()
            .filter(token -> leads[token.index()] >= 0 && headsPhrase(token))
            .limit(MOST_PHRASES)
            .toList();
    List<int[]> places = heads.stream().map(head -> places(sentence, head, leads)).toList();
    List<float[]> sources = places.stream().map(scores::source).toList();
    List<float[]> targets = places.stream().map(scores::target).toList();
    List<Dealing> dealings = new ArrayList<>();
    for (int source = 0; source < heads.size(); source++) {
      for (int target = 0; target < heads.size(); target++) {
        if (source != target) {
          float[] shares = Scores.eventShares(sources.get(source), targets.get(target));
          int best = Scores.best(shares);
          dealings.add(
              new Dealing(
                  sentence.index(),
                  heads.get(source).index(),
                  heads.get(target).index(),
                  Labels.EVENTS.get(best),
                  Math.round(shares[best] * HUNDREDTH) / HUNDREDTH));
        }
      }
    }
    return dealings;
  }

  private static boolean headsPhrase(Token token) {
    boolean nominal = token.isNoun() || token.tag().equals("PRP");
    boolean ofNation =
        token.tag().startsWith("JJ") && Character.isUpperCase(token.text().codePointAt(0));
    return ofNation || nominal && !token.is("compound") && !token.is("flat");
  }

  /// Where among the window's ids the words of a phrase stand: the head and what stands before it
  /// and belongs to it.
  private static int[] places(Sentence sentence, Token head, int[] leads) {
    int first = head.index();
    while (first > 0 && belongs(sentence.token(first - 1), first, head.index())) {
      first--;
    }
    List<Integer> places = new ArrayList<>();
    for (int i = first; i <= head.index(); i++) {
      if (leads[i] >= 0) {
        places.add(leads[i] + 1);
      }
    }
    return places.stream().mapToInt(place -> place).toArray();
  }

  private static boolean belongs(Token token, int first, int head) {
    return token.head() >= first
        && token.head() <= head
        && INSIDE_PHRASE.contains(token.relation())
        && !token.tag().equals("IN");
  }
}
