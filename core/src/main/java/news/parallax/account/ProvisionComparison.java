package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.event.Event;
import news.parallax.event.Status;
import news.parallax.pact.Pact;
import news.parallax.report.Evidence;

/// Finds deeds that an agreement lays down according to one report, and that are no more than
/// possible according to another.
final class ProvisionComparison {
  private ProvisionComparison() {}

  static List<Difference> compare(Material material) {
    List<Difference> found = new ArrayList<>();
    for (Aligned<Event, EventEntry> happening : material.happenings()) {
      SortedSet<Evidence> laidDown = new TreeSet<>();
      SortedSet<Evidence> possible = new TreeSet<>();
      for (Told<Event> told : happening.tellings()) {
        Evidence passage = told.reading().report().evidence(told.item().evidence());
        if (told.item().status() == Status.PLANNED && isLaidDown(told, material)) {
          laidDown.add(passage);
        } else if (told.item().status() == Status.HYPOTHETICAL) {
          possible.add(passage);
        }
      }
      if (!laidDown.isEmpty()
          && possible.stream()
              .anyMatch(p -> laidDown.stream().noneMatch(l -> l.report().equals(p.report())))) {
        found.add(
            new Conflict(
                DiscrepancyKind.STATUS,
                Scope.BETWEEN_REPORTS,
                Severity.HIGH,
                "Laid down or only possible: " + happening.entry().summary(),
                List.of(happening.entry().id()),
                List.of(Side.of("laid down", laidDown), Side.of("only possible", possible)),
                "One report tells it as part of the agreement, another as no more than possible."));
      }
    }
    return found;
  }

  private static boolean isLaidDown(Told<Event> told, Material material) {
    for (Aligned<Pact, AgreementEntry> pact : material.pacts()) {
      for (Told<Pact> other : pact.tellings()) {
        if (other.reading().equals(told.reading())
            && other.item().provisions().stream()
                .anyMatch(provision -> provision.content().contains(told.item().predicate()))) {
          return true;
        }
      }
    }
    return false;
  }
}
