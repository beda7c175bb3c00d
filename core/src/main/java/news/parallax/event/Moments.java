package news.parallax.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Which expression of time governs which happening of one sentence: the expression belongs to the
/// nearest happening above it in the parse, also where that is none of those read here (`was held
/// after a fire on Sunday`).
final class Moments {
  private static final int MAX_CLIMB = 8;

  private final Map<Integer, TimeExpression> byWord = new HashMap<>();

  /// @param times those of the sentence, in text order
  Moments(Sentence sentence, List<Predicate> predicates, List<TimeExpression> times) {
    Map<Integer, Predicate> words = new HashMap<>();
    for (Predicate predicate : predicates) {
      words.putIfAbsent(predicate.governor().index(), predicate);
    }
    predicates.forEach(predicate -> words.put(predicate.word().index(), predicate));
    for (TimeExpression time : times) {
      if (time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME) {
        governed(sentence, words, time)
            .ifPresent(p -> byWord.putIfAbsent(p.word().index(), own(sentence, p.word(), time)));
      }
    }
  }

  @Nullable TimeExpression of(Predicate predicate) {
    return byWord.get(predicate.word().index());
  }

  /// The time of a happening itself: a noun that holds its own date (`after Monday's shooting`,
  /// `since the 1989 strike`) has that, whatever the word before says of what is around it.
  static TimeExpression own(Sentence sentence, Token word, TimeExpression time) {
    return word.isNoun()
            && sentence
                .headOf(time.span())
                .filter(token -> token.head() == word.index() && !token.is("nmod"))
                .isPresent()
        ? time.unbounded()
        : time;
  }

  private static Optional<Predicate> governed(
      Sentence sentence, Map<Integer, Predicate> words, TimeExpression time) {
    Optional<Token> after = OccurrenceReader.aftermath(sentence, time.span());
    if (after.isPresent()) {
      return Optional.ofNullable(words.get(after.get().index()));
    }
    Optional<Token> at = sentence.headOf(time.span());
    for (int steps = 0; at.isPresent() && steps < MAX_CLIMB; steps++) {
      Token token = at.get();
      Optional<Predicate> here = here(sentence, words, token);
      if (here.isPresent()) {
        return here;
      }
      boolean ofNoun = steps > 0 && token.isNoun() && OccurrenceReader.isDated(token);
      if (ofNoun || token.isVerb() && !passes(token)) {
        return Optional.empty();
      }
      at = sentence.head(token);
    }
    return Optional.empty();
  }

  private static Optional<Predicate> here(
      Sentence sentence, Map<Integer, Predicate> words, Token token) {
    Predicate own = words.get(token.index());
    if (own != null) {
      return Optional.of(own);
    }
    for (Token below : sentence.children(token, "xcomp", "nsubj", "nsubj:pass")) {
      Predicate controlled = words.get(below.index());
      boolean equated = !sentence.children(token, "cop").isEmpty() || !below.is("nsubj");
      if (controlled != null && (equated || !token.isVerb() || isHappening(token))) {
        return Optional.of(controlled);
      }
    }
    return Optional.empty();
  }

  private static boolean isHappening(Token verb) {
    return Lexicon.ENGLISH.isIn(verb.lemma(), "taking-place");
  }

  private static boolean passes(Token verb) {
    return verb.relation().equals("acl") || verb.is("amod") || verb.is("xcomp");
  }
}
