package news.parallax.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.language.Numerals;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.language.WordTable;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Cuts a sentence into words and tells which of them may speak of time.
final class Lexer {
  private static final Pattern WORD =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(?!\\d)"
              + "|\\d{1,2}/\\d{1,2}/\\d{2,4}(?!\\d)"
              + "|\\d{1,2}:\\d{2}(?!\\d)"
              + "|\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:st|nd|rd|th|s)?(?![\\p{L}\\d])"
              + "|[ap]\\.m\\.|[apAP]m\\b|[AP]\\.M\\.|[AP]M\\b"
              + "|o['’]clock|[Qq][1-4](?![\\p{L}\\d])"
              + "|[\\p{L}\\d]+"
              + "|['’]s(?![\\p{L}\\d])"
              + "|[^\\s]");
  private static final Map<String, Map<String, String>> SENSES = senses();

  private Lexer() {}

  private static Map<String, Map<String, String>> senses() {
    Map<String, Map<String, String>> senses = new HashMap<>();
    for (List<String> row : WordTable.rows(Lexer.class, "words.tsv")) {
      for (String word : row.get(2).split(" ")) {
        senses.computeIfAbsent(word, w -> new HashMap<>()).put(row.get(0), row.get(1));
      }
    }
    return Map.copyOf(senses);
  }

  /// The items of a sentence, numbers written in several words as one.
  static List<Item> items(String text, Sentence sentence) {
    List<Item> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(sentence.span().start(), sentence.span().end());
    while (matcher.find()) {
      words.add(item(text, sentence, matcher.start(), matcher.end()));
    }
    return Phrases.joined(numbersJoined(words)).stream()
        .map(item -> isPartOfName(sentence, item) ? without(item) : item)
        .toList();
  }

  /// Whether the name of a feast begins the name of something else (`Easter Island`).
  private static boolean isPartOfName(Sentence sentence, Item item) {
    Token last = item.is("FEAST") ? tokenAt(sentence, item.span().end() - 1) : null;
    if (last == null || last.index() + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(last.index() + 1);
    return next.isProperNoun()
        && last.head() > last.index()
        && !SENSES.containsKey(next.text().toLowerCase(Locale.ROOT));
  }

  private static Item without(Item feast) {
    return new Item(feast.span(), feast.word(), Map.of(), null);
  }

  private static Item item(String text, Sentence sentence, int start, int end) {
    String printed = text.substring(start, end);
    String word = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (word.matches("[-–—‑−]")) {
      return new Item(new Span(start, end), "-", Map.of(), null);
    }
    Map<String, String> senses =
        new HashMap<>(SENSES.getOrDefault(word.replace(".", ""), Map.of()));
    if (Character.isDigit(word.charAt(0))) {
      DigitSenses.add(senses, word);
    } else if (word.matches("q[1-4]")) {
      senses.put("QUARTER", word.substring(1));
    }
    boolean abbreviated = senses.containsKey("MONTH") || senses.containsKey("WEEKDAY");
    boolean dotted = abbreviated && word.length() <= 5 && text.startsWith(".", end);
    if (abbreviated && !namesDay(text, sentence, start, end, word, dotted)) {
      senses.remove("MONTH");
      senses.remove("WEEKDAY");
      dotted = false;
    }
    return new Item(new Span(start, dotted ? end + 1 : end), word, senses, null);
  }

  /// Whether a word that looks like the name of a month or weekday is one: capital, and neither a
  /// verb (`may`) nor an abbreviation without a mark of being one (`Jan`).
  private static boolean namesDay(
      String text, Sentence sentence, int start, int end, String word, boolean dotted) {
    boolean beforeDigit =
        text.substring(end, Math.min(text.length(), end + 3)).matches("\\.? ?\\d.*");
    if (!Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    boolean full =
        word.length() > 4 || word.equals("may") || word.equals("june") || word.equals("july");
    boolean afterDigit = start >= 2 && Character.isDigit(text.charAt(start - 2));
    if (!full && !dotted && !beforeDigit && !afterDigit && !word.equals("sept")) {
      return false;
    }
    Token token = tokenAt(sentence, start);
    boolean verb = token != null && token.isVerb();
    return !verb || beforeDigit || afterDigit;
  }

  private static @Nullable Token tokenAt(Sentence sentence, int offset) {
    for (Token token : sentence.tokens()) {
      if (token.span().contains(offset)) {
        return token;
      }
    }
    return null;
  }

  /// Joins `twenty`, `-`, `four` and `2.5`, `million` into one number each.
  private static List<Item> numbersJoined(List<Item> words) {
    List<String> plain = words.stream().map(Item::word).toList();
    List<Item> joined = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Item first = words.get(at);
      int length = Numerals.at(plain, at).map(Numerals.Numeral::words).orElse(1);
      if (length == 1 && !Numerals.at(plain, at).isPresent()) {
        joined.add(first);
      } else {
        joined.add(number(words, plain, at, length));
      }
      at += length;
    }
    return joined;
  }

  private static Item number(List<Item> words, List<String> plain, int at, int length) {
    Item first = words.get(at);
    double value = Numerals.at(plain, at).orElseThrow().value();
    Map<String, String> senses = new HashMap<>(length == 1 ? first.senses() : Map.of());
    senses.put("NUM", Amount.print(value));
    Span span = first.span().cover(words.get(at + length - 1).span());
    return new Item(span, length == 1 ? first.word() : "", senses, null);
  }
}
