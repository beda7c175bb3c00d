package news.parallax.pact;

import java.util.List;
import news.parallax.report.Span;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Sanctions as one report tells them.
///
/// @param imposedBy indexes of the actors who impose them, empty when not told
/// @param target index of the actor on whom they lie
/// @param measure the noun or verb that names them (`sanction`, `embargo`, `tariff`)
/// @param since null when not told
/// @param until when they were lifted, null when not told
/// @param reason what for, null when not told
/// @param change what is done to them here, null when they are only spoken of
/// @param evasion how they are got round here, null when that is not told
/// @param evidence the passages that tell them, at least one
public record Sanction(
    List<Integer> imposedBy,
    int target,
    String measure,
    @Nullable TimeExpression since,
    @Nullable TimeExpression until,
    @Nullable Span reason,
    Status status,
    @Nullable StatusChange change,
    @Nullable Evasion evasion,
    List<Span> evidence) {
  /// Whether they stand.
  public enum Status {
    IN_FORCE,
    LIFTED,
    THREATENED,
    UNKNOWN
  }

  /// Whether they are duties on goods, which stay when sanctions of other kinds are lifted.
  public boolean isDuty() {
    return Words.isIn(measure, "duty");
  }

  public Sanction {
    imposedBy = List.copyOf(imposedBy);
    evidence = List.copyOf(evidence);
  }
}
