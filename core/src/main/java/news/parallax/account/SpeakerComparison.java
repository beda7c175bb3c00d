package news.parallax.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.actor.Actor;
import news.parallax.actor.ActorKind;
import news.parallax.actor.Mention;
import news.parallax.claim.Quote;
import news.parallax.claim.Speaker;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;

/// Finds the same words in quotation marks that two reports give to two different persons, each of
/// whom stands there by name: whom a pronoun means is our reading and not what a report says.
final class SpeakerComparison {
  /// Fewer words are said by many.
  private static final int FEWEST_WORDS = 6;

  private SpeakerComparison() {}

  static List<Difference> compare(Material material) {
    SortedMap<String, SortedMap<String, SortedSet<Evidence>>> byWords = new TreeMap<>();
    for (Reading reading : material.dossier().readings()) {
      for (Quote quote : reading.speech().quotes()) {
        List<String> words = Words.of(reading.report().text(), quote.words()).words();
        if (words.size() >= FEWEST_WORDS
            && quote.speaker() instanceof Speaker.Named named
            && isPerson(reading, named, material.dossier())) {
          byWords
              .computeIfAbsent(String.join(" ", words), k -> new TreeMap<>())
              .computeIfAbsent(name(reading, named, material.dossier()), k -> new TreeSet<>())
              .add(reading.report().evidence(quote.words().cover(named.where())));
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byWords.forEach(
        (words, speakers) -> {
          if (speakers.size() == 2 && areInTwoReports(speakers) && shareNoName(speakers.keySet())) {
            found.add(conflict(words, speakers));
          }
        });
    return found;
  }

  private static Actor actor(Reading reading, Speaker.Named named, Dossier dossier) {
    return dossier.cast().actor(reading.report().id(), named.actors().getFirst());
  }

  private static boolean isPerson(Reading reading, Speaker.Named named, Dossier dossier) {
    return named.actors().size() == 1
        && actor(reading, named, dossier).kind() == ActorKind.PERSON
        && !reading.actors().get(named.actors().getFirst()).isUnnamed()
        && reading.actors().within(named.where()).stream()
            .filter(found -> found.actor().index() == named.actors().getFirst())
            .anyMatch(found -> found.mention().form() == Mention.Form.NAME);
  }

  private static String name(Reading reading, Speaker.Named named, Dossier dossier) {
    return actor(reading, named, dossier).name();
  }

  /// Of two with a name in common one can be meant by the other's (`Charlie`, `Charlie Roe`).
  private static boolean shareNoName(Set<String> speakers) {
    Set<String> words = new HashSet<>();
    return speakers.stream()
        .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split(" ")).distinct())
        .allMatch(words::add);
  }

  private static boolean areInTwoReports(SortedMap<String, SortedSet<Evidence>> speakers) {
    return speakers.values().stream().map(evidence -> evidence.first().report()).distinct().count()
        == speakers.size();
  }

  private static Conflict conflict(String words, SortedMap<String, SortedSet<Evidence>> speakers) {
    return new Conflict(
        DiscrepancyKind.ACTOR,
        Scope.BETWEEN_REPORTS,
        Severity.MEDIUM,
        "Who said: " + words,
        List.of(),
        speakers.entrySet().stream().map(s -> Side.of(s.getKey(), s.getValue())).toList(),
        "The same words in quotation marks are given to two persons.");
  }
}
