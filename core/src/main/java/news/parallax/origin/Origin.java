package news.parallax.origin;

import java.util.List;
import news.parallax.report.Evidence;
import org.jspecify.annotations.Nullable;

/// Reports that count as one source.
///
/// @param id `o1`, `o2`, …
/// @param reports their ids, sorted, at least one
/// @param basis why they belong together; empty for a report that stands alone
public record Origin(String id, List<String> reports, List<Basis> basis) {
  /// One reason.
  ///
  /// @param from id of the report (or name of the agency) copied from, null when the direction
  ///     cannot be known
  /// @param to id of the report that copied, null when the direction cannot be known
  /// @param passages pairs of passages that match
  public record Basis(Kind kind, @Nullable String from, @Nullable String to, List<Copy> passages) {
    public Basis {
      passages = List.copyOf(passages);
    }
  }

  /// Two passages, one of each report, with the same words.
  public record Copy(Evidence left, Evidence right) {}

  /// What kind of reason.
  public enum Kind {
    REUSED_PASSAGE,
    WIRE_CREDIT,
    SAME_PUBLISHER,
    NAMED_SOURCE
  }

  public Origin {
    reports = List.copyOf(reports);
    basis = List.copyOf(basis);
  }
}
