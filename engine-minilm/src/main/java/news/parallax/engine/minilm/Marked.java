package news.parallax.engine.minilm;

import news.parallax.report.Span;

/// A stretch that plays a role in an attribution.
///
/// @param first index in its window of the first piece
/// @param end index after its last piece
public record Marked(Role role, Span span, int first, int end) {}
