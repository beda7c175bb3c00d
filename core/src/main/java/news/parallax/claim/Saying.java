package news.parallax.claim;

import java.util.List;
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
  /// One whose evidence is the cue and the content, and the source's own words unless another verb
  /// stands between.
  static Saying of(
      Sentence sentence,
      Token cue,
      Span cueSpan,
      @Nullable Token source,
      Sense sense,
      Span content) {
    Span evidence = cueSpan.cover(content);
    if (source != null && isBeside(sentence, source, evidence)) {
      evidence = evidence.cover(phrase(sentence, source, cue));
    }
    return new Saying(sentence, cue, cueSpan, source, sense, content, evidence);
  }

  /// Whether nothing but the cue's own words stands between the source and the evidence.
  private static boolean isBeside(Sentence sentence, Token source, Span evidence) {
    int from = source.span().end();
    return from > evidence.start()
        || sentence.tokens().stream()
            .filter(t -> t.span().start() >= from && t.span().end() <= evidence.start())
            .noneMatch(t -> t.isVerb() && !t.is("aux") && !t.is("acl"));
  }

  private static Span phrase(Sentence sentence, Token source, Token cue) {
    List<Token> below =
        sentence.subtree(source).stream()
            .filter(t -> (t.index() < cue.index()) == (source.index() < cue.index()))
            .toList();
    return below.getFirst().span().cover(below.getLast().span());
  }

  Saying withContent(Span shorter) {
    Span from = evidence.start() < shorter.start() ? evidence : shorter;
    int end = Math.max(shorter.end(), cueSpan.end());
    return new Saying(sentence, cue, cueSpan, source, sense, shorter, new Span(from.start(), end));
  }
}
