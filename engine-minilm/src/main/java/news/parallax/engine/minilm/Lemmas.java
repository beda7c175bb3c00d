package news.parallax.engine.minilm;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.parallax.language.WordTable;

/// The dictionary forms of English words, by the part of speech: those that tables list, and by the
/// rules of inflection all others. A name stays as printed; a word of which there is only a plural
/// (`troops`) has the singular that it would have, so that both are one word.
///
/// Endings leave several forms to choose from (`hoped`: `hop`, `hope`). The rules of spelling say
/// which is likely, and that is taken unless only the other one is a known word.
public final class Lemmas {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final String VOWELS = "aeiou";

  /// What a letter before `-ed` and `-ing` tells of a silent `e`: `argued`, `solved`, `raised`.
  private static final String BEFORE_SILENT_E = "uvszc";

  /// One vowel before one consonant in a word of one syllable: without an `e` the consonant would
  /// be doubled (`hoped`, `hopped`).
  private static final Pattern SHORT = Pattern.compile("(?:qu|[^aeiou])*[aeiouy][^aeiouwxy]");

  /// Two vowels before one consonant: `looked`, `claimed`.
  private static final Pattern LONG = Pattern.compile(".*[aeo][aeiou][^aeiou]");

  /// `settled`, `changed`, `required`, `created`, `combined`.
  private static final Pattern BEFORE_E =
      Pattern.compile(
          ".*(?:[^aeiourlwn]l|[dlrn]g|[aiu]r|[aiou]t|[^eo]in|i[dkmnprtvz]|[ao]k|ag|u[dm]|ib|[^aeiou]ul|ced|[cl]or)");

  /// `opened`, `visited`: the last syllable is weak.
  private static final Pattern WEAK = Pattern.compile(".*[aeiouy].*(?:e[nrlt]|o[np]|[^cl]or|it)");

  private static final Set<String> KEPT_DOUBLES = Set.of("ll", "ss", "zz", "ff");

  /// What takes `-es`.
  private static final Pattern HISSING = Pattern.compile(".*(?:[sc]h|ss|x|zz)");

  private final Map<String, String> table = new HashMap<>();
  private final Predicate<String> known;

  private Lemmas(Predicate<String> known) {
    this.known = known;
    for (List<String> row : WordTable.rows(Lemmas.class, "irregular.tsv")) {
      for (String form : String.join(" ", row.subList(2, row.size())).split(" ")) {
        put(form, tag(row.getFirst()), row.get(1));
      }
    }
  }

  /// Of a kind of irregular words.
  private static String tag(String kind) {
    return switch (kind) {
      case "verb" -> "VBD";
      case "noun" -> "NNS";
      default -> "JJ";
    };
  }

  /// With all tables.
  ///
  /// @param known whether a lower-case form is a word of English
  public static Lemmas shipped(Predicate<String> known) {
    Lemmas lemmas = new Lemmas(known);
    for (List<String> row : WordTable.rows(Lemmas.class, "forms.tsv")) {
      lemmas.put(row.get(0), row.get(1), row.get(2));
    }
    return lemmas;
  }

  /// Without the forms that were taken from treebanks.
  public static Lemmas ofRules(Predicate<String> known) {
    return new Lemmas(known);
  }

  /// Pasts and participles are easily confused, and mean the same base.
  private void put(String form, String tag, String lemma) {
    table.putIfAbsent(key(form, tag), lemma);
  }

  private static String key(String form, String tag) {
    return (tag.equals("VBN") ? "VBD" : tag) + ' ' + form;
  }

  /// @param word as printed
  /// @param tag Penn Treebank part of speech
  public String of(String word, String tag) {
    if (tag.startsWith("NNP")) {
      return word;
    }
    String form = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (tag.equals("CD")) {
      return form.replace(",", "");
    }
    String listed = table.get(key(form, tag));
    return listed != null ? listed : byRule(form, tag);
  }

  private String byRule(String form, String tag) {
    if (!LETTERS.matcher(form.replace("-", "")).matches()) {
      return form;
    }
    int part = form.lastIndexOf('-') + 1;
    String last = form.substring(part);
    return form.substring(0, part) + inflected(last, tag);
  }

  private String inflected(String form, String tag) {
    return switch (tag) {
      case "NNS", "VBZ" ->
          form.endsWith("men") && tag.equals("NNS") ? first(man(form), form) : withoutS(form);
      case "VBD", "VBN" -> form.endsWith("ed") ? stem(form, "ed") : form;
      case "VBG" -> form.endsWith("ing") ? stem(form, "ing") : form;
      case "JJR", "RBR" -> form.endsWith("er") ? stem(form, "er") : form;
      case "JJS", "RBS" -> form.endsWith("est") ? stem(form, "est") : form;
      default -> form;
    };
  }

  /// `horsemen`.
  private static String man(String men) {
    return men.substring(0, men.length() - 2) + "an";
  }

  private String withoutS(String form) {
    int length = form.length();
    if (!form.endsWith("s") || form.endsWith("ss") || length < 3) {
      return form;
    }
    String bare = form.substring(0, length - 1);
    String stem = form.substring(0, length - 2);
    if (form.endsWith("ies") && length > 4) {
      return first(form.substring(0, length - 3) + "y", bare);
    }
    if (form.endsWith("es") && HISSING.matcher(stem).matches()) {
      return first(stem, bare);
    }
    return form.endsWith("oes")
        ? known(bare, stem)
        : first(bare, form.endsWith("es") ? stem : bare);
  }

  private String stem(String form, String ending) {
    String stem = form.substring(0, form.length() - ending.length());
    int length = stem.length();
    if (stem.chars().allMatch(c -> !isVowel(c) && c != 'y')) {
      return form;
    }
    if (ending.equals("ing") && length == 2 && stem.endsWith("y")) {
      return stem.charAt(0) + "ie";
    }
    if (!ending.equals("ing") && stem.endsWith("i")) {
      return length > 2 ? stem.substring(0, length - 1) + "y" : stem + "e";
    }
    if (!ending.equals("ing") && stem.endsWith("e")) {
      return first(stem + "e", stem);
    }
    if (length > 2
        && stem.charAt(length - 1) == stem.charAt(length - 2)
        && !isVowel(stem.charAt(length - 1))) {
      String single = stem.substring(0, length - 1);
      boolean kept = length == 3 || KEPT_DOUBLES.contains(stem.substring(length - 2));
      return kept ? first(stem, single) : first(single, stem);
    }
    if (SHORT.matcher(stem).matches() || length > 4 && stem.endsWith("is")) {
      return stem + "e";
    }
    return isSilent(stem) ? first(stem + "e", stem) : first(stem, stem + "e");
  }

  /// Whether a stem that lost an `e` would be spelt so.
  private static boolean isSilent(String stem) {
    boolean late = BEFORE_E.matcher(stem).matches() && !WEAK.matcher(stem).matches();
    return BEFORE_SILENT_E.indexOf(stem.charAt(stem.length() - 1)) >= 0
        || late && !LONG.matcher(stem).matches();
  }

  private static boolean isVowel(int letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  /// The first that is a known word, else the first.
  private String first(String likely, String other) {
    return !known.test(likely) && known.test(other) ? other : likely;
  }

  /// One if it is a known word, else the other.
  private String known(String one, String other) {
    return known.test(one) ? one : other;
  }
}
