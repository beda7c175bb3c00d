package news.parallax.report;

/// Part of a report's text, in UTF-16 code units from 0: `start` inclusive, `end` exclusive, never
/// empty.
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Span [%d,%d) is empty or negative".formatted(start, end));
    }
  }

  /// Number of UTF-16 code units covered, at least 1.
  public int length() {
    return end - start;
  }

  /// The words covered, cut out of `text`, which must be the text this span points into.
  public String in(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Number of code units that both cover; 0 when they do not touch.
  public int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /// The smallest span that holds both.
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /// By start, then the shorter first.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
