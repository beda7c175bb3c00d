package news.parallax.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import news.parallax.actor.Part.Appearance;

/// Finds which actors of different reports are one.
final class Joining {
  /// How many times as often as the next person of that name somebody must be named in full to be
  /// meant by the family name alone in a report that gives no full name.
  private static final int FOREMOST = 3;

  private final Map<String, List<Appearance>> byKey = new LinkedHashMap<>();
  private final List<List<Appearance>> people = new ArrayList<>();

  private Joining() {}

  static List<Part> join(SortedMap<String, ReportActors> reports) {
    Joining joining = new Joining();
    List<Appearance> told = new ArrayList<>();
    reports.forEach(
        (report, actors) -> actors.all().forEach(actor -> told.add(new Appearance(report, actor))));
    List<Appearance> all = OneSense.ofStory(told);
    all.stream().filter(a -> a.actor().kind() != ActorKind.PERSON).forEach(joining::addNamed);
    joining.addPeople(
        all.stream()
            .filter(a -> a.actor().kind() == ActorKind.PERSON && !a.actor().isUnnamed())
            .toList());
    List<Part> parts = new ArrayList<>();
    joining.byKey.values().stream().distinct().map(Part::new).forEach(parts::add);
    joining.people.stream().map(Part::new).forEach(parts::add);
    all.stream()
        .filter(a -> a.actor().kind() == ActorKind.PERSON && a.actor().isUnnamed())
        .forEach(a -> parts.add(new Part(List.of(a))));
    return parts;
  }

  private void addNamed(Appearance appearance) {
    TreeSet<String> keys = keys(appearance.actor());
    List<Appearance> group =
        keys.stream()
            .filter(byKey::containsKey)
            .findFirst()
            .map(byKey::get)
            .orElseGet(ArrayList::new);
    group.add(appearance);
    keys.forEach(key -> byKey.putIfAbsent(key, group));
  }

  private static TreeSet<String> keys(ReportActor actor) {
    TreeSet<String> keys = new TreeSet<>();
    if (actor.kind() == ActorKind.COUNTRY && actor.country() != null) {
      keys.add("state " + actor.country());
      return keys;
    }
    keys.add(actor.kind() + " " + Spelling.key(actor.name()));
    actor.aliases().forEach(alias -> keys.add(actor.kind() + " " + Spelling.key(alias)));
    return keys;
  }

  /// Longer names first, so that shorter ones find whom they stand for.
  private void addPeople(List<Appearance> appearances) {
    appearances.stream()
        .sorted(
            Comparator.comparingInt((Appearance a) -> parts(a).size())
                .reversed()
                .thenComparing(Appearance::report)
                .thenComparingInt(a -> a.actor().index()))
        .forEach(this::addPerson);
    people.forEach(
        group ->
            group.sort(
                Comparator.comparing(Appearance::report).thenComparingInt(a -> a.actor().index())));
  }

  private static List<String> parts(Appearance appearance) {
    return Spelling.nameParts(appearance.actor().name());
  }

  private void addPerson(Appearance appearance) {
    Optional<List<Appearance>> known =
        parts(appearance).size() == 1 ? meantByPart(appearance) : sameName(appearance);
    known.ifPresentOrElse(
        group -> group.add(appearance), () -> people.add(new ArrayList<>(List.of(appearance))));
  }

  private Optional<List<Appearance>> sameName(Appearance appearance) {
    List<String> name = parts(appearance);
    return people.stream()
        .filter(group -> group.stream().anyMatch(other -> isSame(name, parts(other))))
        .findFirst();
  }

  private static boolean isSame(List<String> a, List<String> b) {
    return PersonName.isShorterFormOf(a, b) || PersonName.isSpellingOf(a, b);
  }

  private Optional<List<Appearance>> meantByPart(Appearance appearance) {
    List<String> part = parts(appearance);
    List<List<Appearance>> same =
        people.stream().filter(g -> g.stream().anyMatch(o -> parts(o).equals(part))).toList();
    List<List<Appearance>> candidates =
        people.stream()
            .filter(g -> g.stream().anyMatch(o -> PersonName.endsWith(parts(o), part)))
            .sorted(Comparator.comparingInt((List<Appearance> g) -> -mentions(g)))
            .toList();
    if (candidates.isEmpty()) {
      candidates = familyFirst(part);
    }
    if (candidates.isEmpty()) {
      return same.stream().findFirst();
    }
    boolean clear =
        candidates.size() == 1
            || mentions(candidates.get(0)) >= FOREMOST * mentions(candidates.get(1));
    return clear ? Optional.of(candidates.getFirst()) : same.stream().findFirst();
  }

  /// Persons whose reports use the first part of the name alone (`Kim`, `Xi`).
  private List<List<Appearance>> familyFirst(List<String> part) {
    return people.stream()
        .filter(
            g ->
                g.stream()
                    .anyMatch(
                        o ->
                            parts(o).size() > 1
                                && parts(o).getFirst().equals(part.getFirst())
                                && o.actor().aliases().stream()
                                    .anyMatch(a -> Spelling.nameParts(a).equals(part))))
        .sorted(Comparator.comparingInt((List<Appearance> g) -> -mentions(g)))
        .toList();
  }

  private static int mentions(List<Appearance> group) {
    return group.stream().mapToInt(a -> a.actor().mentions().size()).sum();
  }
}
