package news.parallax.report;

import java.util.Comparator;

/// A passage that something rests on: `span` points into the text of the report with id `report`.
public record Evidence(String report, Span span) implements Comparable<Evidence> {
  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::report).thenComparing(Evidence::span);

  /// Whether both are passages of one report that share a character.
  public boolean overlaps(Evidence other) {
    return report.equals(other.report) && span.overlaps(other.span);
  }

  /// By report id, then by place in the text.
  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
