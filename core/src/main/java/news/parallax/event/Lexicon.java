package news.parallax.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that tell happenings, from the tables beside this class.
final class Lexicon {
  static final Lexicon ENGLISH = new Lexicon();

  /// Who is source and who target of a happening.
  enum Roles {
    /// The subject, or who stands after `of`, is the source.
    ACT,
    /// Both sides are both.
    MUTUAL,
    /// The subject is the target.
    UNDERGO,
    /// Of a noun: who stands after `of` is the target.
    DONE,
    /// Nobody is the target.
    SELF
  }

  /// One line of a table.
  ///
  /// @param when conditions that must all hold, empty for none
  /// @param mode null when the line names none
  record Sense(List<String> when, Plover root, @Nullable String mode, Roles roles) {
    /// Whether it is something that one faces or sparks: criticism, sanctions, protest.
    boolean isAdverse() {
      return switch (root) {
        case ACCUSE, SANCTION, PROTEST, REJECT, THREATEN, REQUEST -> true;
        default -> false;
      };
    }
  }

  private final Map<String, List<Sense>> verbs = senses("verbs.tsv");
  private final Map<String, List<Sense>> nouns = senses("nouns.tsv");
  private final Map<String, Set<String>> classes = classes();
  private final Map<String, Status> governors = statuses("governors.tsv");
  private final Map<String, Status> light = statuses("light.tsv");
  private final Set<String> carriers = lemmas("light.tsv", "");
  private final Set<String> undergoers = lemmas("light.tsv", "undergo");

  private Lexicon() {}

  List<Sense> verb(String lemma) {
    return verbs.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  List<Sense> noun(String lemma) {
    return nouns.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
  }

  boolean isIn(String lemma, String group) {
    return classes.getOrDefault(group, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }

  /// What a word says of the happening it governs, null when nothing.
  @Nullable Status status(String lemma) {
    return governors.get(lemma.toLowerCase(Locale.ROOT));
  }

  /// Whether the verb only carries the happening that its object names.
  boolean carries(String lemma) {
    return carriers.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /// Whether the subject of a carrying verb is the target of what its object names (`faces
  /// criticism`).
  boolean undergoes(String lemma) {
    return undergoers.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /// What a carrying verb says of the happening, null when it leaves that to tense and mood.
  @Nullable Status carriedStatus(String lemma) {
    return light.get(lemma.toLowerCase(Locale.ROOT));
  }

  private static Map<String, List<Sense>> senses(String table) {
    Map<String, List<Sense>> senses = new HashMap<>();
    for (String[] row : rows(table)) {
      List<String> when = row[1].equals("-") ? List.of() : List.of(row[1].split(" "));
      Sense sense =
          new Sense(
              when,
              Plover.valueOf(row[2]),
              row[3].equals("-") ? null : row[3],
              Roles.valueOf(row[4].toUpperCase(Locale.ROOT)));
      senses.computeIfAbsent(row[0], lemma -> new ArrayList<>()).add(sense);
    }
    return senses;
  }

  private static Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new HashMap<>();
    rows("classes.tsv").forEach(row -> classes.put(row[0], Set.of(distinct(row[1].split(" ")))));
    return classes;
  }

  private static String[] distinct(String[] lemmas) {
    return new HashSet<>(List.of(lemmas)).toArray(String[]::new);
  }

  private static Map<String, Status> statuses(String table) {
    Map<String, Status> statuses = new HashMap<>();
    for (String[] row : rows(table)) {
      if (!row[1].equals("-")) {
        statuses.put(row[0], Status.valueOf(row[1]));
      }
    }
    return statuses;
  }

  /// The lemmas whose third column is this role, all for an empty one.
  private static Set<String> lemmas(String table, String role) {
    Set<String> lemmas = new HashSet<>();
    for (String[] row : rows(table)) {
      if (role.isEmpty() || row[2].equals(role)) {
        lemmas.add(row[0]);
      }
    }
    return lemmas;
  }

  private static List<String[]> rows(String table) {
    InputStream stream = Lexicon.class.getResourceAsStream(table);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(stream, () -> table + " is missing beside Lexicon"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(table + " cannot be read", e);
    }
  }
}
