package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.Reason;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Harmless;
import news.parallax.account.Difference.Side;
import news.parallax.pact.Pact;
import news.parallax.report.Evidence;

/// Compares what reports call an agreement and how far they say it has come: other names and later
/// stages are no conflict.
final class PactComparison {
  private PactComparison() {}

  static List<Difference> compare(Material material) {
    List<Difference> found = new ArrayList<>();
    for (Aligned<Pact, AgreementEntry> pact : material.pacts()) {
      SortedMap<String, TreeSet<Evidence>> names = new TreeMap<>();
      SortedMap<Pact.Status, TreeSet<Evidence>> stages = new TreeMap<>();
      for (Told<Pact> told : pact.tellings()) {
        Evidence first = told.reading().report().evidence(told.item().mentions().getFirst());
        names.computeIfAbsent(told.item().name(), k -> new TreeSet<>()).add(first);
        if (told.item().status() != Pact.Status.UNKNOWN) {
          stages.computeIfAbsent(told.item().status(), k -> new TreeSet<>()).add(first);
        }
      }
      if (names.size() > 1) {
        found.add(
            new Harmless(
                Reason.WORDING,
                "Name of " + pact.entry().name(),
                names.entrySet().stream()
                    .map(n -> new Side(n.getKey(), n.getValue(), true))
                    .toList(),
                "Different names for one agreement."));
      }
      if (stages.size() > 1) {
        found.add(
            new Harmless(
                Reason.STAGE,
                "State of " + pact.entry().name(),
                stages.entrySet().stream().map(PactComparison::stage).toList(),
                "Stages of one agreement, told at different times."));
      }
    }
    return found;
  }

  private static Side stage(Map.Entry<Pact.Status, TreeSet<Evidence>> stage) {
    String name = stage.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Side(name, stage.getValue(), true);
  }
}
