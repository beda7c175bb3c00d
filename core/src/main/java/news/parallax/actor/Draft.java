package news.parallax.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One actor of a report while the report is being read; grows by mentions and roles.
final class Draft {
  private final String name;
  private final ActorKind kind;
  private @Nullable String country;
  private String gender = "";
  private final TreeSet<String> aliases = new TreeSet<>();
  private final List<Title> titles = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  /// A role whose owner is still a draft.
  record Title(String title, @Nullable Draft of, String ofText, news.parallax.report.Span where) {
    boolean has(String office) {
      return List.of(title.toLowerCase(Locale.ROOT).split("[ -]")).contains(office);
    }
  }

  Draft(String name, ActorKind kind, @Nullable String country) {
    this.name = name;
    this.kind = kind;
    this.country = country;
  }

  String name() {
    return name;
  }

  ActorKind kind() {
    return kind;
  }

  Optional<String> country() {
    return Optional.ofNullable(country);
  }

  /// `m`, `f`, or empty when nothing tells.
  String gender() {
    return gender;
  }

  /// What first tells a gender stays.
  void gender(String told) {
    if (gender.isEmpty()) {
      gender = told;
    }
  }

  /// Whether all words for it so far are descriptions and pronouns.
  boolean isUnnamed() {
    return mentions.stream()
        .allMatch(m -> m.form() == Mention.Form.ROLE || m.form() == Mention.Form.PRONOUN);
  }

  /// Whether one of its titles has this word (lower case).
  boolean holds(String office) {
    return titles.stream().anyMatch(title -> title.has(office));
  }

  /// Whether it holds that office in a state or without more said, not in some other body.
  boolean holdsOfState(String office) {
    return titles.stream()
        .filter(title -> title.has(office))
        .anyMatch(
            t -> t.ofText().isEmpty() || (t.of() != null && t.of().kind == ActorKind.COUNTRY));
  }

  List<Title> titles() {
    return List.copyOf(titles);
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  void mention(Mention mention, String alias) {
    if (mentions.stream().noneMatch(m -> m.span().equals(mention.span()))) {
      mentions.add(mention);
      aliases.add(alias);
    }
  }

  /// A mention that is no name of it.
  void mention(Mention mention) {
    if (mentions.stream().noneMatch(m -> m.span().equals(mention.span()))) {
      mentions.add(mention);
    }
  }

  /// The first country said of it stays.
  void belongsTo(@Nullable String code) {
    if (country == null) {
      country = code;
    }
  }

  void title(Title title) {
    titles.add(title);
    if (title.of() != null) {
      belongsTo(title.of().country);
    }
  }

  /// The actors of drafts, in the order of their first mentions.
  static ReportActors finish(Iterable<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    drafts.forEach(all::add);
    all.removeIf(draft -> draft.mentions.isEmpty());
    all.forEach(draft -> draft.mentions.sort(Comparator.comparing(Mention::span)));
    all.sort(
        Comparator.comparing((Draft draft) -> draft.mentions.getFirst().span())
            .thenComparing(Draft::name));
    Map<Draft, Integer> places = new HashMap<>();
    all.forEach(draft -> places.put(draft, places.size()));
    return new ReportActors(all.stream().map(draft -> draft.finished(places)).toList());
  }

  private ReportActor finished(Map<Draft, Integer> places) {
    List<Role> roles =
        titles.stream()
            .map(t -> new Role(t.title(), place(t.of(), places), t.ofText(), t.where()))
            .toList();
    Integer index = places.get(this);
    if (index == null) {
      throw new IllegalStateException("%s has no place".formatted(name));
    }
    if (aliases.isEmpty()) {
      aliases.add(name);
    }
    return new ReportActor(index, name, kind, country, aliases, roles, mentions);
  }

  private static @Nullable Integer place(@Nullable Draft of, Map<Draft, Integer> places) {
    return of == null ? null : places.get(of);
  }
}
