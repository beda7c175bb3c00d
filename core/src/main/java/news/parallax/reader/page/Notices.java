package news.parallax.reader.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.reader.text.WordTable;

/// Lines by which a page of any language shows that they are no part of its article, by the phrases
/// of `notices.tsv`.
final class Notices {
  private static final WordTable TABLE = WordTable.named(Notices.class, "notices.tsv");
  private static final Set<String> WHOLE = new HashSet<>(TABLE.of("whole"));
  private static final List<String> STARTS = TABLE.of("start");
  private static final List<String> OPENERS = TABLE.of("opener");
  private static final int LONGEST_START = 25;
  private static final int LONGEST_OPENER = 9;
  private static final int LONGEST_LOOKED_AT = 300;

  private Notices() {}

  static boolean isNotice(String line) {
    if (line.length() > LONGEST_LOOKED_AT) {
      return false;
    }
    String words = plain(line);
    return WHOLE.contains(withoutEnd(words))
        || (words(line) <= LONGEST_START && STARTS.stream().anyMatch(words::startsWith));
  }

  /// Whether a line announces links or notices.
  static boolean isOpener(String line) {
    if (line.length() > LONGEST_LOOKED_AT || words(line) > LONGEST_OPENER) {
      return false;
    }
    String words = plain(line);
    return OPENERS.stream()
        .anyMatch(
            opener ->
                words.startsWith(opener)
                    && (words.length() == opener.length()
                        || !Character.isLetter(words.charAt(opener.length()))
                        || !Character.isLetter(opener.codePointBefore(opener.length()))));
  }

  private static String plain(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int from = 0;
    while (from < lower.length() && "-–—>»*•|[¡¿+# ".indexOf(lower.charAt(from)) >= 0) {
      from++;
    }
    return lower.substring(from);
  }

  private static String withoutEnd(String words) {
    int to = words.length();
    while (to > 0 && "-–—>»*•|]:.…!( ".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(0, to);
  }

  private static int words(String line) {
    int words = 1;
    for (int i = 0; i < line.length(); i++) {
      words += line.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
