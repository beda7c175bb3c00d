package news.parallax.correction;

import java.util.Optional;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// Words in a report, the first place where they stand.
///
/// @param report the report's file name or address
/// @param words as they stand there
public record Passage(String report, String words) {
  public Passage {
    if (words.isBlank()) {
      throw new IllegalArgumentException("A passage needs words");
    }
  }

  /// Whether a report goes by this name.
  static boolean names(String name, Report report) {
    return name.equals(report.name()) || name.equals(report.source()) || name.equals(report.url());
  }

  /// Where the words stand in this report; empty when it is another, or has not these words.
  public Optional<Span> in(Report other) {
    int start = names(report, other) ? other.text().indexOf(words) : -1;
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
  }

  @Override
  public String toString() {
    return "“%s” in %s".formatted(words, report);
  }
}
