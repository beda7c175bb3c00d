package news.parallax.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.actor.Part.Appearance;
import news.parallax.correction.Corrections;
import news.parallax.correction.Fix;

/// Joins and parts actors as people have set them right. Within one report the actors stay as they
/// are.
final class ActorFixes {
  private static final Comparator<Appearance> ORDER =
      Comparator.comparing(Appearance::report).thenComparingInt(a -> a.actor().index());

  private ActorFixes() {}

  static List<Part> apply(List<Part> parts, Corrections corrections) {
    List<Part> fixed = new ArrayList<>(parts);
    corrections.of(Fix.OtherActors.class).forEach(fix -> part(fixed, fix.names()));
    corrections.of(Fix.SameActor.class).forEach(fix -> join(fixed, fix.names()));
    return fixed;
  }

  private static void join(List<Part> parts, List<String> names) {
    List<Part> same =
        parts.stream()
            .filter(part -> part.appearances().stream().anyMatch(a -> name(a, names).isPresent()))
            .toList();
    if (same.size() > 1) {
      parts.removeAll(same);
      parts.add(
          new Part(
              same.stream().flatMap(part -> part.appearances().stream()).sorted(ORDER).toList()));
    }
  }

  /// Appearances that have none of the names stay with those of the first name that the actor has.
  private static void part(List<Part> parts, List<String> names) {
    for (Part whole : List.copyOf(parts)) {
      Map<String, List<Appearance>> byName = new LinkedHashMap<>();
      names.forEach(name -> byName.put(name, new ArrayList<>()));
      whole
          .appearances()
          .forEach(
              a -> name(a, names).ifPresent(name -> byName.getOrDefault(name, List.of()).add(a)));
      byName.values().removeIf(List::isEmpty);
      if (byName.size() > 1) {
        List<Appearance> rest =
            whole.appearances().stream().filter(a -> name(a, names).isEmpty()).toList();
        byName.values().iterator().next().addAll(rest);
        parts.remove(whole);
        byName.values().forEach(own -> parts.add(new Part(own.stream().sorted(ORDER).toList())));
      }
    }
  }

  /// The first of the names that an appearance goes by; its main name counts more than others.
  private static Optional<String> name(Appearance appearance, List<String> names) {
    return names.stream()
        .filter(name -> isSame(name, appearance.actor().name()))
        .findFirst()
        .or(
            () ->
                names.stream()
                    .filter(
                        name ->
                            appearance.actor().aliases().stream()
                                .anyMatch(alias -> isSame(name, alias)))
                    .findFirst());
  }

  private static boolean isSame(String a, String b) {
    return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
  }
}
