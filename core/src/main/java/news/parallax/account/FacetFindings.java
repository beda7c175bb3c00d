package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Aligned.Told;
import news.parallax.event.Event;
import news.parallax.event.Status;
import news.parallax.report.Evidence;
import news.parallax.time.Time;

/// What only some of the reports that tell a thing say of it: its day, that it has happened, and
/// that sanctions stand against somebody, whoever imposed them.
final class FacetFindings {
  private FacetFindings() {}

  static List<Draft> of(Material material) {
    List<Draft> drafts = new ArrayList<>();
    for (Aligned<Event, EventEntry> happening : material.happenings()) {
      days(happening, material.dossier(), drafts);
      happened(happening, drafts);
    }
    sanctions(material, drafts);
    return drafts;
  }

  /// Tellings that are dated in words of their own, by the first that they share a day with.
  private static void days(
      Aligned<Event, EventEntry> happening, Dossier dossier, List<Draft> drafts) {
    SortedMap<String, SortedSet<Evidence>> byTime = new TreeMap<>();
    SortedMap<String, Time> times = new TreeMap<>();
    for (Told<Event> told : happening.tellings()) {
      Time time = dossier.time(told.reading().report(), told.item().when());
      if (time.start() != null
          && time.end() != null
          && time.precision().compareTo(Time.Precision.MONTH) <= 0) {
        String key =
            times.entrySet().stream()
                .filter(known -> known.getValue().overlaps(time))
                .map(known -> known.getKey())
                .findFirst()
                .orElse(DateComparison.interval(time));
        times.putIfAbsent(key, time);
        byTime
            .computeIfAbsent(key, k -> new TreeSet<>())
            .add(told.reading().report().evidence(told.item().evidence()));
      }
    }
    byTime.forEach(
        (time, passages) ->
            drafts.add(
                Draft.of(
                    "%s: %s".formatted(time, happening.entry().summary()),
                    List.of(happening.entry().id()),
                    passages)));
  }

  /// Where others tell it as planned.
  private static void happened(Aligned<Event, EventEntry> happening, List<Draft> drafts) {
    SortedSet<Evidence> done = new TreeSet<>();
    SortedSet<String> reports = new TreeSet<>();
    boolean planned = false;
    for (Told<Event> told : happening.tellings()) {
      planned |= told.item().status() == Status.PLANNED;
      if (told.item().status() == Status.HAPPENED || told.item().status() == Status.ONGOING) {
        done.add(told.reading().report().evidence(told.item().evidence()));
        reports.add(told.reading().report().id());
      }
    }
    if (planned && reports.size() < happening.reports().size() && !done.isEmpty()) {
      drafts.add(
          Draft.of(
              "It has happened: " + happening.entry().summary(),
              List.of(happening.entry().id()),
              done));
    }
  }

  private static void sanctions(Material material, List<Draft> drafts) {
    SortedMap<String, List<SanctionEntry>> byTarget = new TreeMap<>();
    material
        .sanctions()
        .forEach(s -> byTarget.computeIfAbsent(s.target(), k -> new ArrayList<>()).add(s));
    byTarget.forEach(
        (target, sanctions) -> {
          SortedSet<Evidence> passages = new TreeSet<>();
          sanctions.forEach(sanction -> passages.addAll(sanction.evidence()));
          drafts.add(
              Draft.of(
                  "Sanctions on " + material.dossier().name(target) + ", whoever imposed them",
                  sanctions.stream().map(SanctionEntry::id).toList(),
                  passages));
        });
  }
}
