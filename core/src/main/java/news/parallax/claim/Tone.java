package news.parallax.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// What a speaker does by words with a neutral cue: who says "we thank" thanks, who says that a
/// charge is baseless or that they had no part in a deed denies.
final class Tone {
  private static final int SHORT_TOKENS = 24;

  private Tone() {}

  /// @param content a stretch of the sentence
  static Stance of(Stance cue, Sentence sentence, Span content) {
    if (cue != Stance.STATE) {
      return cue;
    }
    List<Token> words = sentence.within(content);
    if (Disavowal.in(sentence, words)) {
      return Stance.DENY;
    }
    Optional<Stance> done =
        words.stream().flatMap(w -> performed(sentence, w).stream()).findFirst();
    return done.orElseGet(() -> coloured(telling(words)));
  }

  /// The words that can colour the whole: all of a short content, of a long one only those on which
  /// the others hang.
  private static List<Token> telling(List<Token> words) {
    if (words.size() <= SHORT_TOKENS) {
      return words;
    }
    int first = words.getFirst().index();
    int last = words.getLast().index();
    return words.stream().filter(word -> word.head() < first || word.head() > last).toList();
  }

  /// `We demand`, `I will`: what the first person does by saying so.
  private static Optional<Stance> performed(Sentence sentence, Token verb) {
    boolean first =
        verb.isVerb()
            && sentence.children(verb, "nsubj").stream().anyMatch(s -> isFirstPerson(s.text()));
    if (!first) {
      return Optional.empty();
    }
    boolean future =
        sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("will"));
    List<Sense> senses = Lexicon.ENGLISH.verb(verb.lemma().toLowerCase(Locale.ROOT));
    return senses.stream()
        .map(Sense::stance)
        .filter(stance -> stance != Stance.STATE)
        .findFirst()
        .or(() -> future ? Optional.of(Stance.PROMISE) : Optional.empty());
  }

  private static boolean isFirstPerson(String word) {
    return word.equals("I") || word.equalsIgnoreCase("we");
  }

  private static Stance coloured(List<Token> words) {
    for (Token word : words) {
      @Nullable Stance stance = Lexicon.ENGLISH.tone(word);
      if (stance != null) {
        return stance;
      }
    }
    return Stance.STATE;
  }
}
