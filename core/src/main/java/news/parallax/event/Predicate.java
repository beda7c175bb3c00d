package news.parallax.event;

import news.parallax.language.Sentence;
import news.parallax.language.Token;
import org.jspecify.annotations.Nullable;

/// A word of one sentence that tells a happening.
///
/// @param word the verb or noun that names it
/// @param carrier the verb that only carries it (`held` in `held talks`), null when there is none
record Predicate(Sentence sentence, Token word, @Nullable Token carrier, Lexicon.Sense sense) {
  /// The word whose mood, tense and clause are the happening's.
  Token governor() {
    return carrier == null ? word : carrier;
  }

  boolean isVerbal() {
    return word.isVerb() || carrier != null;
  }
}
