package news.parallax.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.report.Evidence;
import news.parallax.statement.Statement;

/// Compares what a story has once: how old somebody is, what caused the fire, who claimed the
/// attack. Only reports that give one value count, and only where there are two values in all: more
/// are more than one thing.
final class AttributeComparison {
  private AttributeComparison() {}

  static List<Difference> compare(Material material) {
    SortedMap<String, SortedMap<String, List<Attribute>>> bySlot = new TreeMap<>();
    for (Statement statement : material.statements()) {
      LocalDate published = material.dossier().calendar().date(statement.report()).day();
      for (Attribute attribute : Attributes.of(statement, published)) {
        bySlot
            .computeIfAbsent(attribute.slot(), k -> new TreeMap<>())
            .computeIfAbsent(attribute.report(), k -> new ArrayList<>())
            .add(attribute);
      }
    }
    List<Difference> found = new ArrayList<>();
    bySlot.values().forEach(byReport -> compare(byReport, found));
    return found;
  }

  private static void compare(SortedMap<String, List<Attribute>> byReport, List<Difference> found) {
    SortedMap<String, List<Attribute>> byValue = new TreeMap<>();
    for (List<Attribute> told : byReport.values()) {
      if (told.stream().map(Attribute::value).distinct().count() == 1) {
        byValue.computeIfAbsent(told.getFirst().value(), k -> new ArrayList<>()).addAll(told);
      }
    }
    if (byValue.size() != 2) {
      return;
    }
    List<Side> sides = new ArrayList<>();
    for (List<Attribute> told : byValue.values()) {
      SortedSet<Evidence> passages = new TreeSet<>();
      told.forEach(attribute -> passages.add(attribute.evidence()));
      sides.add(Side.of(told.getFirst().shown(), passages));
    }
    Attribute any = byValue.firstEntry().getValue().getFirst();
    found.add(
        new Conflict(
            any.kind(),
            Scope.BETWEEN_REPORTS,
            Severity.MEDIUM,
            any.subject(),
            List.of(),
            sides,
            "Each report gives one value, and the values differ."));
  }
}
