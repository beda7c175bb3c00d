package news.parallax.origin;

import java.util.List;
import news.parallax.report.Evidence;
import org.jspecify.annotations.Nullable;

/// Reports that count as one source.
///
/// @param id `o1`, `o2`, …
/// @param reports their ids, sorted, at least one
/// @param basis what ties them together, and what they share with reports of other origins without
///     being one with them: a passage too short to make two reports one, a named source. Empty
///     for a report that shares nothing
public record Origin(String id, List<String> reports, List<Basis> basis) {
  /// One reason.
  ///
  /// @param from id of the report copied from, null when the direction cannot be known
  /// @param to id of the report that copied, null when the direction cannot be known
  /// @param passages pairs of passages that match; for a wire credit where the two credits stand
  public record Basis(Kind kind, @Nullable String from, @Nullable String to, List<Copy> passages) {
    public Basis {
      passages = List.copyOf(passages);
    }
  }

  /// Two passages, one of each report, with the same words but for some edits.
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
