package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.actor.Actor;
import news.parallax.actor.ActorKind;
import news.parallax.report.Evidence;

/// Compares under which titles a person is said to lead a state.
final class TitleComparison {
  /// Lower-case title to the class of offices in which a state has one title.
  private static final Map<String, String> CLASSES =
      Lexicon.rows("exclusive-titles.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));

  private TitleComparison() {}

  static List<Difference> compare(Material material) {
    Map<String, Actor> actors =
        material.dossier().cast().actors().stream()
            .collect(Collectors.toMap(Actor::id, actor -> actor));
    List<Difference> found = new ArrayList<>();
    for (Actor actor : material.dossier().cast().actors()) {
      if (actor.kind() == ActorKind.PERSON) {
        byOffice(actor, actors).values().stream()
            .filter(titles -> titles.size() > 1)
            .forEach(titles -> found.add(conflict(actor, titles)));
      }
    }
    return found;
  }

  /// For each class of office and state: the titles with their passages.
  private static SortedMap<String, SortedMap<String, SortedSet<Evidence>>> byOffice(
      Actor actor, Map<String, Actor> actors) {
    SortedMap<String, SortedMap<String, SortedSet<Evidence>>> offices = new TreeMap<>();
    for (Actor.Office role : actor.roles()) {
      Actor of = actors.get(role.of());
      String title = head(role.title());
      String kind = CLASSES.get(title);
      if (kind != null && of != null && of.kind() == ActorKind.COUNTRY) {
        offices
            .computeIfAbsent(kind + "\t" + of.id(), k -> new TreeMap<>())
            .computeIfAbsent(title, k -> new TreeSet<>())
            .addAll(role.evidence());
      }
    }
    return offices;
  }

  /// The title without what follows `of` or `for`.
  private static String head(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("^the |\\s+(of|for) .*$", "").strip();
  }

  private static Conflict conflict(Actor actor, SortedMap<String, SortedSet<Evidence>> titles) {
    List<Side> sides =
        titles.entrySet().stream().map(t -> new Side(t.getKey(), t.getValue(), true)).toList();
    boolean between = sides.stream().flatMap(s -> s.reports().stream()).distinct().count() > 1;
    return new Conflict(
        DiscrepancyKind.TITLE,
        between ? Scope.BETWEEN_REPORTS : Scope.WITHIN_REPORT,
        Severity.LOW,
        "Title of " + actor.name(),
        List.of(actor.id()),
        sides,
        "A state has one title for this office.");
  }
}
