package news.parallax.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.account.Account;
import news.parallax.actor.Actor;
import news.parallax.report.EditDistance;

/// Finds the actors that an asker's name means.
final class Naming {
  private static final int MOST_NEAREST = 5;
  private static final double FARTHEST = 0.5;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Naming() {}

  /// Ids of the actors with this name; without one, of the only actor whose names hold all its
  /// words (`Security Council`); empty when there is none or there are several.
  static Set<String> ids(String name, Collection<Actor> actors) {
    Set<String> called = new TreeSet<>();
    Set<String> partly = new TreeSet<>();
    Set<String> words = words(name);
    for (Actor actor : actors) {
      if (actor.isCalled(name)) {
        called.add(actor.id());
      } else if (!words.isEmpty()
          && names(actor).stream().anyMatch(n -> words(n).containsAll(words))) {
        partly.add(actor.id());
      }
    }
    return called.isEmpty() && partly.size() == 1 ? partly : called;
  }

  /// Names that the accounts know, nearest to this one first: those that share a word, then those
  /// spelled nearly so.
  static List<String> nearest(String name, List<Account> accounts) {
    Map<String, Double> distances = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Actor actor : account.actors()) {
        double distance =
            names(actor).stream().mapToDouble(other -> distance(name, other)).min().orElse(1);
        distances.merge(actor.name(), distance, Math::min);
      }
    }
    return distances.entrySet().stream()
        .filter(entry -> entry.getValue() <= FARTHEST)
        .sorted(
            Comparator.comparingDouble(Map.Entry<String, Double>::getValue)
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_NEAREST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> names(Actor actor) {
    List<String> names = new ArrayList<>(actor.aliases());
    names.add(actor.name());
    return names;
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>(List.of(BETWEEN_WORDS.split(folded(name))));
    words.removeAll(Set.of("", "the", "of", "and"));
    return words;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }

  /// 0 for the same spelling to 1 for nothing in common; at most a quarter where words are shared.
  private static double distance(String one, String other) {
    String a = folded(one);
    String b = folded(other);
    double edits =
        (double) EditDistance.between(a, b) / Math.max(1, Math.max(a.length(), b.length()));
    Set<String> shared = words(one);
    shared.retainAll(words(other));
    return shared.isEmpty() ? edits : edits / 4;
  }
}
