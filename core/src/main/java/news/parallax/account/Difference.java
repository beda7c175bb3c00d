package news.parallax.account;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Reason;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.report.Evidence;

/// Two or more values told of the same thing, and what to make of it. There is no third case:
/// where a comparison cannot tell, it yields nothing.
sealed interface Difference {
  String subject();

  List<Side> sides();

  String why();

  /// Whether two sides of some stand over passages of the others.
  private static boolean areOver(List<Side> some, List<Side> others) {
    return some.stream().filter(side -> others.stream().anyMatch(side::overlaps)).count() > 1;
  }

  /// The values cannot all be so.
  ///
  /// @param items ids of the entries they stand in
  record Conflict(
      DiscrepancyKind kind,
      Scope scope,
      Severity severity,
      String subject,
      List<String> items,
      List<Side> sides,
      String why)
      implements Difference {
    public Conflict {
      items = items.stream().distinct().toList();
      sides = List.copyOf(sides);
    }

    /// Whether an earlier conflict shows the same: one of the same kind, or of the words of a
    /// quotation, over the passages of at least two sides.
    boolean repeats(Conflict earlier) {
      boolean comparable = earlier.kind == kind || earlier.kind == DiscrepancyKind.QUOTE;
      return comparable && areOver(sides, earlier.sides);
    }
  }

  /// The values differ and can all be so, for this reason.
  record Harmless(Reason reason, String subject, List<Side> sides, String why)
      implements Difference {
    public Harmless {
      sides = List.copyOf(sides);
    }

    /// Whether a conflict of numbers over the same passages says that it is not harmless.
    boolean isSettledBy(Conflict conflict) {
      return conflict.kind == DiscrepancyKind.NUMBER && areOver(sides, conflict.sides);
    }
  }

  /// One value with the passages that tell it, at least one.
  ///
  /// @param precise whether the value is told exactly (a day, a number) and not roughly
  record Side(String value, SortedSet<Evidence> evidence, boolean precise) {
    public Side {
      evidence = new TreeSet<>(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("No passage tells «%s»".formatted(value));
      }
    }

    static Side of(String value, Collection<Evidence> evidence) {
      return new Side(value, new TreeSet<>(evidence), true);
    }

    boolean overlaps(Side other) {
      return evidence.stream().anyMatch(mine -> other.evidence.stream().anyMatch(mine::overlaps));
    }

    /// Ids of the reports that tell it.
    SortedSet<String> reports() {
      SortedSet<String> ids = new TreeSet<>();
      evidence.forEach(passage -> ids.add(passage.report()));
      return ids;
    }
  }
}
