package news.parallax.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The persons of one report: full names first, then the parts of names that they explain.
final class People {
  private final Map<String, Draft> byName = new LinkedHashMap<>();
  private final Map<Draft, Integer> fullMentions = new LinkedHashMap<>();

  /// Takes the names of persons in text order.
  ///
  /// @param names as printed, without titles
  /// @return for each name its person, in the same order
  List<Draft> resolve(List<String> names) {
    names.stream()
        .filter(name -> parts(name).size() > 1)
        .sorted(Comparator.comparingInt((String name) -> parts(name).size()).reversed())
        .forEach(this::full);
    List<Draft> found = new ArrayList<>();
    names.forEach(name -> found.add(person(name)));
    return found;
  }

  private static List<String> parts(String name) {
    return Spelling.nameParts(name);
  }

  private void full(String name) {
    Draft draft = byName.get(Spelling.key(name));
    if (draft == null) {
      draft = same(name).orElseGet(() -> new Draft(Spelling.plain(name), ActorKind.PERSON, null));
      byName.put(Spelling.key(name), draft);
    }
    fullMentions.merge(draft, 1, Integer::sum);
  }

  private Optional<Draft> same(String name) {
    return byName.values().stream()
        .filter(
            draft ->
                PersonName.isShorterFormOf(parts(name), parts(draft.name()))
                    || PersonName.endsWith(parts(draft.name()), parts(name)))
        .findFirst();
  }

  private Draft person(String name) {
    Draft known = byName.get(Spelling.key(name));
    if (known != null) {
      return known;
    }
    Draft person =
        explained(parts(name))
            .orElseGet(() -> new Draft(Spelling.plain(name), ActorKind.PERSON, null));
    byName.put(Spelling.key(name), person);
    return person;
  }

  /// The full name that a part of a name stands for: by family name, else by given name; among
  /// several the one that the report names in full more often than any other.
  private Optional<Draft> explained(List<String> part) {
    List<Draft> byFamilyName =
        fullMentions.keySet().stream()
            .filter(draft -> PersonName.endsWith(parts(draft.name()), part))
            .toList();
    return !byFamilyName.isEmpty()
        ? foremost(byFamilyName)
        : foremost(
            fullMentions.keySet().stream()
                .filter(draft -> parts(draft.name()).getFirst().equals(part.getFirst()))
                .filter(draft -> part.size() == 1)
                .toList());
  }

  private Optional<Draft> foremost(List<Draft> candidates) {
    List<Draft> sorted =
        candidates.stream()
            .sorted(Comparator.comparingInt((Draft d) -> -fullMentions.getOrDefault(d, 0)))
            .toList();
    boolean clear =
        sorted.size() == 1
            || (sorted.size() > 1
                && fullMentions.getOrDefault(sorted.get(0), 0)
                    > fullMentions.getOrDefault(sorted.get(1), 0));
    return clear ? Optional.of(sorted.getFirst()) : Optional.empty();
  }
}
