package news.parallax.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import news.parallax.actor.Part.Appearance;
import news.parallax.language.Name;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Report;

/// A name that the engine takes now for a person, now for a place or a body, is one of them
/// throughout: one sense per discourse (Gale, Church and Yarowsky 1992), per report and per story.
///
/// What the gazetteer knows stays what it is, and who is named in full is a person.
final class OneSense {
  /// What a name stands for by the words around it counts as often as two of the engine's guesses.
  private static final int CLEAR = 2;

  private static final Set<String> AT_PLACES = Set.of("in", "at", "near", "outside", "around");

  private OneSense() {}

  /// The names of a report, each of one type.
  static List<Named> ofReport(Report report, List<Named> names, Vocabulary vocabulary) {
    Map<String, List<Named>> byText = new LinkedHashMap<>();
    for (Named name : names) {
      if (name.entry() == null) {
        byText.computeIfAbsent(key(report, name), k -> new ArrayList<>()).add(name);
      }
    }
    Set<String> families = new HashSet<>();
    for (Named name : names) {
      if (name.type() == Name.Type.PERSON && name.length() > 1) {
        families.add(Spelling.nameParts(report.at(name.span())).getLast());
      }
    }
    Map<String, Name.Type> types = new LinkedHashMap<>();
    byText.forEach((text, same) -> types.put(text, type(text, same, families, vocabulary)));
    return names.stream()
        .map(name -> typed(name, types.getOrDefault(key(report, name), name.type())))
        .toList();
  }

  private static String key(Report report, Named name) {
    return Spelling.key(report.at(name.span()));
  }

  private static Named typed(Named name, Name.Type type) {
    return name.entry() == null
        ? new Named(name.sentence(), name.from(), name.to(), type, null)
        : name;
  }

  private static Name.Type type(
      String text, List<Named> same, Set<String> families, Vocabulary vocabulary) {
    boolean person = same.stream().anyMatch(name -> isAddressed(name, vocabulary));
    if (person || families.contains(text)) {
      return Name.Type.PERSON;
    }
    if (same.stream().map(Named::type).distinct().count() == 1) {
      return same.getFirst().type();
    }
    Map<Name.Type, Integer> votes = new EnumMap<>(Name.Type.class);
    for (Named name : same) {
      votes.merge(name.type(), 1, Integer::sum);
      if (standsAtPlace(name)) {
        votes.merge(Name.Type.LOCATION, CLEAR, Integer::sum);
      }
    }
    return most(same, Named::type, name -> votes.getOrDefault(name.type(), 0));
  }

  private static boolean isAddressed(Named name, Vocabulary vocabulary) {
    return name.from() > 0
        && vocabulary.isHonorific(
            name.sentence().token(name.from() - 1).text().toLowerCase(Locale.ROOT));
  }

  private static boolean standsAtPlace(Named name) {
    Sentence sentence = name.sentence();
    if (name.from() == 0) {
      return false;
    }
    Token before = sentence.token(name.from() - 1);
    return AT_PLACES.contains(before.text().toLowerCase(Locale.ROOT));
  }

  /// The kind of the first with the most votes.
  private static <T, K> K most(Collection<T> all, Function<T, K> kind, Function<T, Integer> votes) {
    return all.stream().max(Comparator.comparing(votes)).map(kind).orElseThrow();
  }

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
    BiFunction<String, ActorKind, ActorKind> kinds =
        (name, kind) -> {
          Map<ActorKind, Integer> known = votes.getOrDefault(name, Map.of());
          return known.size() < 2 || families.contains(name)
              ? kind
              : most(known.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
        };
    return appearances.stream().map(each -> isOpen(each.actor()) ? as(each, kinds) : each).toList();
  }

  /// Whether the name could be of another kind: one word, with neither a state nor an office.
  private static boolean isOpen(ReportActor actor) {
    return !actor.isUnnamed()
        && actor.country() == null
        && actor.roles().isEmpty()
        && !Spelling.key(actor.name()).contains(" ");
  }

  private static Appearance as(
      Appearance appearance, BiFunction<String, ActorKind, ActorKind> kinds) {
    ReportActor actor = appearance.actor();
    ActorKind kind = kinds.apply(Spelling.key(actor.name()), actor.kind());
    return kind == actor.kind() ? appearance : new Appearance(appearance.report(), actor.as(kind));
  }
}
