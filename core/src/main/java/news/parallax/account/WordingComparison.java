package news.parallax.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.account.Account.Reason;
import news.parallax.account.Difference.Harmless;
import news.parallax.account.Difference.Side;
import news.parallax.actor.Actor;
import news.parallax.actor.ActorKind;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;

/// Lists one actor's name in several spellings and one person's office in several words, neither of
/// which is a conflict.
final class WordingComparison {
  private WordingComparison() {}

  static List<Difference> compare(Material material) {
    Map<String, Reading> readings = new HashMap<>();
    material.dossier().readings().forEach(r -> readings.put(r.report().id(), r));
    List<Difference> found = new ArrayList<>();
    for (Actor actor : material.dossier().cast().actors()) {
      spellings(actor, readings, found);
      if (actor.kind() == ActorKind.PERSON) {
        offices(actor, found);
      }
    }
    return found;
  }

  /// Spellings that differ in accents, hyphens, full stops or capitals only.
  private static void spellings(
      Actor actor, Map<String, Reading> readings, List<Difference> found) {
    SortedMap<String, SortedMap<String, SortedSet<Evidence>>> byLetters = new TreeMap<>();
    for (Evidence mention : actor.evidence()) {
      Reading reading = readings.get(mention.report());
      String printed = reading == null ? "" : reading.report().at(mention.span());
      if (actor.isCalled(printed)) {
        byLetters
            .computeIfAbsent(letters(printed), k -> new TreeMap<>())
            .computeIfAbsent(printed, k -> new TreeSet<>())
            .add(mention);
      }
    }
    byLetters
        .values()
        .forEach(
            printed ->
                add(
                    "Spelling of " + actor.name(),
                    printed,
                    "One name in several spellings.",
                    found));
  }

  private static String letters(String printed) {
    return Normalizer.normalize(printed, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}\\p{Pd}.’'\\s]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static void offices(Actor actor, List<Difference> found) {
    SortedMap<String, SortedSet<Evidence>> titles = new TreeMap<>();
    for (Actor.Office office : actor.roles()) {
      titles
          .computeIfAbsent(office.title().toLowerCase(Locale.ROOT), k -> new TreeSet<>())
          .addAll(office.evidence());
    }
    add("Office of " + actor.name(), titles, "One person described in several words.", found);
  }

  /// Adds a difference where two reports use different words.
  private static void add(
      String subject,
      SortedMap<String, SortedSet<Evidence>> words,
      String why,
      List<Difference> found) {
    List<Side> sides =
        words.entrySet().stream().map(w -> Side.of(w.getKey(), w.getValue())).toList();
    boolean between =
        sides.size() > 1
            && sides.stream().flatMap(side -> side.reports().stream()).distinct().count() > 1;
    if (between) {
      found.add(new Harmless(Reason.WORDING, subject, sides, why));
    }
  }
}
