package news.parallax.actor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.actor.Part.Appearance;

/// A name that one report uses for a person and another for a place or a body is one of them
/// throughout a story: one sense per discourse (Gale, Church and Yarowsky 1992). What the gazetteer
/// knows stays what it is, and who is named in full is a person.
final class OneSense {
  private OneSense() {}

  /// Actors of all reports, each name of one word of one kind.
  static List<Appearance> ofStory(List<Appearance> appearances) {
    Map<String, Map<ActorKind, Integer>> votes = new LinkedHashMap<>();
    Set<String> families = new HashSet<>();
    for (Appearance each : appearances) {
      ReportActor actor = each.actor();
      if (isOpen(actor)) {
        votes
            .computeIfAbsent(Spelling.key(actor.name()), k -> new EnumMap<>(ActorKind.class))
            .merge(actor.kind(), actor.mentions().size(), Integer::sum);
      }
      if (actor.kind() == ActorKind.PERSON && Spelling.nameParts(actor.name()).size() > 1) {
        families.addAll(Spelling.nameParts(actor.name()));
      }
    }
    families.forEach(votes::remove);
    return appearances.stream().map(each -> isOpen(each.actor()) ? as(each, votes) : each).toList();
  }

  /// Whether the name could be of another kind: one word, with neither a state nor an office.
  private static boolean isOpen(ReportActor actor) {
    return !actor.isUnnamed()
        && actor.country() == null
        && actor.roles().isEmpty()
        && !Spelling.key(actor.name()).contains(" ");
  }

  private static Appearance as(Appearance appearance, Map<String, Map<ActorKind, Integer>> votes) {
    ReportActor actor = appearance.actor();
    ActorKind kind =
        votes.getOrDefault(Spelling.key(actor.name()), Map.of()).entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(actor.kind());
    return kind == actor.kind() ? appearance : new Appearance(appearance.report(), actor.as(kind));
  }
}
