package news.parallax.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.report.Evidence;
import org.jspecify.annotations.Nullable;

/// How the statements of several reports stand to each other: each with the one of another report
/// that comes closest to it, where that is so from both sides. A report that tells two like things
/// with two numbers is so not set against one that tells the second of them.
public final class Standings {
  private static final Comparator<Standing> CLOSEST =
      Comparator.comparingDouble((Standing standing) -> -standing.closeness())
          .thenComparing(standing -> standing instanceof Standing.Opposed)
          .thenComparing(standing -> standing.left().evidence())
          .thenComparing(standing -> standing.right().evidence());

  private Standings() {}

  /// @param statements of all reports
  /// @return by closeness, then by place
  public static List<Standing> of(List<Statement> statements) {
    Weights weights = Weights.of(statements);
    SortedMap<String, List<Statement>> byReport = new TreeMap<>();
    statements.forEach(s -> byReport.computeIfAbsent(s.report(), k -> new ArrayList<>()).add(s));
    List<List<Statement>> reports = List.copyOf(byReport.values());
    List<Standing> all = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        all.addAll(mutual(reports.get(i), reports.get(j), weights));
      }
    }
    all.sort(CLOSEST);
    return all;
  }

  private static List<Standing> mutual(
      List<Statement> left, List<Statement> right, Weights weights) {
    List<Standing> all = new ArrayList<>();
    for (Statement mine : left) {
      for (Statement theirs : right) {
        Comparing.compare(mine, theirs, weights).ifPresent(all::add);
      }
    }
    all.sort(CLOSEST);
    Map<Evidence, Standing> best = new HashMap<>();
    for (Standing standing : all) {
      best.putIfAbsent(standing.left().evidence(), standing);
      best.putIfAbsent(standing.right().evidence(), standing);
    }
    return all.stream()
        .filter(s -> joins(best.get(s.left().evidence()), s))
        .filter(s -> joins(best.get(s.right().evidence()), s))
        .toList();
  }

  private static boolean joins(@Nullable Standing one, Standing other) {
    return one != null
        && one.left().evidence().equals(other.left().evidence())
        && one.right().evidence().equals(other.right().evidence());
  }
}
