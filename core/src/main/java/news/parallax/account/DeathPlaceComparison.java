package news.parallax.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.actor.ActorKind;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;

/// Compares where somebody died who is named (`died at the scene`, `died on the way to hospital`).
final class DeathPlaceComparison {
  private static final List<Kind> KINDS =
      Lexicon.rows("death-places.tsv").stream()
          .map(
              row ->
                  new Kind(
                      row.get(0), Set.of(row.get(1).split(" ")), Set.of(row.get(2).split(" "))))
          .toList();

  private DeathPlaceComparison() {}

  /// Places of one kind, which those of another exclude.
  private record Kind(String name, Set<String> prepositions, Set<String> words) {
    boolean fits(Sentence sentence, Token place) {
      return words.contains(place.lemma().toLowerCase(Locale.ROOT))
          && sentence.children(place, "case").stream()
              .anyMatch(c -> prepositions.contains(c.text().toLowerCase(Locale.ROOT)));
    }
  }

  private record Death(String who, String kind, Evidence evidence) {}

  static List<Difference> compare(Material material) {
    SortedMap<String, List<Death>> byPerson = new TreeMap<>();
    for (Reading reading : material.dossier().readings()) {
      for (Sentence sentence : reading.analysis().sentences()) {
        for (Token verb : sentence.tokens()) {
          death(reading, sentence, verb, material.dossier())
              .ifPresent(d -> byPerson.computeIfAbsent(d.who(), k -> new ArrayList<>()).add(d));
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byPerson.values().forEach(told -> conflict(told, material.dossier()).ifPresent(found::add));
    return found;
  }

  private static Optional<Death> death(
      Reading reading, Sentence sentence, Token verb, Dossier dossier) {
    if (!verb.isVerb() || !verb.lemma().equals("die") || OneHappening.isOpen(sentence, verb)) {
      return Optional.empty();
    }
    Optional<String> who =
        sentence
            .child(verb, "nsubj")
            .flatMap(subject -> reading.actors().meantBy(sentence.index(), subject))
            .filter(actor -> actor.kind() == ActorKind.PERSON)
            .map(actor -> dossier.actor(reading, actor.index()));
    return who.flatMap(
        person ->
            sentence.children(verb, "obl").stream()
                .flatMap(
                    place ->
                        KINDS.stream()
                            .filter(kind -> kind.fits(sentence, place))
                            .map(
                                kind ->
                                    new Death(
                                        person,
                                        kind.name(),
                                        reading
                                            .report()
                                            .evidence(verb.span().cover(place.span())))))
                .findFirst());
  }

  /// Where each report tells one kind of place and two tell different ones.
  private static Optional<Difference> conflict(List<Death> told, Dossier dossier) {
    Map<String, Set<String>> kinds = new HashMap<>();
    told.forEach(
        d -> kinds.computeIfAbsent(d.evidence().report(), k -> new TreeSet<>()).add(d.kind()));
    SortedMap<String, TreeSet<Evidence>> sides = new TreeMap<>();
    told.stream()
        .filter(d -> kinds.getOrDefault(d.evidence().report(), Set.of()).size() == 1)
        .forEach(d -> sides.computeIfAbsent(d.kind(), k -> new TreeSet<>()).add(d.evidence()));
    return sides.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Conflict(
                DiscrepancyKind.PLACE,
                Scope.BETWEEN_REPORTS,
                Severity.MEDIUM,
                "Where " + dossier.name(told.getFirst().who()) + " died",
                List.of(),
                sides.entrySet().stream()
                    .map(side -> Side.of(side.getKey(), side.getValue()))
                    .toList(),
                "Reports let the same person die in places that exclude each other."));
  }
}
