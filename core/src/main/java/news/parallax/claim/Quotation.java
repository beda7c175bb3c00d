package news.parallax.claim;

import news.parallax.report.Span;

/// A stretch in quotation marks, before it is known who speaks it.
///
/// @param words what stands inside the marks
/// @param marks the words with their marks; without a closing mark where none is printed
/// @param closed whether the closing mark is printed
/// @param inner whether it stands inside another quotation
public record Quotation(Span words, Span marks, boolean closed, boolean inner) {}
