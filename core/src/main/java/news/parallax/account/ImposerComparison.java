package news.parallax.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.actor.Actor;
import news.parallax.report.Evidence;
import org.jspecify.annotations.Nullable;

/// Compares who is said to have imposed sanctions. Several imposers can well stand side by side;
/// only the Security Council against one of its own permanent members cannot, since that member
/// can veto.
final class ImposerComparison {
  private static final Set<String> BODY = rows("body");
  private static final Set<String> PERMANENT_MEMBERS = rows("member");

  private ImposerComparison() {}

  private static Set<String> rows(String kind) {
    return Lexicon.rows("security-council.tsv").stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  static List<Difference> compare(Material material) {
    Map<String, Actor> actors =
        material.dossier().cast().actors().stream()
            .collect(Collectors.toMap(Actor::id, actor -> actor));
    SortedMap<String, List<SanctionEntry>> byTarget = new TreeMap<>();
    material
        .sanctions()
        .forEach(s -> byTarget.computeIfAbsent(s.target(), k -> new ArrayList<>()).add(s));
    List<Difference> found = new ArrayList<>();
    byTarget.forEach(
        (target, sanctions) -> {
          Actor actor = actors.get(target);
          if (actor != null && PERMANENT_MEMBERS.contains(String.valueOf(actor.country()))) {
            compare(actor, sanctions, actors, found);
          }
        });
    return found;
  }

  private static void compare(
      Actor target,
      List<SanctionEntry> sanctions,
      Map<String, Actor> actors,
      List<Difference> found) {
    SortedMap<String, TreeSet<Evidence>> sides = new TreeMap<>();
    boolean byCouncil = false;
    boolean byOthers = false;
    List<String> items = new ArrayList<>();
    for (SanctionEntry sanction : sanctions) {
      boolean council = sanction.imposedBy().stream().anyMatch(id -> isCouncil(actors.get(id)));
      byCouncil |= council;
      byOthers |= !council && !sanction.imposedBy().isEmpty();
      sides
          .computeIfAbsent(imposers(sanction, actors), k -> new TreeSet<>())
          .addAll(sanction.evidence());
      items.add(sanction.id());
    }
    if (byCouncil && byOthers) {
      found.add(
          new Conflict(
              DiscrepancyKind.ACTOR,
              Scope.BETWEEN_REPORTS,
              Severity.HIGH,
              "Who sanctions " + target.name(),
              items,
              sides.entrySet().stream().map(s -> new Side(s.getKey(), s.getValue(), true)).toList(),
              "%s is a permanent member of the Security Council and can veto its sanctions."
                  .formatted(target.name())));
    }
  }

  /// Whether an actor is the United Nations or their Security Council, by whatever name.
  static boolean isCouncil(@Nullable Actor actor) {
    if (actor == null) {
      return false;
    }
    Set<String> names = new HashSet<>(actor.aliases());
    names.add(actor.name());
    return names.stream().anyMatch(BODY::contains);
  }

  private static String imposers(SanctionEntry sanction, Map<String, Actor> actors) {
    return sanction.imposedBy().isEmpty()
        ? "imposer not named"
        : sanction.imposedBy().stream()
            .map(actors::get)
            .map(actor -> actor == null ? "" : actor.name())
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
