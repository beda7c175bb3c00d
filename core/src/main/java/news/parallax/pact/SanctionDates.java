package news.parallax.pact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.time.Signal;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Finds since when sanctions lie, and when they were lifted.
record SanctionDates(List<TimeExpression> times) {
  /// The date right under the verb that lifts them.
  @Nullable TimeExpression lifting(Sentence sentence, Token noun) {
    int verb = SanctionTargets.all(sentence, noun).head();
    return times.stream()
        .filter(time -> time.isDateIn(sentence.span()))
        .filter(time -> sentence.headOf(time.span()).filter(h -> h.head() == verb).isPresent())
        .findFirst()
        .orElse(null);
  }

  /// The date right under a word, or under a participle that says they were imposed.
  @Nullable TimeExpression since(Sentence sentence, Token word) {
    Set<Integer> above = new LinkedHashSet<>(List.of(word.index()));
    Set<Integer> heads = new LinkedHashSet<>();
    List<Token> near = new ArrayList<>(List.of(word));
    near.addAll(Behind.phrases(sentence, word));
    for (Token noun : near) {
      heads.add(noun.index());
      Behind.clauses(sentence, noun).forEach(clause -> above.add(clause.index()));
    }
    return times.stream()
        .filter(time -> time.isDateIn(sentence.span()))
        .filter(
            time ->
                sentence
                    .headOf(time.span())
                    .filter(
                        h ->
                            above.contains(h.head())
                                    && !SanctionTargets.isCausedBefore(sentence, word, h)
                                || heads.contains(h.index())
                                    && time.signal().filter(s -> s == Signal.SINCE).isPresent())
                    .isPresent())
        .findFirst()
        .orElse(null);
  }
}
