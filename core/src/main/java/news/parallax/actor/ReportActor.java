package news.parallax.actor;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One actor of one report.
///
/// @param index its place among the report's actors, from 0
/// @param name the fullest name the report gives
/// @param country ISO 3166-1 alpha-3 code of a country (of the country itself, or the one a place,
///     government or person is said to belong to), null when not known
/// @param aliases all names under which the report mentions it, the fullest included
/// @param mentions in text order
public record ReportActor(
    int index,
    String name,
    ActorKind kind,
    @Nullable String country,
    SortedSet<String> aliases,
    List<Role> roles,
    List<Mention> mentions) {
  public ReportActor {
    aliases = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }

  /// The same as an actor of another kind.
  ReportActor as(ActorKind other) {
    return new ReportActor(index, name, other, country, aliases, roles, mentions);
  }

  /// Whether the report only describes it; such persons of two reports are never known to be one.
  public boolean isUnnamed() {
    return mentions.stream()
        .allMatch(m -> m.form() == Mention.Form.ROLE || m.form() == Mention.Form.PRONOUN);
  }
}
