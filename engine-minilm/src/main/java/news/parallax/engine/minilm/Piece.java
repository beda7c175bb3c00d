package news.parallax.engine.minilm;

import news.parallax.report.Span;

/// A word, or a part of one, as the encoder reads it.
///
/// @param id its row in the vocabulary
/// @param span where it stands in the text
/// @param leads whether it is the first piece of its word
public record Piece(int id, Span span, boolean leads) {}
