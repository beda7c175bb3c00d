package news.parallax.engine.minilm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.report.Span;

/// Cuts text into the pieces of BERT's uncased vocabulary: words are parted at white space and
/// around every mark and every Chinese character, lower-cased, stripped of accents, and covered
/// from the left by the longest entries. Spans point into the text as given. Unlike there, `n't`
/// and the `not` of `cannot` are words of their own, as in treebanks.
///
/// @see <a href="https://github.com/google-research/bert/blob/master/tokenization.py">BERT's
///     tokenization.py</a>, which this follows
public final class WordPieces {
  /// Begins every window, and stands for "no word of this window".
  public static final int CLS = 101;

  /// Ends every window.
  public static final int SEP = 102;

  static final int UNKNOWN = 100;

  static final int COMMA = 1010;

  /// Longer words are unknown.
  private static final int LONGEST_WORD = 100;

  private static final String APOSTROPHES = "'’";
  private static final String CANNOT = "cannot";
  private static final int CAN = 3;

  private final Map<String, Integer> vocabulary;

  public WordPieces() {
    this.vocabulary = vocabulary();
  }

  private static Map<String, Integer> vocabulary() {
    try (InputStream stream = WordPieces.class.getResourceAsStream("vocabulary.txt")) {
      if (stream == null) {
        throw new IllegalStateException("No resource vocabulary.txt beside WordPieces");
      }
      Map<String, Integer> ids = new HashMap<>();
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .forEach(piece -> ids.put(piece, ids.size()));
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException("Resource vocabulary.txt cannot be read", e);
    }
  }

  /// Whether the vocabulary holds a lower-case word whole.
  public boolean knows(String word) {
    return vocabulary.containsKey(word);
  }

  /// The pieces of a stretch of the text, in order.
  public List<Piece> of(String text, Span stretch) {
    List<Piece> pieces = new ArrayList<>();
    Word word = new Word();
    int at = stretch.start();
    while (at < stretch.end()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      boolean mark = isMark(point) || isChinese(point);
      if (mark || isSpace(point)) {
        cut(word, mark && isNegation(text, at, stretch.end()), pieces);
        word = new Word();
      }
      if (!isSpace(point) && !isDropped(point)) {
        word.add(point, at, next);
      }
      if (mark) {
        cut(word, false, pieces);
        word = new Word();
      }
      at = next;
    }
    cut(word, false, pieces);
    return pieces;
  }

  /// Whether the apostrophe at a place is that of `n't`, if an `n` stands before it.
  private static boolean isNegation(String text, int at, int end) {
    return APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && at + 1 < end
        && Character.toLowerCase(text.charAt(at + 1)) == 't'
        && (at + 2 == end || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  /// A word as the vocabulary spells it; `starts[i]` and `ends[i]` bound what its i-th unit was.
  private static final class Word {
    private final StringBuilder spelling = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    void add(int point, int start, int end) {
      String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
      apart
          .codePoints()
          .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
          .mapToObj(part -> Character.toString(part).toLowerCase(Locale.ROOT))
          .forEach(spelling::append);
      while (starts.size() < spelling.length()) {
        starts.add(start);
        ends.add(end);
      }
    }

    Span span(int from, int to) {
      return new Span(starts.get(from), ends.get(to - 1));
    }
  }

  /// @param negation whether `'t` follows the word
  private void cut(Word word, boolean negation, List<Piece> into) {
    String spelling = word.spelling.toString();
    int length = spelling.length();
    int second = length;
    if (spelling.equals(CANNOT)) {
      second = CAN;
    } else if (negation && length > 1 && spelling.endsWith("n")) {
      second = length - 1;
    }
    cover(word, 0, second, into);
    cover(word, second, length, into);
  }

  private void cover(Word word, int start, int end, List<Piece> into) {
    if (start == end) {
      return;
    }
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    while (from < end) {
      int to = end - start > LONGEST_WORD ? from : longest(word, start, from, end);
      if (to == from) {
        into.add(new Piece(UNKNOWN, word.span(start, end), true));
        return;
      }
      pieces.add(new Piece(id(word, start, from, to), word.span(from, to), from == start));
      from = to;
    }
    into.addAll(pieces);
  }

  /// The end of the longest entry that begins at `from`, `from` itself when there is none.
  private int longest(Word word, int start, int from, int end) {
    int to = end;
    while (to > from && id(word, start, from, to) < 0) {
      to--;
    }
    return to;
  }

  private int id(Word word, int start, int from, int to) {
    String part = word.spelling.substring(from, to);
    return vocabulary.getOrDefault(from == start ? part : "##" + part, -1);
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.getType(point) == Character.SPACE_SEPARATOR;
  }

  private static boolean isDropped(int point) {
    int type = Character.getType(point);
    return point == 0xFFFD
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  private static boolean isMark(int point) {
    if (point < 128) {
      return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isChinese(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }
}
