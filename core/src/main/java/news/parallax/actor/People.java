package news.parallax.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The persons of one report: full names first, then the parts of names that they explain.
final class People {
  /// A name of a person as it stands in the text.
  ///
  /// @param text as printed, without titles
  /// @param gender that the form of address before it tells: `m`, `f`, or empty
  /// @param relative whether it is said there whose relative this is
  record Printed(String text, String gender, boolean relative) {}

  private final Vocabulary vocabulary;
  private final Map<String, Draft> byName = new LinkedHashMap<>();
  private final Map<Draft, Integer> fullMentions = new LinkedHashMap<>();
  private final List<Draft> namedSoFar = new ArrayList<>();
  private final Set<Draft> relatives = new HashSet<>();
  private final Map<Printed, Draft> meantBefore = new HashMap<>();

  People(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Takes the names of persons in text order.
  ///
  /// @return for each name its person, in the same order
  List<Draft> resolve(List<Printed> names) {
    names.stream()
        .map(Printed::text)
        .filter(name -> parts(name).size() > 1)
        .sorted(Comparator.comparingInt((String name) -> parts(name).size()).reversed())
        .forEach(this::full);
    names.stream()
        .filter(Printed::relative)
        .map(name -> byName.get(Spelling.key(name.text())))
        .filter(Objects::nonNull)
        .forEach(relatives::add);
    List<Draft> found = new ArrayList<>();
    for (Printed name : names) {
      Draft person = meantBefore.computeIfAbsent(name, this::person);
      namedSoFar.remove(person);
      namedSoFar.add(person);
      found.add(person);
    }
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

  private Draft person(Printed name) {
    List<String> parts = parts(name.text());
    Draft known = byName.get(Spelling.key(name.text()));
    if (known != null && parts.size() > 1) {
      return known;
    }
    List<Draft> family =
        fullMentions.keySet().stream()
            .filter(draft -> PersonName.endsWith(parts(draft.name()), parts))
            .toList();
    return explained(family, parts, name.gender())
        .orElseGet(
            () ->
                byName.computeIfAbsent(
                    Spelling.key(name.text()),
                    k -> new Draft(Spelling.plain(name.text()), ActorKind.PERSON, null)));
  }

  /// The full name that a part of a name stands for: by family name, else by given name.
  private Optional<Draft> explained(List<Draft> family, List<String> part, String gender) {
    List<Draft> able =
        family.stream()
            .filter(draft -> canBe(draft, gender))
            .filter(draft -> !relatives.contains(draft) || namedSoFar.contains(draft))
            .toList();
    return !able.isEmpty()
        ? foremost(able, gender)
        : foremost(
            fullMentions.keySet().stream()
                .filter(draft -> parts(draft.name()).getFirst().equals(part.getFirst()))
                .filter(draft -> part.size() == 1)
                .toList(),
            gender);
  }

  private boolean canBe(Draft draft, String gender) {
    return gender.isEmpty() || gender(draft).isEmpty() || gender(draft).equals(gender);
  }

  /// Of several who share the part the one that the report names in full more often than any
  /// other; of a family whose members it names equally often the one named last, who keeps the
  /// name, unless a form of address tells more than their names do. Whoever only comes in as
  /// another's relative does not take the name from that one, and is not meant before.
  private Optional<Draft> foremost(List<Draft> candidates, String gender) {
    List<Draft> known =
        candidates.stream().filter(d -> !gender.isEmpty() && gender.equals(gender(d))).toList();
    if (!known.isEmpty() && known.size() < candidates.size()) {
      return foremost(known, "");
    }
    int most = candidates.stream().mapToInt(this::timesInFull).max().orElse(0);
    List<Draft> often = candidates.stream().filter(d -> timesInFull(d) == most).toList();
    List<Draft> own = often.stream().filter(d -> !relatives.contains(d)).toList();
    List<Draft> foremost = own.isEmpty() ? often : own;
    if (foremost.size() < 2) {
      return foremost.stream().findFirst();
    }
    return gender.isEmpty() || !known.isEmpty()
        ? foremost.stream().max(Comparator.comparingInt(namedSoFar::indexOf))
        : Optional.empty();
  }

  private String gender(Draft draft) {
    return vocabulary.givenNameGender(parts(draft.name()).getFirst());
  }

  private int timesInFull(Draft draft) {
    return fullMentions.getOrDefault(draft, 0);
  }
}
