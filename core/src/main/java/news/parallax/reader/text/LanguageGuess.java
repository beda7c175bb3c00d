package news.parallax.reader.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The language of a text, by its most frequent short words and its script.
///
/// @param tag BCP 47 tag, `und` when the text does not tell, `und-Arab` when its script alone does
/// @param certain whether the text leaves no doubt; short and mixed texts do
public record LanguageGuess(String tag, boolean certain) {
  private static final LanguageGuess UNKNOWN = new LanguageGuess("und", false);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int LETTERS_LOOKED_AT = 20_000;
  private static final int WORDS_NEEDED = 40;
  private static final double SHARE_NEEDED = 0.15;
  private static final double LEAD_NEEDED = 2;

  private static final List<Profile> PROFILES =
      WordTable.named(LanguageGuess.class, "languages.tsv").rows().stream()
          .map(row -> new Profile(row.get(0), Set.of(row.get(1).split(" "))))
          .toList();
  /// The language of a script in which one large press writes; `und` with the script's code (ISO
  /// 15924) where several do.
  private static final Map<Character.UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(Character.UnicodeScript.ARABIC, "und-Arab"),
          Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
          Map.entry(Character.UnicodeScript.BENGALI, "bn"),
          Map.entry(Character.UnicodeScript.CYRILLIC, "und-Cyrl"),
          Map.entry(Character.UnicodeScript.DEVANAGARI, "und-Deva"),
          Map.entry(Character.UnicodeScript.ETHIOPIC, "und-Ethi"),
          Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
          Map.entry(Character.UnicodeScript.GREEK, "el"),
          Map.entry(Character.UnicodeScript.HANGUL, "ko"),
          Map.entry(Character.UnicodeScript.HEBREW, "he"),
          Map.entry(Character.UnicodeScript.TAMIL, "ta"),
          Map.entry(Character.UnicodeScript.THAI, "th"));

  private record Profile(String tag, Set<String> words) {
    double share(List<String> text) {
      return text.stream().filter(words::contains).count() / (double) Math.max(1, text.size());
    }
  }

  public static LanguageGuess of(String text) {
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

  /// What the script of most letters tells: the language where only one large press uses it, else
  /// that it is not English.
  private static LanguageGuess byScript(String text) {
    Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(cp -> letters.merge(Character.UnicodeScript.of(cp), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    int ideographs = letters.getOrDefault(Character.UnicodeScript.HAN, 0);
    if (all < WORDS_NEEDED) {
      return UNKNOWN;
    }
    if ((kana + ideographs) * 2 > all) {
      return new LanguageGuess(kana * 20 > all ? "ja" : "zh", true);
    }
    return letters.entrySet().stream()
        .filter(script -> script.getValue() * 2 > all)
        .filter(script -> script.getKey() != Character.UnicodeScript.LATIN)
        .map(script -> new LanguageGuess(BY_SCRIPT.getOrDefault(script.getKey(), "und"), true))
        .findFirst()
        .orElse(UNKNOWN);
  }

  /// Its English name, such as `German`, or that of its script.
  public String name() {
    Locale locale = Locale.forLanguageTag(tag);
    if (!locale.getLanguage().isEmpty()) {
      return locale.getDisplayLanguage(Locale.ENGLISH);
    }
    return locale.getScript().isEmpty()
        ? "in a script other than Latin"
        : "in %s script".formatted(locale.getDisplayScript(Locale.ENGLISH));
  }

  public boolean isOtherThanEnglish() {
    return certain && !tag.equals("en");
  }
}
