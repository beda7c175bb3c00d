package news.parallax.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
          "(?<hour>\\d{1,2}(?:[.:]\\d{2})?)(?= ?(?:[ap]\\.m\\.|[apAP]m\\b|[AP]\\.?M\\b))"
              + "|\\d{4}-\\d{2}-\\d{2}(?!\\d)"
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
    int end = sentence.span().start();
    while (matcher.find()) {
      if (matcher.start() >= end) {
        Item item = item(text, sentence, matcher.start(), matcher.end(), matcher.group("hour"));
        words.add(item);
        end = item.span().end();
      }
    }
    return Phrases.joined(numbersJoined(words)).stream()
        .map(item -> namesOther(text, sentence, item) ? without(item) : item)
        .toList();
  }

  /// Whether a word of time only names something else: a feast that tells the kind of a thing
  /// (`Easter Island`, `Christmas lights`, but `Christmas Eve dinner`), a day in the name of a
  /// paper or a programme (`Sunday Times`, `the Today show`).
  private static boolean namesOther(String text, Sentence sentence, Item item) {
    Token last = item.senses().isEmpty() ? null : tokenAt(sentence, item.span().end() - 1);
    Token next =
        last == null || last.index() + 1 >= sentence.tokens().size()
            ? null
            : sentence.token(last.index() + 1);
    if (last == null || next == null) {
      return false;
    }
    Set<String> after =
        SENSES.getOrDefault(next.text().toLowerCase(Locale.ROOT), Map.of()).keySet();
    if (item.is("FEAST")) {
      boolean day = last.index() > tokenIndex(sentence, item.span().start());
      return last.head() > last.index()
          && after.isEmpty()
          && (next.isProperNoun() || next.isNoun() && !day);
    }
    if (last.index() == 0 || !Character.isUpperCase(text.charAt(item.span().start()))) {
      return false;
    }
    boolean shouted = isUpperCase(last) && isUpperCase(sentence.token(last.index() - 1));
    return item.is("WEEKDAY") && next.isProperNoun() && after.contains("MASTHEAD")
        || item.is("NEAR") && (last.is("compound") || shouted && !isUpperCase(next));
  }

  private static boolean isUpperCase(Token token) {
    return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
  }

  private static int tokenIndex(Sentence sentence, int offset) {
    Token token = tokenAt(sentence, offset);
    return token == null ? -1 : token.index();
  }

  private static Item without(Item name) {
    return new Item(name.span(), name.word(), Map.of(), null);
  }

  /// @param hour what stands before `a.m.` or `p.m.`, with a point or a colon before the minutes
  private static Item item(
      String text, Sentence sentence, int start, int end, @Nullable String hour) {
    String printed = hour == null ? text.substring(start, end) : hour.replace('.', ':');
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
