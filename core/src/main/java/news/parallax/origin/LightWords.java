package news.parallax.origin;

import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.WordTable;

/// Words that any two reports share, in lower case without marks inside.
public final class LightWords {
  /// All of them: function words, words of attribution, of the calendar, of counting and of age.
  public static final Set<String> ALL =
      WordTable.rows(LightWords.class, "light-words.tsv").stream()
          .map(row -> row.get(1))
          .collect(Collectors.toUnmodifiableSet());

  private LightWords() {}
}
