package news.parallax.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The language of a text, by its most frequent short words and its script.
///
/// @param tag BCP 47 primary tag, `und` when the text does not tell
/// @param certain whether the text leaves no doubt; short and mixed texts do
record LanguageGuess(String tag, boolean certain) {
  private static final LanguageGuess UNKNOWN = new LanguageGuess("und", false);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int LETTERS_LOOKED_AT = 20_000;
  private static final int WORDS_NEEDED = 40;
  private static final double SHARE_NEEDED = 0.15;
  private static final double LEAD_NEEDED = 2;

  private static final List<Profile> PROFILES =
      WordTable.named("languages.tsv").rows().stream()
          .map(row -> new Profile(row.get(0), Set.of(row.get(1).split(" "))))
          .toList();
  private static final Map<Character.UnicodeScript, String> BY_SCRIPT =
      Map.of(
          Character.UnicodeScript.HIRAGANA, "ja",
          Character.UnicodeScript.KATAKANA, "ja",
          Character.UnicodeScript.HANGUL, "ko",
          Character.UnicodeScript.HAN, "zh",
          Character.UnicodeScript.THAI, "th",
          Character.UnicodeScript.GEORGIAN, "ka",
          Character.UnicodeScript.ARMENIAN, "hy",
          Character.UnicodeScript.BENGALI, "bn",
          Character.UnicodeScript.TAMIL, "ta");

  private record Profile(String tag, Set<String> words) {
    double share(List<String> text) {
      return text.stream().filter(words::contains).count() / (double) Math.max(1, text.size());
    }
  }

  static LanguageGuess of(String text) {
    String head = text.substring(0, Math.min(text.length(), LETTERS_LOOKED_AT));
    List<String> words = new ArrayList<>();
    WORD.matcher(head.toLowerCase(Locale.ROOT)).results().forEach(m -> words.add(m.group()));
    double english = share(words, "en");
    Profile best = PROFILES.getFirst();
    for (Profile profile : PROFILES) {
      best = profile.share(words) > best.share(words) ? profile : best;
    }
    double share = best.share(words);
    if (best.tag().equals("en")) {
      return share >= SHARE_NEEDED
          ? new LanguageGuess("en", words.size() >= WORDS_NEEDED)
          : byScript(head);
    }
    boolean clear = share >= SHARE_NEEDED && share >= LEAD_NEEDED * english;
    return clear && words.size() >= WORDS_NEEDED
        ? new LanguageGuess(best.tag(), true)
        : byScript(head);
  }

  private static double share(List<String> words, String tag) {
    return PROFILES.stream()
        .filter(p -> p.tag().equals(tag))
        .findFirst()
        .orElseThrow()
        .share(words);
  }

  /// The language of a script that only one large press uses.
  private static LanguageGuess byScript(String text) {
    Map<String, Integer> letters = new TreeMap<>();
    int all = 0;
    for (int cp : text.codePoints().filter(Character::isLetter).toArray()) {
      String tag = BY_SCRIPT.getOrDefault(Character.UnicodeScript.of(cp), "");
      letters.merge(tag, 1, Integer::sum);
      all++;
    }
    int kana = letters.getOrDefault("ja", 0);
    for (String tag : letters.keySet()) {
      boolean most = letters.get(tag) * 2 > all && all >= WORDS_NEEDED;
      if (!tag.isEmpty() && most) {
        return new LanguageGuess(tag.equals("zh") && kana * 20 > all ? "ja" : tag, true);
      }
    }
    return UNKNOWN;
  }

  /// Its English name, such as `German`.
  String name() {
    return Locale.of(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  boolean isOtherThanEnglish() {
    return certain && !tag.equals("en");
  }
}
