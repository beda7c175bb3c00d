package news.parallax.actor;

import news.parallax.language.Name;
import news.parallax.language.Sentence;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of a sentence that names something, before it is known which actor it is.
///
/// @param from index of its first token
/// @param to index after its last token
/// @param entry what the gazetteer says about it, null for a name that only the engine or its form
///     tells
record Named(Sentence sentence, int from, int to, Name.Type type, Gazetteer.@Nullable Entry entry) {
  Span span() {
    return sentence.token(from).span().cover(sentence.token(to - 1).span());
  }

  int length() {
    return to - from;
  }

  boolean overlaps(Named other) {
    return from < other.to && other.from < to;
  }

  boolean contains(Named other) {
    return from <= other.from && other.to <= to;
  }

  /// Index of the token that heads it.
  int head() {
    return sentence.headOf(span()).map(token -> token.index()).orElse(to - 1);
  }

  boolean is(Gazetteer.Sense sense) {
    return entry != null && entry.sense() == sense;
  }
}
