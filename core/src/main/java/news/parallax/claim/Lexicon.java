package news.parallax.claim;

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
import news.parallax.language.Token;
import org.jspecify.annotations.Nullable;

/// Words that attribute, read once from the tables beside this class; a new word is a new line
/// there. Each table's first lines name its source and columns.
final class Lexicon {
  static final Lexicon ENGLISH = new Lexicon();

  private final Map<String, List<Sense>> verbs = new HashMap<>();
  private final Map<String, Sense> nouns = new HashMap<>();
  private final Map<String, Sense> adjectives = new HashMap<>();
  private final Map<String, Stance> tones = new HashMap<>();
  private final Set<String> nounTones = new HashSet<>();
  private final Map<String, Set<String>> groups = new HashMap<>();

  private Lexicon() {
    for (String[] row : rows("verbs.tsv")) {
      for (String frame : row[1].split(",")) {
        verbs.computeIfAbsent(row[0], lemma -> new ArrayList<>()).add(sense(frame, row));
      }
    }
    rows("nouns.tsv").forEach(row -> nouns.put(row[0], sense(row[1], row)));
    rows("adjectives.tsv").forEach(row -> adjectives.put(row[0], sense(row[1], row)));
    for (String[] row : rows("tones.tsv")) {
      tones.put(row[0], stance(row[1]));
      if (row.length > 2 && row[2].equals("noun")) {
        nounTones.add(row[0]);
      }
    }
    for (String[] row : rows("words.tsv")) {
      Set<String> words = groups.computeIfAbsent(row[0], group -> new HashSet<>());
      words.addAll(List.of(row[1].split(",")));
    }
  }

  /// The ways to use a verb (dictionary form), in the order of the table; empty for other verbs.
  List<Sense> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /// What a noun does (`warning`, `claim`), or null when it does not attribute.
  @Nullable Sense noun(String lemma) {
    return nouns.get(lemma);
  }

  /// What an adjective does (`concerned`), or null when it does not attribute.
  @Nullable Sense adjective(String lemma) {
    return adjectives.get(lemma);
  }

  /// What a word of the content itself makes of a neutral cue (`grateful` praises), or null.
  @Nullable Stance tone(Token word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    return nounTones.contains(lemma) && !word.isNoun() ? null : tones.get(lemma);
  }

  /// Whether a word belongs to a group of `words.tsv`.
  boolean is(String group, String word) {
    return groups.getOrDefault(group, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  private static Sense sense(String frame, String[] row) {
    Polarity polarity =
        row.length > 3 && !row[3].isEmpty()
            ? Polarity.valueOf(row[3].toUpperCase(Locale.ROOT))
            : Polarity.POSITIVE;
    return new Sense(frame, stance(row[2]), polarity, row.length > 4 && row[4].equals("anyone"));
  }

  private static Stance stance(String name) {
    return Stance.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static List<String[]> rows(String table) {
    InputStream stream =
        Objects.requireNonNull(Lexicon.class.getResourceAsStream(table), table + " is missing");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
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
