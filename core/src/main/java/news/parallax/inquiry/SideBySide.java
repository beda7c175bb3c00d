package news.parallax.inquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.account.Account;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.Finding;
import news.parallax.account.Accounts;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.statement.Ground;
import news.parallax.statement.Standing;
import news.parallax.statement.Standings;
import news.parallax.statement.Statement;

/// Two reports beside each other.
///
/// @param account of the two alone, with their differences
/// @param pairs sentences that tell the same, in the order of the left report
/// @param onlyLeft sentences of the left report that no sentence of the right one comes near
/// @param onlyRight the same the other way round
public record SideBySide(
    Account account,
    String left,
    String right,
    List<Pair> pairs,
    List<Evidence> onlyLeft,
    List<Evidence> onlyRight) {
  public SideBySide {
    pairs = List.copyOf(pairs);
    onlyLeft = List.copyOf(onlyLeft);
    onlyRight = List.copyOf(onlyRight);
  }

  /// Two sentences that tell the same.
  ///
  /// @param opposed whether they exclude each other in one term
  /// @param closeness the part of all that either says that both say, 0 to 1
  public record Pair(Evidence left, Evidence right, boolean opposed, double closeness) {}

  public static SideBySide of(Reading left, Reading right) {
    List<Reading> both = List.of(left, right);
    Ground ground = Ground.of(both);
    List<Statement> statements =
        both.stream().flatMap(reading -> Statement.of(reading, ground).stream()).toList();
    String leftId = left.report().id();
    List<Pair> pairs = new ArrayList<>();
    for (Standing standing : Standings.of(statements)) {
      boolean inOrder = standing.left().report().equals(leftId);
      Evidence mine = (inOrder ? standing.left() : standing.right()).evidence();
      Evidence theirs = (inOrder ? standing.right() : standing.left()).evidence();
      pairs.add(new Pair(mine, theirs, standing instanceof Standing.Opposed, standing.closeness()));
    }
    pairs.sort(Comparator.comparing(Pair::left).thenComparing(Pair::right));
    Set<Evidence> paired = new HashSet<>();
    pairs.forEach(pair -> paired.addAll(List.of(pair.left(), pair.right())));
    return new SideBySide(
        Accounts.of(both, List.of()),
        leftId,
        right.report().id(),
        pairs,
        alone(statements, leftId, paired),
        alone(statements, right.report().id(), paired));
  }

  private static List<Evidence> alone(
      List<Statement> statements, String report, Set<Evidence> paired) {
    return statements.stream()
        .filter(statement -> statement.report().equals(report))
        .map(Statement::evidence)
        .filter(sentence -> !paired.contains(sentence))
        .toList();
  }

  /// What both tell.
  public List<Finding> agreements() {
    return account.findings().stream()
        .filter(finding -> finding.reports().size() > 1)
        .filter(finding -> finding.support() != Account.Support.CONTESTED)
        .toList();
  }

  /// In what they exclude each other.
  public List<Discrepancy> differences() {
    return account.discrepancies();
  }
}
