package news.parallax.actor;

import java.util.List;
import news.parallax.report.Evidence;
import org.jspecify.annotations.Nullable;

/// One actor of a story, over all its reports.
///
/// @param id `a1`, `a2`, … in the order of the account
/// @param aliases every name the reports use, sorted
/// @param evidence every mention, sorted
public record Actor(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    List<String> aliases,
    List<Office> roles,
    List<Evidence> evidence) {
  /// A role over all reports; `of` is an actor's id, or the words when it is no actor.
  public record Office(String title, String of, List<Evidence> evidence) {
    public Office {
      evidence = List.copyOf(evidence);
    }
  }

  public Actor {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    evidence = List.copyOf(evidence);
  }

  /// Whether this is one of its names, whatever the case, accents, full stops and leading article.
  public boolean isCalled(String name) {
    String key = Spelling.key(name);
    return Spelling.key(this.name).equals(key)
        || aliases.stream().anyMatch(alias -> Spelling.key(alias).equals(key));
  }
}
