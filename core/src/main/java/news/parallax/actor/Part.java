package news.parallax.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.report.Evidence;

/// One actor of a story before it has an id: its appearances in the reports.
record Part(List<Appearance> appearances) {
  /// An actor of one report.
  record Appearance(String report, ReportActor actor) {}

  Part {
    appearances = List.copyOf(appearances);
  }

  private ReportActor first() {
    return appearances.getFirst().actor();
  }

  ActorKind kind() {
    return first().kind();
  }

  int mentionCount() {
    return appearances.stream().mapToInt(a -> a.actor().mentions().size()).sum();
  }

  /// The name most reports give in full; a person's longest usual form.
  String name() {
    SortedMap<String, Integer> votes = new TreeMap<>();
    appearances.forEach(
        a -> votes.merge(a.actor().name(), a.actor().mentions().size(), Integer::sum));
    Comparator<Map.Entry<String, Integer>> order =
        Comparator.comparing((Map.Entry<String, Integer> e) -> words(e.getKey()) == 1)
            .thenComparingInt(e -> -e.getValue())
            .thenComparingInt(e -> -e.getKey().length())
            .thenComparing(Map.Entry::getKey);
    return votes.entrySet().stream().min(order).map(Map.Entry::getKey).orElse(first().name());
  }

  private static int words(String name) {
    return name.split(" ").length;
  }

  Actor actor(String id, Map<String, Map<Integer, String>> ids) {
    TreeSet<String> aliases = new TreeSet<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Appearance each : appearances) {
      aliases.addAll(each.actor().aliases());
      each.actor().mentions().forEach(m -> evidence.add(new Evidence(each.report(), m.span())));
    }
    return new Actor(
        id,
        name(),
        kind(),
        appearances.stream()
            .map(a -> a.actor().country())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        List.copyOf(aliases),
        offices(ids),
        evidence.stream().sorted().distinct().toList());
  }

  private List<Actor.Office> offices(Map<String, Map<Integer, String>> ids) {
    Map<String, Actor.Office> offices = new LinkedHashMap<>();
    for (Appearance each : appearances) {
      for (Role role : each.actor().roles()) {
        String of =
            role.of() == null
                ? role.ofText()
                : ids.getOrDefault(each.report(), new HashMap<>())
                    .getOrDefault(role.of(), role.ofText());
        Evidence where = new Evidence(each.report(), role.where());
        Actor.Office office = new Actor.Office(role.title(), of, List.of(where));
        offices.merge(role.title().toLowerCase(Locale.ROOT) + "\t" + of, office, Part::together);
      }
    }
    return List.copyOf(offices.values());
  }

  private static Actor.Office together(Actor.Office a, Actor.Office b) {
    List<Evidence> evidence = new ArrayList<>(a.evidence());
    evidence.addAll(b.evidence());
    return new Actor.Office(a.title(), a.of(), evidence.stream().sorted().distinct().toList());
  }
}
