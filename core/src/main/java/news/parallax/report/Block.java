package news.parallax.report;

import java.util.List;

/// A stretch of a report's text that stands on its own: a paragraph, a heading, a list item, or
/// page furniture. Blocks never overlap, are in text order, and hold no line break; a sentence
/// never runs over the end of its block.
///
/// @param insets furniture in the middle of a sentence, in text order, each inside `span`: links
///     that a page sets after a name; the sentence goes on behind them
public record Block(Span span, Kind kind, List<Span> insets) {
  public Block {
    insets = List.copyOf(insets);
    for (Span inset : insets) {
      if (!span.contains(inset)) {
        throw new IllegalArgumentException("inset %s leaves its block %s".formatted(inset, span));
      }
    }
  }

  /// A block without insets.
  public Block(Span span, Kind kind) {
    this(span, kind, List.of());
  }

  /// What a block is to a reader. From `BYLINE`, `DATELINE` and `FURNITURE` nothing is extracted
  /// but what is known about the report.
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    BYLINE,
    DATELINE,
    FURNITURE;

    /// Whether what stands in such a block is part of what the report tells.
    public boolean tells() {
      return this == TITLE || this == HEADING || this == PARAGRAPH || this == LIST_ITEM;
    }
  }
}
