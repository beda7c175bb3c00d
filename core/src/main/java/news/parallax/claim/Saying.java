package news.parallax.claim;

import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// One attribution as found in a sentence, before its speaker is known as an actor.
///
/// @param cue the word that attributes
/// @param cueSpan the cue as quoted in the account (`expressed hope`)
/// @param source the head of who says it, null when the sentence does not tell
/// @param content what is said, never the cue
/// @param evidence source, cue and content together where they stand together
record Saying(
    Sentence sentence,
    Token cue,
    Span cueSpan,
    @Nullable Token source,
    Sense sense,
    Span content,
    Span evidence) {
  Saying withContent(Span shorter) {
    Span from = evidence.start() < shorter.start() ? evidence : shorter;
    int end = Math.max(shorter.end(), cueSpan.end());
    return new Saying(sentence, cue, cueSpan, source, sense, shorter, new Span(from.start(), end));
  }
}
